using System.Collections.Frozen;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Traffic infractions that Vehicle Code 42001 punishes.</summary>
internal static class Traffic
{
    private static readonly FrozenSet<string> StateCodes
        = new[] { "PC", "HSC", "VC", "BPC", "WIC", "INS", "UIC", "GC", "MVC" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly Condition OwnPenalty = ChargeUnder("VC", "4000", "12500", "16028", "21806", "22526") | Charge("VC", "14601.1", "a");

    /// <summary>The charge is under a local ordinance: no code of the State's.</summary>
    public static Derived<bool> LocalOrdinance { get; } = new("local ordinance", FactLevel.Count, scene =>
        CountFacts.Code.Read(scene) is { IsKnown: true } code ? Reading.Of(!StateCodes.Contains(code.Value)) : Reading.Missing<bool>(scene.PathOf(CountFacts.Code)));

    /// <summary>
    /// A Vehicle Code infraction, unless another section sets its penalty; and a local traffic ordinance. Where that
    /// can be, the paper says which.
    /// </summary>
    public static Condition PunishedUnder42001 { get; } = (
        (CountFacts.Code.Is("VC") & !OwnPenalty) | ((OwnPenalty | LocalOrdinance.IsYes()) & CountFacts.Traffic42001.IsYes()))
        .Called("punished under VC 42001");
}
