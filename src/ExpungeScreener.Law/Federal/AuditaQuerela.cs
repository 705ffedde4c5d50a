using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Audita querela, 28 U.S.C. 1651(a): a legal defect that arose after the judgment and that no other remedy reaches.</summary>
public static class AuditaQuerela
{
    /// <summary>All four elements of coram nobis are said to be there: then that is the way.</summary>
    private static readonly Condition CoramNobisFits = FederalFacts.ValidReasonForDelay.IsYes() & FederalFacts.AdverseConsequence.IsYes() & FederalFacts.FundamentalError.IsYes();

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-audita-querela", "28 USC 1651(a)", Per.Case, RuleVersion.InForce(new DateOnly(1948, 9, 1),
    [
        Covers("federal", FederalCase.InFederalCourt, "28 USC 1651(a)"),
        Covers("convicted", FederalCase.Convicted, "28 USC 1651(a)"),
        Requires("out-of-custody", Custody.Now.IsNo(), "28 USC 2255"),
        Requires("ground", Grounds.Any, "US v. Valdez-Pacheco, 237 F.3d 1077 (9th Cir. 2001)"),
        Excludes("coram-nobis-fits", CoramNobisFits, "US v. Morgan, 346 U.S. 502 (1954)"),
        AsksLawyer("almost-never", "US v. Valdez-Pacheco, 237 F.3d 1077 (9th Cir. 2001)"),
        LawyerAnyway("legal-error", "28 USC 1651(a)"),
        CourtMay("court-may-order", "28 USC 1651(a)"),
        Rare("US v. Valdez-Pacheco, 237 F.3d 1077 (9th Cir. 2001)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
