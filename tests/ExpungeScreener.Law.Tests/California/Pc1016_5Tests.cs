using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: not a citizen; a plea of 2020 to misdemeanor theft, and the judge gave no immigration warning.</summary>
public sealed class Pc1016_5Tests
{
    private const string NoWarning = "ask-lawyer; no-warning-at-plea";
    private const string OnRecord = "ask-lawyer; warning-on-record";
    private const string Verbatim = "ask-lawyer; warning-not-word-for-word";

    private static Given Plain => Tests.Plain.Probation
        .No(PersonFacts.UsCitizen)
        .With(CaseFacts.DecidedBy, DecidedBy.Plea)
        .No(CaseFacts.ImmigrationAdvisement);

    private static Given Warned(string plea) => Plain.Yes(CaseFacts.ImmigrationAdvisement).With(CaseFacts.PleaOrVerdictDate, plea);

    private static Given PleaOf(string day) => Plain.With(CaseFacts.PleaOrVerdictDate, day);

    public static Table WorkedCases { get; } = new()
    {
        { "1: plea of 1995, record silent", PleaOf("1995").Without(CaseFacts.ImmigrationAdvisement), "ask-lawyer; what-the-judge-said" },
        { "2: plea of February 2026, read in part", Warned("2026-02"), Verbatim },
        { "3: a citizen", Plain.Yes(PersonFacts.UsCitizen), "not-applicable" },
        { "4: a conviction after trial", Plain.With(CaseFacts.DecidedBy, DecidedBy.Trial), "not-applicable" },
    };

    public static Table Scope { get; } = new()
    {
        { "no warning", Plain, NoWarning },
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a juvenile petition", Plain.With(CaseFacts.Court, Court.CaJuvenile), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "an open case", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "plea or trial not known", Plain.Without(CaseFacts.DecidedBy), "needs-facts; missing c1/decidedBy; lawyer first plea-or-trial-unclear" },
        { "citizenship skipped", Plain.Without(PersonFacts.UsCitizen), "needs-facts; missing person/usCitizen" },
        { "citizenship skipped, after trial", Plain.Without(PersonFacts.UsCitizen).With(CaseFacts.DecidedBy, DecidedBy.Trial), "not-applicable" },
        { "an infraction", Plain.With(CountFacts.Level, OffenseLevel.Infraction), "ask-lawyer; plea-to-an-infraction" },
        { "a level that is not known", Plain.Without(CountFacts.Level), NoWarning },
        { "custody does not matter", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing), NoWarning },
        { "an open case elsewhere", Plain.Yes(PersonFacts.PendingCharges), NoWarning },
        { "dismissed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), NoWarning },
        { "vacated already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), NoWarning },
    };

    public static Table DayOfPlea { get; } = new()
    {
        { "31 December 1977", PleaOf("1977-12-31"), "closed" },
        { "1 January 1978", PleaOf("1978-01-01"), NoWarning },
        { "2 January 1978", PleaOf("1978-01-02"), NoWarning },
        { "the year 1977", PleaOf("1977"), "closed" },
        { "December 1977", PleaOf("1977-12"), "closed" },
        { "January 1978", PleaOf("1978-01"), NoWarning },
        { "the year 1978", PleaOf("1978"), NoWarning },
        { "not known", Plain.Without(CaseFacts.PleaOrVerdictDate), "needs-facts; missing c1/pleaOrVerdictDate; lawyer first no-warning-at-plea" },
        { "not known, and vacated already", Plain.Without(CaseFacts.PleaOrVerdictDate).With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "1977, citizenship skipped", PleaOf("1977").Without(PersonFacts.UsCitizen), "closed; missing person/usCitizen" },
        { "1977, plea or trial not known", PleaOf("1977").Without(CaseFacts.DecidedBy), "closed; missing c1/decidedBy" },
    };

    public static Table Warning { get; } = new()
    {
        { "not known", Plain.Without(CaseFacts.ImmigrationAdvisement), "ask-lawyer; what-the-judge-said" },
        { "given, plea of 2020", Warned("2020-04-01"), OnRecord },
        { "given, 31 December 2025", Warned("2025-12-31"), OnRecord },
        { "given, 1 January 2026", Warned("2026-01-01"), Verbatim },
        { "given, 2 January 2026", Warned("2026-01-02"), Verbatim },
        { "given, the year 2025", Warned("2025"), OnRecord },
        { "given, the year 2026", Warned("2026"), Verbatim },
        { "given, day of plea not known", Plain.Yes(CaseFacts.ImmigrationAdvisement).Without(CaseFacts.PleaOrVerdictDate), "needs-facts; missing c1/pleaOrVerdictDate; lawyer first warning-on-record" },
        { "given, plea of 1977", Warned("1977-12-31"), "closed" },
        { "not given, plea of 2026", PleaOf("2026-02-01"), NoWarning },
        { "not known, plea of 2026", PleaOf("2026-02-01").Without(CaseFacts.ImmigrationAdvisement), "ask-lawyer; what-the-judge-said" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(DayOfPlea))]
    [MemberData(nameof(Warning))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1016_5.Relief);
}
