using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>Three plain cases, one for each route: a finished probation, a paid fine, and a prison term over in 2022.</summary>
public sealed class Pc1203_425Tests
{
    private const string Automatic = "open automatic";

    private static Given Probation => Tests.Plain.Probation;

    private static Given Fine => Tests.Plain.Fine;

    private static Given Prison => Tests.Plain.Prison.Charge("PC", "459", "2d");

    private static Given Federal => Tests.Plain.Probation.With(CaseFacts.Court, Court.UsDistrict)
        .With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).With(SentenceFacts.ProbationEnds, "2027-05-01");

    private static Given Ended(ProbationOutcome how) => Probation.With(SentenceFacts.ProbationOutcome, how);

    private static Given Since(int year, OffenseLevel level)
        => Prison.With(PersonFacts.ConvictionSince, OtherConvictions.Of(new OtherConviction(DateSpan.Year(year), level, null)));

    public static Table WorkedCases { get; } = new()
    {
        { "1: misdemeanor fine 2010", Fine.With(CaseFacts.SentencingDate, "2010-05-01").With(CaseFacts.PleaOrVerdictDate, "2010-04-01"), Automatic },
        { "2: felony probation completed", Tests.Plain.FelonyProbation, Automatic },
        { "3: prison, all over 2023-06-15", Prison.With(SentenceFacts.SupervisionEnded, "2023-06-15"), "opens-on 2027-06-15 automatic" },
        { "4: HSC 11378 jail over 2019, new felony 2021", Tests.Plain.StraightJail.With(SentenceFacts.Released, "2019-06-01").With(PersonFacts.ConvictionSince, OtherConvictions.Of(new OtherConviction(DateSpan.Year(2021), OffenseLevel.Felony, null))), "ask-lawyer; new-felony" },
        { "5: on federal supervised release", Fine.With(PersonFacts.Supervision, Supervision.SupervisedRelease), "waits-for automatic; waits for person/supervision" },
        { "6: sentenced 2026-05-04", Fine.With(CaseFacts.SentencingDate, "2026-05-04").With(CaseFacts.PleaOrVerdictDate, "2026-05-04"), "opens-on 2027-05-04 automatic" },
    };

    public static Table OnProbation { get; } = new()
    {
        { "ended early", Ended(ProbationOutcome.EndedEarly), Automatic },
        { "violated, then ran out", Ended(ProbationOutcome.ViolatedThenExpired), "ask-lawyer; probation-not-clean" },
        { "conditions not met", Ended(ProbationOutcome.ConditionsNotMet), "ask-lawyer; probation-not-clean" },
        { "misdemeanor, revoked", Ended(ProbationOutcome.Revoked), "ask-lawyer; probation-revoked" },
        { "still runs, end known", Ended(ProbationOutcome.Ongoing).Without(PersonFacts.OnProbation).With(SentenceFacts.ProbationEnds, "2027-01-31"), "opens-on 2027-02-01 automatic" },
        { "end date is past, how is not known", Ended(ProbationOutcome.Ongoing).With(SentenceFacts.ProbationEnds, "2026-11-23"), "open automatic; lawyer first probation-end-unclear" },
        { "outcome not known", Probation.Without(SentenceFacts.ProbationOutcome), "needs-facts; missing c1/sentence/probationOutcome" },
        { "whether it is over is not known", Probation.Without(SentenceFacts.ProbationOutcome, PersonFacts.OnProbation), "needs-facts; missing c1/sentence/probationOutcome" },
        { "an infraction with probation", Probation.With(CountFacts.Level, OffenseLevel.Infraction), Automatic },
        { "DUI with probation completed", Probation.Charge("VC", "23152", "b"), Automatic },
        { "felony, revoked into prison, all over 2022", Tests.Plain.FelonyProbation.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked).With(SentenceFacts.CustodyAfterRevocation, CustodyAfterRevocation.StatePrison).With(SentenceFacts.SupervisionEnded, "2022-01-01"), Automatic },
        { "a serious felony with probation completed", Tests.Plain.FelonyProbation.Charge("PC", "422"), Automatic },
    };

    public static Table WithoutProbation { get; } = new()
    {
        { "one year ago to the day", Fine.With(CaseFacts.SentencingDate, "2025-11-24"), Automatic },
        { "a day short of one year", Fine.With(CaseFacts.SentencingDate, "2025-11-25"), "opens-on 2026-11-25 automatic" },
        { "sentence not complied with", Fine.No(SentenceFacts.Complied), "ask-lawyer; sentence-not-complied" },
        { "compliance not known", Fine.Without(SentenceFacts.Complied), "needs-facts; missing c1/sentence/complied" },
        { "sentenced in a year that straddles", Fine.With(CaseFacts.SentencingDate, "2025"), "needs-facts 2026-12-31 estimated; missing c1/sentencingDate" },
        { "sentencing not known", Fine.Without(CaseFacts.SentencingDate), "needs-facts; missing c1/sentencingDate" },
        { "a leap day", Fine.With(CaseFacts.SentencingDate, "2025-02-28").AsOf("2026-02-28"), Automatic },
        { "a prison sentence, a misdemeanor now, its first level not known", Prison.With(CountFacts.LevelNow, OffenseLevel.Misdemeanor).Without(CountFacts.Level), "needs-facts; missing c1/1/level" },
        { "an infraction", Fine.With(CountFacts.Level, OffenseLevel.Infraction), Automatic },
        { "a prison felony, reduced since", Prison.With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), "ask-lawyer; prison-felony-reduced" },
    };

    public static Table Felonies { get; } = new()
    {
        { "four years ago to the day", Prison.With(SentenceFacts.SupervisionEnded, "2022-11-24"), Automatic },
        { "a day short of four years", Prison.With(SentenceFacts.SupervisionEnded, "2022-11-25"), "opens-on 2026-11-25 automatic" },
        { "straight jail, released 2022-11-25", Tests.Plain.StraightJail.With(SentenceFacts.Released, "2022-11-25"), "opens-on 2026-11-25 automatic" },
        { "end of supervision not known", Prison.Without(SentenceFacts.SupervisionEnded), "needs-facts; missing c1/sentence/supervisionEnded" },
        { "all over in a month that straddles", Prison.With(SentenceFacts.SupervisionEnded, "2022-11"), "needs-facts 2026-11-30 estimated; missing c1/sentence/supervisionEnded" },
        { "a serious felony", Prison.Charge("PC", "211"), "closed" },
        { "a serious felony, attempt not known", Prison.Charge("PC", "211").Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt" },
        { "charge not known", Prison.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision" },
        { "whether the charge made the person register is not known", Prison.Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, person/everOrderedToRegister290" },
        { "attempt of a serious felony", Prison.Charge("PC", "211").Yes(CountFacts.Attempt), "ask-lawyer; attempt-of-serious-felony" },
        { "a gun finding", Prison.Yes(CountFacts.GreatInjuryGunOrGang), "closed" },
        { "findings not known", Prison.Without(CountFacts.GreatInjuryGunOrGang, CountFacts.Enhancements), "needs-facts; missing c1/1/greatInjuryGunOrGang, c1/1/enhancements" },
        { "PC 245(a)(4), findings not known", Prison.Charge("PC", "245", "a(4)").Without(CountFacts.GreatInjuryGunOrGang, CountFacts.Enhancements), "needs-facts; missing c1/1/greatInjuryGunOrGang, c1/1/enhancements" },
        { "conspiracy", Prison.Charge("PC", "182", "a(1)"), "ask-lawyer; conspiracy" },
        { "a section that the table does not know", Prison.Charge("PC", "9999"), "ask-lawyer; serious-not-verified" },
        { "a charge that made the person register", Prison.Yes(CountFacts.RegistrationRequired), "closed" },
        { "a fine and nothing else", Prison.With(SentenceFacts.Type, SentenceType.FineOnly), "ask-lawyer; sentence-unclear" },
        { "new felony in the four years", Since(2023, OffenseLevel.Felony), "ask-lawyer; new-felony" },
        { "new misdemeanor in the four years", Since(2023, OffenseLevel.Misdemeanor), Automatic },
        { "new felony before the four years", Since(2021, OffenseLevel.Felony), Automatic },
        { "new felony after the four years", Since(2026, OffenseLevel.Felony).With(SentenceFacts.SupervisionEnded, "2021-12-31"), Automatic },
        { "later convictions not known", Prison.Without(PersonFacts.ConvictionSince), "needs-facts; missing person/convictionSince" },
    };

    public static Table Gates { get; } = new()
    {
        { "must register", Probation.Yes(PersonFacts.MustRegister290), "closed" },
        { "registration not known", Probation.Without(PersonFacts.MustRegister290), "needs-facts; missing person/mustRegister290" },
        { "on parole", Probation.With(PersonFacts.Supervision, Supervision.Parole), "waits-for automatic; waits for person/supervision" },
        { "on PRCS", Probation.With(PersonFacts.Supervision, Supervision.Prcs), "waits-for automatic; waits for person/supervision" },
        { "on mandatory supervision", Probation.With(PersonFacts.Supervision, Supervision.MandatorySupervision), "waits-for automatic; waits for person/supervision" },
        { "on federal probation", Probation.With(PersonFacts.Supervision, Supervision.FederalProbation), "waits-for automatic; waits for person/supervision" },
        { "federal probation in a listed case, end known", Fine.Without(PersonFacts.Supervision, PersonFacts.OnProbation).And(Federal), "needs-facts 2027-05-02; missing person/supervision" },
        { "the same, and the person says so", Fine.With(PersonFacts.Supervision, Supervision.FederalProbation).Without(PersonFacts.OnProbation).And(Federal), "opens-on 2027-05-02 automatic" },
        { "under another state", Probation.With(PersonFacts.Supervision, Supervision.OtherState), "ask-lawyer; supervision-elsewhere" },
        { "supervision not known", Probation.Without(PersonFacts.Supervision), "needs-facts; missing person/supervision" },
        { "on parole for this case, its end not known", Prison.Without(SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.Parole), "waits-for automatic; waits for person/supervision; missing c1/sentence/supervisionEnded" },
        { "a court that is not known", Fine.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "an outcome that is not known", Fine.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "serving not known", Fine.Without(PersonFacts.ServingSentence), "needs-facts; missing person/servingSentence" },
        { "probation not known", Fine.Without(PersonFacts.OnProbation), "needs-facts; missing person/onProbation" },
        { "open cases not known", Fine.Without(PersonFacts.PendingCharges), "needs-facts; missing person/pendingCharges" },
        { "marked already", Fine.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), Automatic },
        { "marked or not is not known", Fine.Without(CountFacts.AlreadyCleared), "open automatic; missing c1/1/alreadyCleared" },
        { "owes restitution", Fine.Yes(SentenceFacts.RestitutionOwed), Automatic },
        { "owes a fine", Fine.Yes(SentenceFacts.FinesOwed), Automatic },
        { "whether the fine is paid is not known", Fine.Without(SentenceFacts.FinesOwed), Automatic },
        { "on probation elsewhere", Fine.Yes(PersonFacts.OnProbation), "waits-for automatic; waits for person/onProbation" },
        { "serving a sentence", Fine.Yes(PersonFacts.ServingSentence), "waits-for automatic; waits for person/servingSentence" },
        { "an open case", Fine.Yes(PersonFacts.PendingCharges), "waits-for automatic; waits for person/pendingCharges" },
        { "convicted on 1973-01-01", Fine.With(CaseFacts.PleaOrVerdictDate, "1973-01-01").With(CaseFacts.SentencingDate, "1973-02-01"), Automatic },
        { "convicted on 1972-12-31", Fine.With(CaseFacts.PleaOrVerdictDate, "1972-12-31").With(CaseFacts.SentencingDate, "1973-02-01"), "closed" },
        { "day of conviction not known", Probation.Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate), "needs-facts; missing c1/pleaOrVerdictDate, c1/sentencingDate" },
        { "dismissed already", Probation.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), "closed" },
        { "a federal case", Probation.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a dismissed case", Probation.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "level and probation not known", Fine.Without(CountFacts.Level, SentenceFacts.ProbationGranted, SentenceFacts.ConditionalSentence), "needs-facts; missing c1/sentence/probationGranted, c1/sentence/conditionalSentence, c1/sentence/probationOutcome, c1/1/level, c1/1/levelNow" },
    };

    public static Table Unsaid { get; } = new()
    {
        { "a court that is not known", Probation.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "an ending that is not known", Probation.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a misdemeanor today, level at conviction not known", Fine.Without(CountFacts.Level).With(CountFacts.LevelNow, OffenseLevel.Misdemeanor).With(SentenceFacts.Type, SentenceType.StatePrison), "needs-facts; missing c1/1/level" },
        { "a prison felony, a duty to register not known", Prison.Charge("PC", "9999").Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, c1/1/subdivision, person/everOrderedToRegister290; lawyer first serious-not-verified" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(OnProbation))]
    [MemberData(nameof(WithoutProbation))]
    [MemberData(nameof(Felonies))]
    [MemberData(nameof(Gates))]
    [MemberData(nameof(Unsaid))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1203_425.Relief);
}
