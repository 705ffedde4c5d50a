using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1172.6: resentencing for murder, attempted murder or manslaughter on a theory that the law gave up.</summary>
public static class Pc1172_6
{
    private static readonly Condition Since2019 = !ConvictionDay.Of.IsBefore(2019, 1, 1);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1172-6", "PC 1172.6", Per.Count, RuleVersion.InForce(new DateOnly(2022, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1172.6(a)"),
        Covers("convicted", Convicted, "PC 1172.6(a)"),
        Covers("killing", ChargeUnder("PC", "187", "189", "192", "664"), "PC 1172.6(a)"),
        AsksLawyer("resentencing-needs-a-lawyer", "PC 1172.6(a)"),
        NotVacated("PC 1172.6(a)"),
        CourtShall("court-must-hold-hearing", "PC 1172.6(c)"),
        Notes("said-to-be-the-killer", CaseFacts.HomicideTheory.Is(HomicideTheory.ActualKiller), "PC 1172.6(a)(3)"),
        Notes("convicted-after-the-change", Since2019, "PC 1172.6(a)(3)"),
        Immigration,
    ]));
}
