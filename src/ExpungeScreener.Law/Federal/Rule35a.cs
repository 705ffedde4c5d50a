using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Federal Rule of Criminal Procedure 35(a): a clear error in the sentence is corrected within 14 days, and not a day later.</summary>
public static class Rule35a
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = TrialMotion.Under("fed-rule35a", "FRCrP 35(a)", new DateOnly(2009, 12, 1),
        Requires("clear-error-in-sentence", FederalFacts.ClearErrorInSentence.IsYes(), "FRCrP 35(a)"),
        Closes("fourteen-days-after-sentencing", By(TrialTime.AfterSentencing), "FRCrP 35(a)"));
}
