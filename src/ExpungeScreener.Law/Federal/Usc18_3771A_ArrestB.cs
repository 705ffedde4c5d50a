using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>
/// 18 U.S.C. 3771A(b)(1)(C): a federal arrest tied to being trafficked is expunged, for charges with force as an element
/// that came to nothing.
/// </summary>
public static class Usc18_3771A_ArrestB
{
    private static readonly Condition CameToNothing = CaseFacts.Outcome.Is(
        Disposition.Acquitted, Disposition.Dismissed, Disposition.NotCharged, Disposition.Vacated, Disposition.Diversion, Disposition.PrejudgmentDismissed);

    private static readonly Condition OneCameToNothing = FederalCase.SomeCharge("came to nothing", CameToNothing);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-tsra-arrest-b", "18 USC 3771A(b)(1)(C)", Per.Case, RuleVersion.InForce(TraffickingSurvivor.InForceFrom,
    [
        Covers("federal-arrest", FederalFacts.ArrestedByFederalAgency.IsYes(), "18 USC 3771A(b)(1)(C)"),
        TraffickingSurvivor.CoversSurvivor,
        Covers("level-b", Force.Said, "18 USC 16(a)"),
        AsksLawyer("force-not-settled", FederalFacts.ChildVictim.IsYes() & Force.Doubtful, "18 USC 16(a)"),
        AsksLawyer("each-charge-by-itself", FederalFacts.ChildVictim.IsYes() & Force.SeveralCharges, "18 USC 16(a)"),
        Excludes("child-victim", FederalFacts.ChildVictim.IsYes() & Force.Sure, "18 USC 3771A(a)"),
        AsksLawyer("charged-in-another-court", !FederalCase.InFederalCourt, "18 USC 3771A(a)"),
        Requires("related-to-trafficking", FederalFacts.ArrestRelatedToTrafficking.IsYes(), "18 USC 3771A(b)(4)(C)"),
        Requires("not-convicted-of-all", OneCameToNothing | FederalCase.StillOpen, "18 USC 3771A(b)(1)(C)(ii)"),
        AsksLawyer("reduced-or-dropped", OneCameToNothing & FederalCase.Convicted, "18 USC 3771A(b)(1)(C)(ii)"),
        AsksLawyer("violent-conviction-undone", Force.NotSettledThoughSetAside, "18 USC 3771A(b)(1)(C)(ii)"),
        Awaits("case-over", CaseFacts.Outcome, !FederalCase.StillOpen, "18 USC 3771A(b)(1)(C)(ii)"),
        TraffickingSurvivor.Proof,
        CourtMay("court-may-expunge-arrest", "18 USC 3771A(d)"),
        Notes("filed-under-seal", "18 USC 3771A(h)"),
        TraffickingSurvivor.Immigration,
    ]));
}
