using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Federal Rule of Criminal Procedure 33(b)(1): a new trial for newly found evidence, within three years of the verdict.</summary>
public static class Rule33NewEvidence
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = TrialMotion.Under("fed-rule33-newevidence", "FRCrP 33(b)(1)", new DateOnly(2009, 12, 1),
        Covers("by-trial", FederalCase.ByTrial, "FRCrP 33(b)(1)"),
        Requires("new-evidence", Happened.NewFactFound.IsYes(), "FRCrP 33(b)(1)"),
        Closes("three-years-after-verdict", By(TrialTime.ThreeYearsAfterVerdict, TrialMotion.ExcusableNeglect), "FRCrP 33(b)(1)"));
}
