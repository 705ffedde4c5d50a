using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Federal Rule of Criminal Procedure 34: judgment is arrested because the court had no jurisdiction.</summary>
public static class Rule34
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = TrialMotion.Under("fed-rule34", "FRCrP 34", new DateOnly(2014, 12, 1),
        Requires("no-jurisdiction", FederalFacts.Grounds.Lists(Ground.NoJurisdiction), "FRCrP 34"),
        Closes("fourteen-days-after-verdict", By(TrialTime.AfterVerdict, TrialMotion.ExcusableNeglect), "FRCrP 34"));
}
