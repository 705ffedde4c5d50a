using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.California.Juvenile;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1203.47: a juvenile record of prostitution is sealed.</summary>
public static class Pc1203_47
{
    private static readonly Condition Prostitution = Charge("PC", "647", "b") | Charge("PC", "653.22");

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1203-47", "PC 1203.47", Per.Case, RuleVersion.Undated(
    [
        InJuvenileCourt("PC 1203.47"),
        Covers("found-true", Adjudicated, "PC 1203.47"),
        NotTransferred("PC 1203.47"),
        Covers("prostitution-charge", InOneCount(Prostitution), "PC 1203.47"),
        Requires("not-as-buyer", InOneCount(Prostitution & CountFacts.SolicitedAsBuyer.IsNo()), "PC 1203.47"),
        LawyerFirst("buyer-in-another-charge", InOneCount(Prostitution & CountFacts.SolicitedAsBuyer.IsYes()), "PC 1203.47"),
        Waits("wait", Ages.Birth.ElapsedYears(18), "PC 1203.47"),
        NotDoneInCase("pc-1203-47", "not-yet-sealed", "PC 1203.47"),
        CourtMay("court-may", "PC 1203.47"),
        Notes("trafficking-law-is-stronger", PersonFacts.SurvivorOf.Lists(SurvivorOf.Trafficking), "PC 236.14"),
        Immigration,
    ]));
}
