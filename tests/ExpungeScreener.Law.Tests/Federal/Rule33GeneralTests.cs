using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a jury's verdict of ten days ago.</summary>
public sealed class Rule33GeneralTests
{
    private const string May = "open until 2026-11-28 discretionary" + TrialPlain.Lawyer;

    private static Given Plain => TrialPlain.Verdict;

    public static Table WorkedCases { get; } = new()
    {
        { "2: guilty plea", Plain.With(CaseFacts.DecidedBy, DecidedBy.Plea), "not-applicable" },
    };

    public static Table Scope => TrialPlain.Scope(Plain, May);

    public static Table AfterTrial => TrialPlain.AfterTrial(Plain, May);

    public static Table Boundaries => TrialPlain.FourteenDays(Plain);

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(AfterTrial))]
    [MemberData(nameof(Boundaries))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Rule33General.Relief);
}
