using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a misdemeanor trespass (PC 602) at 17 in adult court, probation done, nothing else ever.</summary>
public sealed class Pc1203_45Tests
{
    private const string May = "open discretionary; lawyer first seldom-used";
    private const string MayUnlessSealed = "open discretionary; missing c1/1/alreadyCleared; lawyer first seldom-used";

    private static Given Plain => Young(Tests.Plain.Probation);

    private static Given Fine => Young(Tests.Plain.Fine);

    private static Given Young(Given record) => record.Charge("PC", "602").With(CaseFacts.AgeAtOffense, 17);

    private static Given Granted => Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed);

    private static Given Told(OffenseLevel level) => Plain.With(PersonFacts.ConvictionSince, OtherConvictions.Of(new OtherConviction(DateSpan.Year(2012), level, null)));

    private static Given Another => Tests.Plain.Prison;

    public static Table WorkedCases { get; } = new()
    {
        { "1: age 17, adult misdemeanor PC 602, probation done, only conviction", Plain, May },
        { "2: age 17, VC 23152", Plain.Charge("VC", "23152", "b"), "closed" },
        { "3: age 19", Plain.With(CaseFacts.AgeAtOffense, 19), "closed" },
        { "4: juvenile court", Tests.Plain.Petition, "not-applicable" },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court; lawyer first seldom-used" },
        { "a dismissed case", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome; lawyer first seldom-used" },
        { "a felony", Young(Tests.Plain.FelonyProbation), "not-applicable" },
        { "a felony that was lowered", Young(Tests.Plain.FelonyProbation).With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), "ask-lawyer; felony-lowered" },
        { "an infraction", Fine.With(CountFacts.Level, OffenseLevel.Infraction), "not-applicable" },
        { "a level that is not known", Plain.Without(CountFacts.Level), "needs-facts; missing c1/1/level, c1/1/levelNow; lawyer first seldom-used" },
    };

    public static Table Age { get; } = new()
    {
        { "the day before the 18th birthday", Plain.With(PersonFacts.BirthDate, "2002-01-16").Without(CaseFacts.AgeAtOffense), May },
        { "the 18th birthday", Plain.With(PersonFacts.BirthDate, "2002-01-15").Without(CaseFacts.AgeAtOffense), "closed" },
        { "dates count before the age that is told", Plain.With(PersonFacts.BirthDate, "2002-01-15"), "closed" },
        { "a birth month that straddles, and the age", Plain.With(PersonFacts.BirthDate, "2002-01"), May },
        { "a birth month that straddles", Plain.With(PersonFacts.BirthDate, "2002-01").Without(CaseFacts.AgeAtOffense), "needs-facts; missing c1/ageAtOffense, person/birthDate; lawyer first seldom-used" },
        { "a birth year wholly before", Plain.With(PersonFacts.BirthDate, "2001").Without(CaseFacts.AgeAtOffense), "closed" },
        { "a birth year wholly after", Plain.With(PersonFacts.BirthDate, "2003").Without(CaseFacts.AgeAtOffense), May },
        { "an offense year that straddles", Plain.With(PersonFacts.BirthDate, "2002-06-01").With(CaseFacts.OffenseDate, "2020").Without(CaseFacts.AgeAtOffense), "needs-facts; missing c1/ageAtOffense, c1/offenseDate; lawyer first seldom-used" },
        { "born on 29 February, 27 February", Plain.With(PersonFacts.BirthDate, "2004-02-29").With(CaseFacts.OffenseDate, "2022-02-27").With(CaseFacts.SentencingDate, "2022-05-01").Without(CaseFacts.AgeAtOffense), May },
        { "born on 29 February, 28 February", Plain.With(PersonFacts.BirthDate, "2004-02-29").With(CaseFacts.OffenseDate, "2022-02-28").With(CaseFacts.SentencingDate, "2022-05-01").Without(CaseFacts.AgeAtOffense), "closed" },
        { "only the age: 18", Plain.With(CaseFacts.AgeAtOffense, 18), "closed" },
        { "the age is not known", Plain.Without(CaseFacts.AgeAtOffense), "needs-facts; missing c1/ageAtOffense, person/birthDate; lawyer first seldom-used" },
        { "the age is not known, and no dismissal is possible", Plain.Without(CaseFacts.AgeAtOffense).Charge("PC", "311.11", "a"), "closed" },
    };

    public static Table AfterADismissal { get; } = new()
    {
        { "1203.4 granted", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), May },
        { "1203.4 granted, though a case is open now", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed).Yes(PersonFacts.PendingCharges), May },
        { "relief granted automatically", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), May },
        { "1203.4 waits for another case", Plain.Yes(PersonFacts.PendingCharges), "waits-for discretionary; waits for person/pendingCharges; lawyer first seldom-used" },
        { "1203.4 waits for two things", Plain.Yes(PersonFacts.PendingCharges, PersonFacts.ServingSentence), "waits-for discretionary; waits for person/servingSentence, person/pendingCharges; lawyer first seldom-used" },
        { "1203.4 waits for probation without an end", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing), "waits-for discretionary; waits for c1/sentence/probationOutcome, person/onProbation; missing c1/sentence/probationEnds; lawyer first seldom-used" },
        { "1203.4 opens after probation", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).With(SentenceFacts.ProbationEnds, "2027-03-01"), "opens-on 2027-03-02 discretionary; lawyer first seldom-used" },
        { "1203.4 opens after a month", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).With(SentenceFacts.ProbationEnds, "2027-03"), "opens-on 2027-04-01 estimated discretionary; lawyer first seldom-used" },
        { "1203.4 asks a lawyer", Plain.With(PersonFacts.Supervision, Supervision.Parole), "ask-lawyer; dismissal-unclear" },
        { "1203.4 wants a fact", Plain.Without(PersonFacts.ServingSentence), "needs-facts; missing person/servingSentence; lawyer first seldom-used" },
        { "1203.4 is closed", Plain.Charge("PC", "311.11", "a"), "closed" },
        { "1203.4a is open", Fine, May },
        { "1203.4a opens later", Fine.With(CaseFacts.SentencingDate, "2026-03-01"), "opens-on 2027-03-02 discretionary; lawyer first seldom-used" },
        { "1203.4a on its first day", Fine.With(CaseFacts.SentencingDate, "2026-03-01").AsOf("2027-03-02"), May },
        { "1203.4a, a year that straddles", Fine.With(CaseFacts.SentencingDate, "2025"), "needs-facts 2027-01-01 estimated; missing c1/sentencingDate; lawyer first seldom-used" },
        { "1203.4a asks a lawyer", Fine.No(SentenceFacts.Complied), "ask-lawyer; dismissal-unclear" },
        { "1203.4a is closed", Fine.Charge("PC", "288", "c"), "closed" },
        { "either of the two: probation is not known", Fine.Without(SentenceFacts.ProbationGranted), "needs-facts; missing c1/sentence/probationGranted; lawyer first seldom-used" },
        { "an adult, though the dismissal waits", Plain.With(CaseFacts.AgeAtOffense, 30).Yes(PersonFacts.PendingCharges), "closed" },
        { "sealed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed), "closed" },
        { "dismissed or not is not known", Plain.Without(CountFacts.AlreadyCleared), MayUnlessSealed },
    };

    public static Table Exclusions { get; } = new()
    {
        { "it brought a duty to register", Plain.Yes(CountFacts.RegistrationRequired), "closed" },
        { "registration not known", Plain.Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, c1/1/subdivision, person/everOrderedToRegister290; lawyer first seldom-used" },
        { "a drug offense, HSC 11350", Plain.Charge("HSC", "11350", "a"), "closed" },
        { "a drug offense, HSC 11357", Plain.Charge("HSC", "11357", "b"), "closed" },
        { "the Health and Safety Code before 11000", Granted.Charge("HSC", "10999"), May },
        { "the Health and Safety Code, 11000", Granted.Charge("HSC", "11000"), "closed" },
        { "the Health and Safety Code, 11999", Granted.Charge("HSC", "11999.5"), "closed" },
        { "the Health and Safety Code, 12000", Granted.Charge("HSC", "12000"), "ask-lawyer; drug-offense-unclear" },
        { "a section that is no number", Granted.Charge("HSC", "x"), "ask-lawyer; drug-offense-unclear" },
        { "a drug section's number in another code", Granted.Charge("BPC", "11350"), May },
        { "VC 14601.1, a driving offense of the list", Plain.Charge("VC", "14601.1", "a"), "closed" },
        { "VC 12500, not of the list", Plain.Charge("VC", "12500", "a"), "ask-lawyer; driving-offense-unclear" },
        { "a city ordinance on traffic", Fine.Charge("LAMC", "80.69").Yes(CountFacts.Traffic42001), "closed" },
        { "a city ordinance on noise", Fine.Charge("LAMC", "41.57").No(CountFacts.Traffic42001), "ask-lawyer; local-ordinance" },
        { "a city ordinance, not known", Fine.Charge("LAMC", "41.57"), "needs-facts; missing c1/1/traffic42001; lawyer first seldom-used" },
        { "another listed conviction", Plain.And(Another), "ask-lawyer; more-than-one-conviction" },
        { "another conviction in the same case", Plain.AndCount(Tests.Plain.Probation), "ask-lawyer; more-than-one-conviction" },
        { "another charge that was dropped", Plain.AndCount(Given.Nothing.Charge("PC", "415").OnCount(CaseFacts.Outcome, Disposition.Dismissed)), May },
        { "another case that was dismissed", Plain.And(Tests.Plain.Dismissed), May },
        { "another case that is not known", Plain.And(Another.Without(CaseFacts.Outcome)), "needs-facts; missing c2/outcome; lawyer first seldom-used" },
        { "a conviction that is not listed", Told(OffenseLevel.Misdemeanor), "ask-lawyer; more-than-one-conviction" },
        { "a ticket that is not listed", Told(OffenseLevel.Infraction), "ask-lawyer; more-than-one-conviction" },
        { "other convictions not known", Plain.Without(PersonFacts.ConvictionSince), "needs-facts; missing person/convictionSince; lawyer first seldom-used" },
        { "a civil case is open", Plain.Yes(JuvenileFacts.CivilCasePending), "open discretionary; lawyer first civil-case-open" },
        { "a charge that is not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section, c1/1/vehicle42002_1, c1/1/subdivision, c1/1/traffic42001; lawyer first seldom-used" },
    };

    public static Table Unsaid { get; } = new()
    {
        { "no civil case about it", Plain.No(JuvenileFacts.CivilCasePending), "open discretionary; lawyer first seldom-used" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Age))]
    [MemberData(nameof(AfterADismissal))]
    [MemberData(nameof(Exclusions))]
    [MemberData(nameof(Unsaid))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1203_45.Relief);

    [Fact]
    public void A_case_without_charges_is_not_another_conviction()
    {
        var record = Plain.Record with { Cases = [Plain.Record.Cases[0] with { Counts = [] }] };
        Assert.False(AnotherConviction.Any.Read(Scene.Of(record, Given.Today).Cases[0].CountsOrUnlisted[0]).Value);
    }
}
