using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>28 U.S.C. 2255: a motion to undo a federal conviction while in custody.</summary>
public static class Usc28_2255
{
    private static readonly Deadline OneYear = By(
        Limit2255.Day,
        new Unless("equitable-tolling", null),
        new Unless("actual-innocence", FederalFacts.ActualInnocence.IsYes()));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-2255", "28 USC 2255", Per.Case, RuleVersion.InForce(new DateOnly(1996, 4, 24),
    [
        Covers("federal", FederalCase.InFederalCourt, "28 USC 2255(a)"),
        Covers("convicted", FederalCase.Convicted, "28 USC 2255(a)"),
        Requires("in-custody", Custody.Now.IsYes(), "28 USC 2255(a)"),
        Requires("ground", Grounds.Any, "28 USC 2255(a)"),
        Closes("one-year", OneYear, "28 USC 2255(f)"),
        Excludes("second-motion", FederalFacts.Prior2255Decided.IsYes(), "28 USC 2255(h)", new Unless("certification", null)),
        LawyerAnyway("legal-error", "28 USC 2255(g)"),
        CourtMay("court-may-vacate", "28 USC 2255(b)"),
        Rare("28 USC 2255"),
        Notes("ending-probation-ends-custody", PersonFacts.Supervision.Lists(Supervision.FederalProbation), "18 USC 3564(c)"),
        Notes("ending-release-ends-custody", PersonFacts.Supervision.Lists(Supervision.SupervisedRelease), "18 USC 3583(e)(1)"),
        .. GroundLaw.MustShow,
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
