using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>18 U.S.C. 3771A(b)(1)(A): a conviction that came directly from being trafficked is vacated, for charges without force as an element.</summary>
public static class Usc18_3771A_Vacatur
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-tsra-vacatur", "18 USC 3771A(b)(1)(A)", Per.Case, RuleVersion.InForce(TraffickingSurvivor.InForceFrom,
    [
        TraffickingSurvivor.CoversCourt,
        Covers("convicted", FederalCase.Convicted, "18 USC 3771A(b)(1)(A)"),
        TraffickingSurvivor.CoversSurvivor,
        TraffickingSurvivor.UnsettledCourt,
        AsksLawyer("force-not-settled", Force.Unclear, "18 USC 16(a)"),
        AsksLawyer("each-charge-by-itself", Force.Said & Force.SeveralCharges, "18 USC 16(a)"),
        Excludes("force-as-element", Force.Said & Force.Sure, "18 USC 16(a)"),
        Requires("direct-result", FederalFacts.DirectResultOfTrafficking.IsYes(), "18 USC 3771A(b)(4)(A)"),
        Presumes("denied-before", FederalFacts.SurvivorMotionDenied.IsYes(), "18 USC 3771A(b)(7)", new Unless("new-facts", Happened.NewFactFound.IsYes()), new Unless("curable-defect", null)),
        TraffickingSurvivor.Proof,
        CourtMay("court-may-vacate", "18 USC 3771A(c)"),
        Notes("debt-may-remain", FederalFacts.PenaltyPaid.IsNo() | SentenceFacts.RestitutionOwed.IsYes(), "18 USC 3771A(c)(2)"),
        Notes("filed-under-seal", "18 USC 3771A(h)"),
        TraffickingSurvivor.Immigration,
    ]));
}
