using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a jury's verdict of 2024-05-01, and a witness found in 2026.</summary>
public sealed class Rule33NewEvidenceTests
{
    private const string May = "open until 2027-05-01 discretionary" + TrialPlain.Lawyer;
    private const string Late = "closed; unless excusable-neglect" + TrialPlain.Lawyer;

    private static Given Plain => TrialPlain.Verdict
        .With(CaseFacts.PleaOrVerdictDate, "2024-05-01")
        .With(FederalFacts.NewFactFound, "2026-03-01");

    private static Given Found(string day) => Plain.With(CaseFacts.PleaOrVerdictDate, day);

    public static Table WorkedCases { get; } = new()
    {
        { "1: verdict 2024-05-01, a new witness in 2026", Plain, May },
        { "2: guilty plea, new evidence", Plain.With(CaseFacts.DecidedBy, DecidedBy.Plea), "not-applicable" },
    };

    public static Table Scope => TrialPlain.Scope(Plain, May);

    public static Table AfterTrial => TrialPlain.AfterTrial(Plain, May);

    public static Table Evidence { get; } = new()
    {
        { "nothing new", Plain.With(FederalFacts.NewFactFound, "none"), "closed" + TrialPlain.Lawyer },
        { "something new or not is not known", Plain.Without(FederalFacts.NewFactFound), "needs-facts until 2027-05-01; missing c1/federal/newFactFound" + TrialPlain.Lawyer },
        { "something new or not is not known, late", Found("2020-01-01").Without(FederalFacts.NewFactFound), Late },
        { "found some day of 2026", Plain.With(FederalFacts.NewFactFound, "2026"), May },
    };

    public static Table Boundaries { get; } = new()
    {
        { "three years ago and a day", Found("2023-11-23"), Late },
        { "three years ago to the day", Found("2023-11-24"), "open until 2026-11-24 discretionary" + TrialPlain.Lawyer },
        { "three years ago tomorrow", Found("2023-11-25"), "open until 2026-11-25 discretionary" + TrialPlain.Lawyer },
        { "a verdict of a leap day", Found("2024-02-29"), "open until 2027-03-01 discretionary" + TrialPlain.Lawyer },
        { "a month that straddles", Found("2023-11"), "needs-facts; missing c1/pleaOrVerdictDate" + TrialPlain.Lawyer },
        { "a year that straddles", Found("2023"), "needs-facts; missing c1/pleaOrVerdictDate" + TrialPlain.Lawyer },
        { "a year wholly past", Found("2020"), "closed; missing c1/pleaOrVerdictDate; unless excusable-neglect" + TrialPlain.Lawyer },
        { "a year wholly in time: its first day counts", Found("2025"), "open until 2028-01-01 discretionary" + TrialPlain.Lawyer },
        { "no date", Plain.Without(CaseFacts.PleaOrVerdictDate), "needs-facts; missing c1/pleaOrVerdictDate" + TrialPlain.Lawyer },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(AfterTrial))]
    [MemberData(nameof(Evidence))]
    [MemberData(nameof(Boundaries))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Rule33NewEvidence.Relief);
}
