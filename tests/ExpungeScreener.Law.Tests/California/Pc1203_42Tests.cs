using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: HSC 11378, prison in 2006, everything over in 2009, no strike, no duty to register.</summary>
public sealed class Pc1203_42Tests
{
    private const string May = "open discretionary";

    private static Given Plain => Tests.Plain.OldPrison;

    private static Given Under(params Supervision[] kinds) => Plain.With(PersonFacts.Supervision, kinds);

    public static Table WorkedCases { get; } = new()
    {
        { "1: HSC 11350, prison 2006, over 2009", Plain.Charge("HSC", "11350", "a"), May },
        { "2: PC 211", Plain.Charge("PC", "211"), "closed" },
        { "3: on parole in another case", Under(Supervision.Parole), "waits-for discretionary; waits for person/supervision" },
        { "4: PC 487 with a robbery before it", Plain.Charge("PC", "487", "a").Yes(PersonFacts.SeriousOrViolentPrior), "closed" },
    };

    public static Table Scope { get; } = new()
    {
        { "another state's court", Plain.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a case that was dismissed", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a misdemeanor", Plain.With(CountFacts.Level, OffenseLevel.Misdemeanor), "not-applicable" },
        { "a level that is not known", Plain.Without(CountFacts.Level), "needs-facts; missing c1/1/level" },
        { "a sentence that is not known", Plain.Without(SentenceFacts.Type), "needs-facts; missing c1/sentence/type" },
        { "prison, whether probation came before it is not known", Plain.Without(SentenceFacts.ProbationGranted, SentenceFacts.ConditionalSentence), "needs-facts; missing c1/sentence/probationGranted, c1/sentence/conditionalSentence" },
        { "sentenced on 2011-09-30", Plain.With(CaseFacts.SentencingDate, "2011-09-30"), May },
        { "sentenced on 2011-10-01", Plain.With(CaseFacts.SentencingDate, "2011-10-01"), "not-applicable" },
        { "sentenced in 2011", Plain.With(CaseFacts.SentencingDate, "2011"), "needs-facts; missing c1/sentencingDate" },
        { "sentencing not known", Plain.Without(CaseFacts.SentencingDate), "needs-facts; missing c1/sentencingDate" },
        { "jail", Plain.With(SentenceFacts.Type, SentenceType.Jail), "not-applicable" },
        { "a felony, reduced since", Plain.With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), May },
        { "prison after probation", Tests.Plain.FelonyProbation.With(CaseFacts.SentencingDate, "2006-02-01").With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked).With(SentenceFacts.CustodyAfterRevocation, CustodyAfterRevocation.StatePrison).With(SentenceFacts.SupervisionEnded, "2009-01-01"), "ask-lawyer; prison-after-probation" },
    };

    /// <summary>The short list of crimes that are jail felonies today.</summary>
    public static Table Listed { get; } = Table.Each(Plain, May,
        ("HSC", "11350", "a"), ("HSC", "11351", null), ("HSC", "11352", "a"), ("HSC", "11377", "a"), ("HSC", "11378", null), ("HSC", "11379", "a"),
        ("PC", "459", "2d"), ("PC", "470", "d"), ("PC", "476", null), ("PC", "484e", null), ("PC", "484g", null), ("PC", "487", "c"), ("PC", "496", "a"), ("PC", "530.5", "a"), ("PC", "594", "b(1)"), ("VC", "10851", "a"));

    /// <summary>Neighbors of the list: nobody has settled them.</summary>
    public static Table NotListed { get; } = Table.Each(Plain, "ask-lawyer; jail-felony-unclear",
        ("HSC", "11351.5", null), ("HSC", "11379.6", "a"), ("PC", "476a", null), ("PC", "496d", "a"), ("PC", "29800", "a(1)"), ("PC", "666", null));

    public static Table JailFelonies { get; } = new()
    {
        { "PC 459 second degree", Plain.Charge("PC", "459", "2d"), May },
        { "PC 459 first degree is serious", Plain.Charge("PC", "459", "1st"), "closed" },
        { "PC 459, degree not known", Plain.Charge("PC", "459"), "needs-facts; missing c1/1/subdivision" },
        { "PC 487(d)(2), a gun, is serious", Plain.Charge("PC", "487", "d(2)"), "closed" },
        { "PC 487(a)", Plain.Charge("PC", "487", "a"), May },
        { "VC 10851(a)", Plain.Charge("VC", "10851", "a"), May },
        { "another felony", Plain.Charge("PC", "32"), "ask-lawyer; jail-felony-unclear" },
        { "a section that the table does not know", Plain.Charge("PC", "9999"), "ask-lawyer; serious-not-verified" },
        { "charge not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision" },
        { "an attempt", Plain.Yes(CountFacts.Attempt), "ask-lawyer; jail-felony-unclear" },
        { "attempt or not is not known", Plain.Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt" },
        { "PC 530.5(a)", Plain.Charge("PC", "530.5", "a"), May },
        { "a gun finding", Plain.Yes(CountFacts.GreatInjuryGunOrGang), "closed" },
        { "findings not known", Plain.Without(CountFacts.GreatInjuryGunOrGang, CountFacts.Enhancements), "needs-facts; missing c1/1/greatInjuryGunOrGang, c1/1/enhancements" },
        { "a gun, which is all that the paper tells", Plain.Without(CountFacts.GreatInjuryGunOrGang).With(CountFacts.Enhancements, Enhancement.Gun), "closed" },
        { "white-collar finding", Plain.With(CountFacts.Enhancements, Enhancement.AggravatedWhiteCollar), "closed" },
        { "white-collar finding not known", Plain.Without(CountFacts.Enhancements), "needs-facts; missing c1/1/enhancements" },
        { "had to register", Plain.Yes(CountFacts.RegistrationRequired), "closed" },
        { "registration not known", Plain.Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, c1/1/subdivision, person/everOrderedToRegister290" },
        { "strike prior not known", Plain.Without(PersonFacts.SeriousOrViolentPrior), "needs-facts; missing person/seriousOrViolentPrior" },
    };

    /// <summary>A felony with prison in another case, all over: convicted in January of the year and sentenced in February.</summary>
    private static Given Other(int year, string section, string? subdivision = null) => Tests.Plain.OldPrison.Charge("PC", section, subdivision)
        .With(CaseFacts.PleaOrVerdictDate, $"{year}-01-10").With(CaseFacts.SentencingDate, $"{year}-02-01").With(SentenceFacts.Released, $"{year + 2}-02-01").With(SentenceFacts.SupervisionEnded, $"{year + 3}-02-01");

    /// <summary>The listed convictions speak first; the person's word speaks for all others.</summary>
    public static Table StrikesBeside { get; } = new()
    {
        { "a listed robbery before it, and the person says no", Plain.And(Other(2000, "211")), "closed" },
        { "a listed robbery before it, and nothing was said", Plain.Without(PersonFacts.SeriousOrViolentPrior).And(Other(2000, "211")), "closed" },
        { "a listed theft before it", Plain.And(Other(2000, "487", "a")), May },
        { "a listed theft, and nothing was said", Plain.Without(PersonFacts.SeriousOrViolentPrior).And(Other(2000, "487", "a")), "needs-facts; missing person/seriousOrViolentPrior" },
        { "convicted of the robbery the day before this sentence", Plain.And(Other(2000, "211").With(CaseFacts.PleaOrVerdictDate, "2006-01-31")), "closed" },
        { "convicted of the robbery on the day of this sentence", Plain.And(Other(2000, "211").With(CaseFacts.PleaOrVerdictDate, "2006-02-01")), "ask-lawyer; strike-prior-unclear" },
        { "a robbery after it", Plain.And(Other(2010, "211")), "ask-lawyer; strike-prior-unclear" },
        { "a robbery in the same year, the day not known", Plain.And(Other(2000, "211").With(CaseFacts.PleaOrVerdictDate, "2006")), "needs-facts; missing c2/pleaOrVerdictDate" },
        { "an attempted robbery before it", Plain.And(Other(2000, "211").Yes(CountFacts.Attempt)), "ask-lawyer; strike-prior-unclear" },
        { "a robbery before it that was taken back", Plain.And(Other(2000, "211").With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated)), May },
        { "a burglary before it, degree not known", Plain.And(Other(2000, "459")), "needs-facts; missing c2/1/subdivision" },
        { "a robbery in the same case", Plain.AndCount(Plain.Charge("PC", "211")), "ask-lawyer; strike-prior-unclear" },
        { "a section before it that the table does not know", Plain.And(Other(2000, "9999")), "ask-lawyer; strike-prior-unclear" },
    };

    public static Table Gates { get; } = new()
    {
        { "all over two years ago to the day", Plain.With(SentenceFacts.Released, "2023-01-01").With(SentenceFacts.SupervisionEnded, "2024-11-24"), "ask-lawyer; completion-dates-differ" },
        { "all over two years and a day ago", Plain.With(SentenceFacts.Released, "2023-01-01").With(SentenceFacts.SupervisionEnded, "2024-11-23"), May },
        { "neither has run", Plain.With(SentenceFacts.Released, "2025-02-01").With(SentenceFacts.SupervisionEnded, "2026-02-01"), "opens-on 2028-02-02 discretionary; lawyer first completion-unsettled" },
        { "release and supervision not known", Plain.Without(SentenceFacts.Released, SentenceFacts.SupervisionEnded), "needs-facts; missing c1/sentence/released, c1/sentence/supervisionEnded" },
        { "two years from completion, which is a leap day", Plain.With(SentenceFacts.Released, "2023-01-01").With(SentenceFacts.SupervisionEnded, "2024-02-29").AsOf("2026-03-01"), May },
        { "on parole for this case, its end not known", Plain.Without(SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.Parole), "waits-for discretionary; waits for person/supervision; missing c1/sentence/supervisionEnded" },
        { "on PRCS", Under(Supervision.Prcs), "waits-for discretionary; waits for person/supervision" },
        { "on mandatory supervision", Under(Supervision.MandatorySupervision), "waits-for discretionary; waits for person/supervision" },
        { "on federal probation", Under(Supervision.FederalProbation), "waits-for discretionary; waits for person/supervision" },
        { "under another state", Under(Supervision.OtherState), "waits-for discretionary; waits for person/supervision" },
        { "supervision not known", Plain.Without(PersonFacts.Supervision), "needs-facts; missing person/supervision" },
        { "an open case", Plain.Yes(PersonFacts.PendingCharges), "waits-for discretionary; waits for person/pendingCharges" },
        { "serving a sentence", Plain.Yes(PersonFacts.ServingSentence), "waits-for discretionary; waits for person/servingSentence" },
        { "on probation", Plain.Yes(PersonFacts.OnProbation), "waits-for discretionary; waits for person/onProbation" },
        { "serving not known", Plain.Without(PersonFacts.ServingSentence), "needs-facts; missing person/servingSentence" },
        { "probation not known", Plain.Without(PersonFacts.OnProbation), "needs-facts; missing person/onProbation" },
        { "open cases not known", Plain.Without(PersonFacts.PendingCharges), "needs-facts; missing person/pendingCharges" },
        { "owes restitution", Plain.Yes(SentenceFacts.RestitutionOwed), May },
        { "whether restitution is owed is not known", Plain.Without(SentenceFacts.RestitutionOwed), May },
        { "other fines owed", Plain.Yes(SentenceFacts.FinesOwed), May },
        { "whether other fines are owed is not known", Plain.Without(SentenceFacts.FinesOwed), May },
        { "cleared automatically", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), May },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open discretionary; missing c1/1/alreadyCleared" },
        { "dismissed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), "closed" },
    };

    public static Table Unsaid { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Listed))]
    [MemberData(nameof(NotListed))]
    [MemberData(nameof(JailFelonies))]
    [MemberData(nameof(StrikesBeside))]
    [MemberData(nameof(Gates))]
    [MemberData(nameof(Unsaid))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1203_42.Relief);
}
