using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Federal Rule of Criminal Procedure 33(b)(2): a new trial where justice asks for one.</summary>
public static class Rule33General
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = TrialMotion.Under("fed-rule33-general", "FRCrP 33(b)(2)", new DateOnly(2009, 12, 1),
        Covers("by-trial", FederalCase.ByTrial, "FRCrP 33(b)(2)"),
        Closes("fourteen-days-after-verdict", By(TrialTime.AfterVerdict, TrialMotion.ExcusableNeglect), "FRCrP 33(b)(2)"));
}
