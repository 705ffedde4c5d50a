using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Federal Rule of Criminal Procedure 11(d): a plea is taken back before the sentence, for a fair and just reason.</summary>
public static class Rule11d
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = TrialMotion.Under("fed-rule11d", "FRCrP 11(d)", new DateOnly(2002, 12, 1),
        Covers("by-plea", FederalCase.ByPlea, "FRCrP 11(d)"),
        Excludes("sentenced", TrialTime.Sentenced.IsYes(), "FRCrP 11(e)"),
        Closes("before-sentencing", By(TrialTime.Sentencing), "FRCrP 11(d)(2)(B)"),
        Notes("any-reason-before-acceptance", FederalCase.StillOpen, "FRCrP 11(d)(1)"));
}
