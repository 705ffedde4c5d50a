using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Federal Rule of Criminal Procedure 29(c): acquittal after a verdict, because the evidence was too weak.</summary>
public static class Rule29
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = TrialMotion.Under("fed-rule29", "FRCrP 29(c)", new DateOnly(2009, 12, 1),
        Covers("by-trial", FederalCase.ByTrial, "FRCrP 29(c)"),
        Closes("fourteen-days-after-verdict", By(TrialTime.AfterVerdict, TrialMotion.ExcusableNeglect), "FRCrP 29(c)"));
}
