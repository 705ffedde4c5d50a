using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>What the table of California offenses says of a charge.</summary>
internal static class Offenses
{
    /// <summary>The row or rows that the charge can be.</summary>
    public static Derived<OffenseMatch> Match { get; } = new("row of the offense table", FactLevel.Count, scene =>
    {
        var (code, section, subdivision) = (CountFacts.Code.Read(scene), CountFacts.Section.Read(scene), CountFacts.Subdivision.Read(scene));
        if (!code.IsKnown || !section.IsKnown) return Reading.Missing<OffenseMatch>(scene.PathOf(CountFacts.Section), scene.PathOf(CountFacts.Code));
        var date = CaseFacts.OffenseDate.Read(scene);
        return Reading.Of(CaliforniaOffenses.Match(code.Value, section.Value, subdivision.Value, date.IsKnown ? new OffenseDays(date.Value.First, date.Value.Last) : null));
    });

    /// <summary>A driving offense of the list in Vehicle Code 12810(a) to (e).</summary>
    public static Derived<bool> ListedDriving { get; } = Says("driving offense of the VC 12810 list", Column.Vc12810);

    /// <summary>Serious under PC 1192.7(c), by section or by an extra finding.</summary>
    public static Derived<bool> Serious { get; } = Says("serious felony", Column.Serious1192_7);

    /// <summary>Violent under PC 667.5(c), by section or by an extra finding.</summary>
    public static Derived<bool> Violent { get; } = Says("violent felony", Column.Violent667_5);

    /// <summary>The table lists the section as one that makes a person register under PC 290.</summary>
    public static Derived<bool> ListedForRegistration { get; } = Says("listed for registration", Column.Registrable290);

    /// <summary>The charge is given and the table has no row for it.</summary>
    public static Derived<bool> NotInTable { get; } = new("charge not in the offense table", FactLevel.Count, scene =>
        Match.Read(scene) is { IsKnown: true } match ? Reading.Of(match.Value.Kind == MatchKind.NotInTable) : Reading.Missing<bool>([.. Match.Read(scene).Missing]));

    /// <summary>The table cannot say what a column means for the charge: unverified, or not listed at all.</summary>
    public static Derived<bool> Unsettled(string title, Column column) => new(title, FactLevel.Count, scene =>
    {
        var match = Match.Read(scene);
        if (!match.IsKnown) return Reading.Missing<bool>([.. match.Missing]);
        var reading = match.Value.Read(column);
        if (reading is ColumnReading.OpenAllegation) return Reading.Of(false);
        return reading is ColumnReading.OpenSubdivision or ColumnReading.OpenOffenseDate ? Reading.Missing<bool>(OpenPaths(scene, match.Value.StillOpen(column)))
            : Reading.Of(reading is ColumnReading.Unsettled or ColumnReading.NotInTable);
    });

    /// <summary>What a column says, settled by an extra finding where the table says that one decides.</summary>
    private static Derived<bool> Says(string title, Column column) => new(title, FactLevel.Count, scene =>
    {
        var match = Match.Read(scene);
        if (!match.IsKnown) return Reading.Missing<bool>([.. match.Missing]);
        return match.Value.Read(column) switch
        {
            ColumnReading.Yes => Reading.Of(true),
            ColumnReading.OpenSubdivision or ColumnReading.OpenOffenseDate => Reading.Missing<bool>(OpenPaths(scene, match.Value.StillOpen(column))),
            ColumnReading.OpenAllegation => CountFacts.GreatInjuryGunOrGang.Read(scene) is { IsKnown: true } found ? found
                : Reading.Missing<bool>(scene.PathOf(CountFacts.GreatInjuryGunOrGang)),
            _ => Reading.Of(false),
        };
    });

    private static FactPath[] OpenPaths(Scene scene, OpenColumnFacts open)
        =>
        [
            .. open.HasFlag(OpenColumnFacts.Subdivision) ? [scene.PathOf(CountFacts.Subdivision)] : Array.Empty<FactPath>(),
            .. open.HasFlag(OpenColumnFacts.OffenseDate) ? [scene.PathOf(CaseFacts.OffenseDate)] : Array.Empty<FactPath>(),
        ];
}
