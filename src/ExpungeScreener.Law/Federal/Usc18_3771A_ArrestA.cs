using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>18 U.S.C. 3771A(b)(1)(B): a federal arrest tied to being trafficked is expunged, for charges without force as an element.</summary>
public static class Usc18_3771A_ArrestA
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-tsra-arrest-a", "18 USC 3771A(b)(1)(B)", Per.Case, RuleVersion.InForce(TraffickingSurvivor.InForceFrom,
    [
        Covers("federal-arrest", FederalFacts.ArrestedByFederalAgency.IsYes(), "18 USC 3771A(b)(1)(B)"),
        TraffickingSurvivor.CoversSurvivor,
        Covers("level-a", !Force.Said | Force.SeveralCharges, "18 USC 16(a)"),
        AsksLawyer("charged-in-another-court", !FederalCase.InFederalCourt, "18 USC 3771A(a)"),
        AsksLawyer("each-charge-by-itself", Force.Said & Force.SeveralCharges, "18 USC 16(a)"),
        AsksLawyer("force-not-settled", !Force.Said & Force.Unclear, "18 USC 16(a)"),
        Requires("related-to-trafficking", FederalFacts.ArrestRelatedToTrafficking.IsYes(), "18 USC 3771A(b)(4)(B)"),
        TraffickingSurvivor.Proof,
        CourtMay("court-may-expunge-arrest", "18 USC 3771A(d)"),
        Notes("filed-under-seal", "18 USC 3771A(h)"),
        TraffickingSurvivor.Immigration,
    ]));
}
