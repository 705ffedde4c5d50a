using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>A court-martial or a discharge: the military has its own boards and times, and this points to them.</summary>
public static class MilitaryRecord
{
    /// <summary>The three years are over; their last day still counts.</summary>
    private static readonly Condition ThreeYearsOver = new HasPassed(CaseFacts.JudgmentEntered, Period.Federal(3) with { Days = 1 });

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-military-record", "10 USC 1552", Per.Case, RuleVersion.Undated(
    [
        Covers("court-martial", CaseFacts.Court.Is(Court.CourtMartial), "10 USC 1552"),
        Points("military-boards", "10 USC 1552"),
        Notes("new-trial-three-years", !ThreeYearsOver, "10 USC 873"),
        Notes("discharge-review-fifteen-years", "10 USC 1553"),
        Notes("clemency-on-sentence-only", "10 USC 1552(f)"),
        Notes("pardon-through-the-service", "28 CFR 1.1"),
        Notes("federal-ways-do-not-apply", "10 USC 1552"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
