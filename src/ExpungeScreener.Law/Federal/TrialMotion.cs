using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>What the motions in the trial court share: the court, the finding of guilt, a lawyer in any case, and the judge who may.</summary>
internal static class TrialMotion
{
    /// <summary>The trial court may enlarge its time for excusable neglect, Rule 45(b): no day is set for that.</summary>
    public static Unless ExcusableNeglect { get; } = new("excusable-neglect", null);

    /// <summary>A relief under one rule.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="rule">How the rule is cited.</param>
    /// <param name="from">The day since which the text is known to stand so.</param>
    /// <param name="clauses">What only this rule asks.</param>
    public static Relief Under(string id, string rule, DateOnly from, params ReadOnlySpan<Clause> clauses) => Relief.Federal(id, rule, Per.Case, RuleVersion.InForce(from,
    [
        Covers("federal", FederalCase.InFederalCourt, rule),
        Covers("found-guilty", FederalCase.FoundGuilty, rule),
        .. clauses,
        LawyerAnyway("legal-error", rule),
        CourtMay("trial-judge-may", rule),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
