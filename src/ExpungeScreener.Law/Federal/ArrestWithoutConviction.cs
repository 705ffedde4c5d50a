using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>A federal arrest without a conviction: no general law seals or erases it, and this points to what there is.</summary>
public static class ArrestWithoutConviction
{
    private static readonly Condition CameToNothing = FederalCase.EveryChargeEnded("no conviction",
        Disposition.NotCharged, Disposition.Dismissed, Disposition.Acquitted, Disposition.Diversion);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-arrest-no-conviction", "No general federal statute", Per.Case, RuleVersion.Undated(
    [
        Covers("federal", FederalCase.InFederalCourt, "No general federal statute"),
        Covers("came-to-nothing", CameToNothing & !PretrialDiversion.Running, "No general federal statute"),
        Points("what-there-is-instead", "No general federal statute"),
        Notes("private-reports-seven-years", "15 USC 1681c(a)"),
        Notes("get-the-ending-on-the-record", "28 CFR 16.34"),
        Notes("dna-can-be-removed", FederalFacts.DnaTaken.IsYes(), "34 USC 12592(d)"),
        Notes("survivors-have-a-way", TraffickingSurvivor.Survived, "18 USC 3771A"),
        Notes("unlawful-arrest", FederalFacts.ArrestUnlawful.IsYes(), "US v. Sumner, 226 F.3d 1005 (9th Cir. 2000)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
