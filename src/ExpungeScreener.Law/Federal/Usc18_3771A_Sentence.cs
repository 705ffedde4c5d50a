using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>18 U.S.C. 3771A(e): a shorter prison term for a survivor of trafficking. It does not change the record.</summary>
public static class Usc18_3771A_Sentence
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-tsra-sentence-reduction", "18 USC 3771A(e)", Per.Case, RuleVersion.InForce(TraffickingSurvivor.InForceFrom,
    [
        TraffickingSurvivor.CoversCourt,
        Covers("convicted", FederalCase.Convicted, "18 USC 3771A(e)"),
        TraffickingSurvivor.CoversSurvivor,
        Covers("prison-imposed", Imprisonment.Imposed, "18 USC 3771A(e)"),
        TraffickingSurvivor.UnsettledCourt,
        AsksLawyer("force-not-settled", FederalFacts.ChildVictim.IsYes() & Force.Unclear, "18 USC 16(a)"),
        AsksLawyer("each-charge-by-itself", TraffickingSurvivor.ViolentToChild & Force.SeveralCharges, "18 USC 16(a)"),
        Excludes("violent-to-child", TraffickingSurvivor.ViolentToChild & Force.Sure, "18 USC 3771A(a)"),
        Requires("direct-result", FederalFacts.DirectResultOfTrafficking.IsYes(), "18 USC 3771A(e)"),
        AsksLawyer("released-already", Imprisonment.Now.IsNo(), "18 USC 3771A(e)"),
        TraffickingSurvivor.Proof,
        CourtMay("court-may-shorten", "18 USC 3771A(e)"),
        TraffickingSurvivor.Immigration,
    ]));
}
