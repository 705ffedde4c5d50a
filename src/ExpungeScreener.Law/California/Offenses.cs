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
        if (!code.IsKnown || !section.IsKnown) return Reading.Missing<OffenseMatch>(Unsaid(scene, CountFacts.Code, CountFacts.Section, CountFacts.Subdivision));
        var date = CaseFacts.OffenseDate.Read(scene);
        OffenseDays? days = date.IsKnown ? new OffenseDays(date.Value.First, date.Value.Last) : null;
        return Reading.Of(CaliforniaOffenses.Match(code.Value, section.Value, subdivision.IsKnown ? subdivision.Value : null, days));
    });

    /// <summary>A driving offense of the list in Vehicle Code 12810(a) to (e).</summary>
    public static Derived<bool> ListedDriving { get; } = new("driving offense of the VC 12810 list", FactLevel.Count, scene => Says(scene, Column.Vc12810));

    /// <summary>The charge is given and the table has no row for it.</summary>
    public static Derived<bool> NotInTable { get; } = new("charge not in the offense table", FactLevel.Count, scene =>
        FromMatch(scene, match => Reading.Of(match.Kind == MatchKind.NotInTable)));

    /// <summary>The class of the charge by the table; unsettled where the table cannot say.</summary>
    public static Derived<OffenseClass> Class { get; } = new("class of the offense", FactLevel.Count, scene =>
        FromMatch(scene, match =>
        {
            var reading = match.ReadClass();
            return IsOpen(reading.State)
                ? Reading.Missing<OffenseClass>(Paths(scene, reading.Open))
                : Reading.Of(reading is { State: ColumnReading.Yes, Class: { } known } ? known : OffenseClass.Unsettled);
        }));

    /// <summary>Whether a column says yes; a cell that nobody verified counts as no here, and is asked about by <see cref="IsUnsettled"/>.</summary>
    internal static Reading<bool> Says(Scene scene, Column column) => FromMatch(scene, match => match.Read(column) switch
    {
        ColumnReading.OpenSubdivision or ColumnReading.OpenOffenseDate => Reading.Missing<bool>(Paths(scene, match.StillOpen(column))),
        ColumnReading.OpenAllegation => Strikes.Finding.Read(scene),
        ColumnReading.FelonyOnly => Readings.Test(scene, CountFacts.Level, level => level == OffenseLevel.Felony),
        var reading => Reading.Of(reading == ColumnReading.Yes),
    });

    /// <summary>Whether a column is not verified, or the charge is not in the table.</summary>
    internal static Reading<bool> IsUnsettled(Scene scene, Column column) => FromMatch(scene, match =>
        IsOpen(match.Read(column))
            ? Reading.Missing<bool>(Paths(scene, match.StillOpen(column)))
            : Reading.Of(match.Read(column) is ColumnReading.Unsettled or ColumnReading.NotInTable));

    private static bool IsOpen(ColumnReading reading) => reading is ColumnReading.OpenSubdivision or ColumnReading.OpenOffenseDate;

    private static Reading<T> FromMatch<T>(Scene scene, Func<OffenseMatch, Reading<T>> read)
        where T : notnull
    {
        var match = Match.Read(scene);
        return match.IsKnown ? read(match.Value) : match.StillMissing<T>();
    }

    internal static FactPath[] Paths(Scene scene, OpenColumnFacts open)
        =>
        [
            .. open.HasFlag(OpenColumnFacts.Subdivision) ? [scene.PathOf(CountFacts.Subdivision)] : Array.Empty<FactPath>(),
            .. open.HasFlag(OpenColumnFacts.OffenseDate) ? [scene.PathOf(CaseFacts.OffenseDate)] : Array.Empty<FactPath>(),
        ];

    private static FactPath[] Unsaid(Scene scene, params Fact[] facts)
        => [.. facts.Where(fact => !scene.FactsFor(fact).Has(fact)).Select(scene.PathOf)];
}
