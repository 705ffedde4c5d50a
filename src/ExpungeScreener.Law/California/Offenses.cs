using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>What the table of California offenses says of a charge.</summary>
internal static class Offenses
{
    /// <summary>A driving offense of the list in Vehicle Code 12810(a) to (e).</summary>
    public static Derived<bool> ListedDriving { get; } = new("driving offense of the VC 12810 list", FactLevel.Count, scene =>
        CountFacts.Code.Read(scene) is { IsKnown: true, Value: "VC" } ? Reading.Missing<bool>(scene.PathOf(CountFacts.Section)) : Reading.Of(false));

    /// <summary>The charge is given and the table has no row for it.</summary>
    public static Derived<bool> NotInTable { get; } = new("charge not in the offense table", FactLevel.Count, _ => Reading.Of(false));
}
