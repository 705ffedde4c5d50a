using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 17(d): a misdemeanor of the list in Penal Code 19.8(a) is made an infraction.</summary>
public static class Pc17_d
{
    private static readonly Condition Listed
        = (ChargeUnder("PC", "193.8", "330", "415", "485", "490.7", "555", "602.13", "853.7")
            | Charge("PC", "532b", "c") | Charge("PC", "602", "o")
            | Charge("BPC", "25658", "b") | ChargeUnder("BPC", "21672", "25661", "25662")
            | ChargeUnder("GC", "27204")
            | Charge("VC", "23109", "c") | ChargeUnder("VC", "5201.1", "12500", "14601.1", "27150.1", "40508")).Called("charge of the list in PC 19.8(a)");

    private static readonly Condition VehicleCode = CountFacts.Code.Is("VC");

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-17-d", "PC 17(d)", Per.Count, RuleVersion.Undated(
    [
        Covers("california", InCaliforniaCourt, "PC 17(d)(2)"),
        Covers("convicted", Convicted, "PC 17(d)(2)"),
        Covers("misdemeanor", Levels.Now.Is(OffenseLevel.Misdemeanor), "PC 17(d)(2)"),
        Requires("listed-misdemeanor", Listed, "PC 19.8(a)"),
        LawyerFirst("lowering-closes-dismissal", VehicleCode, "VC 42001"),
        LawyerFirst("attempt", CountFacts.Attempt.IsYes(), "PC 19.8(a)"),
        LawyerFirst("lowering-after-judgment", "PC 17(d)(2)"),
        CourtMay("court-may", "PC 17(d)(2)"),
        Notes("earlier-tickets", VehicleCode, "PC 19.8"),
        Immigration,
    ]));
}
