using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>Serious and violent felonies: by the section, or by a finding of great injury, gun, weapon or gang.</summary>
internal static class Strikes
{
    /// <summary>A finding that makes any felony serious or violent.</summary>
    public static Derived<bool> Finding { get; } = new("finding of great injury, gun, weapon or gang", FactLevel.Count, scene =>
    {
        var (any, which) = (CountFacts.GreatInjuryGunOrGang.Read(scene), CountFacts.Enhancements.Read(scene));
        if (which.IsKnown && which.Value.Values.Any(one => one != Enhancement.AggravatedWhiteCollar)) return Reading.Of(true);
        if (any.IsKnown) return any;
        return which.IsKnown ? Reading.Of(false) : Reading.Missing<bool>(scene.PathOf(CountFacts.GreatInjuryGunOrGang), scene.PathOf(CountFacts.Enhancements));
    });

    /// <summary>The charge is serious or violent.</summary>
    public static Derived<bool> Serious { get; } = new("serious or violent felony", FactLevel.Count, scene =>
        Readings.Some(Offenses.Says(scene, Column.Serious1192_7), Offenses.Says(scene, Column.Violent667_5), Finding.Read(scene)));

    /// <summary>The table leaves it open whether the charge is serious or violent, and no fact settles it.</summary>
    public static Derived<bool> Unverified { get; } = new("serious or violent, not verified", FactLevel.Count, scene =>
        Readings.Every(
            Readings.Some(Offenses.IsUnsettled(scene, Column.Serious1192_7), Offenses.IsUnsettled(scene, Column.Violent667_5)),
            Readings.Not(Serious.Read(scene))));
}
