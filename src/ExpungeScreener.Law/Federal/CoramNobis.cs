using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Coram nobis, 28 U.S.C. 1651(a): undoing a federal conviction after the sentence is over.</summary>
public static class CoramNobis
{
    private static readonly Condition OldSilence = Grounds.SilenceOnDeportation & Finality.BeforePadilla.IsYes();

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-coram-nobis", "28 USC 1651(a)", Per.Case, RuleVersion.InForce(new DateOnly(1954, 1, 4),
    [
        Covers("federal", FederalCase.InFederalCourt, "28 USC 1651(a)"),
        Covers("convicted", FederalCase.Convicted, "28 USC 1651(a)"),
        Requires("out-of-custody", Custody.Now.IsNo(), "28 USC 2255"),
        Requires("reason-for-delay", FederalFacts.ValidReasonForDelay.IsYes(), "US v. Kroytor, 977 F.3d 957 (9th Cir. 2020)"),
        Requires("adverse-consequence", FederalFacts.AdverseConsequence.IsYes(), "Hirabayashi v. US, 828 F.2d 591 (9th Cir. 1987)"),
        Requires("fundamental-error", FederalFacts.FundamentalError.IsYes(), "US v. Morgan, 346 U.S. 502 (1954)"),
        Excludes("padilla-not-for-old-cases", OldSilence & !Grounds.Another, "Chaidez v. US, 568 U.S. 342 (2013)"),
        AsksLawyer("padilla-beside-another-ground", OldSilence & Grounds.Another, "Chaidez v. US, 568 U.S. 342 (2013)"),
        LawyerAnyway("legal-error", "US v. Riedl, 496 F.3d 1003 (9th Cir. 2007)"),
        CourtMay("court-may-vacate", "28 USC 1651(a)"),
        Rare("US v. Riedl, 496 F.3d 1003 (9th Cir. 2007)"),
        Notes("wrong-advice-survives", FederalFacts.Grounds.Lists(Ground.WrongImmigrationAdvice), "US v. Kwan, 407 F.3d 1005 (9th Cir. 2005)"),
        .. GroundLaw.MustShow,
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
