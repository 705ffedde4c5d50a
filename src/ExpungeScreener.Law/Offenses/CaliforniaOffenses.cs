using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ExpungeScreener.Law.Offenses;

/// <summary>The table of California offenses.</summary>
public static class CaliforniaOffenses
{
    private static readonly FrozenDictionary<(string Code, string Section), ImmutableArray<CaliforniaOffense>> Sections;
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<(string, string, string?, OffensePeriod), OffenseMatch> Known = new();

    static CaliforniaOffenses()
    {
        All = [.. TableText.Rows("california-offenses.csv").Select(fields => new CaliforniaOffense(fields))];
        Sections = All.GroupBy(row => (row.Code, row.Section)).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>When an offense happened, as far as a renumbered section cares.</summary>
    private enum OffensePeriod
    {
        Unknown,
        Old,
        Now,
    }

    /// <summary>Every row, in the order of the file.</summary>
    public static ImmutableArray<CaliforniaOffense> All { get; }

    /// <summary>
    /// The rows that a citation can mean: the exact subdivision; else the rows below it; else the row above it or
    /// the section's row without one. No subdivision means every row of the section.
    /// </summary>
    /// <param name="code">The code in the tables' spelling; null or blank when not given.</param>
    /// <param name="section">The section; null or blank when not given.</param>
    /// <param name="subdivision">The subdivision; null or blank when not given.</param>
    /// <param name="days">The days on which the offense may have happened; null when unknown.</param>
    public static OffenseMatch Match(string? code, string? section, string? subdivision, OffenseDays? days = null)
    {
        if (string.IsNullOrEmpty(code) || string.IsNullOrEmpty(section)) return OffenseMatch.NotGiven;
        if (!Sections.TryGetValue((code, section), out var rows)) return OffenseMatch.NotInTable;
        var part = string.IsNullOrEmpty(subdivision) ? null : subdivision;
        if (part?.Length > 12) return Find(rows, part, PeriodOf(days));
        return Known.GetOrAdd((code, section, part, PeriodOf(days)), static (key, all) => Find(all, key.Item3, key.Item4), rows);
    }

    private static OffensePeriod PeriodOf(OffenseDays? days)
        => days is not { } span ? OffensePeriod.Unknown
            : span.Last < CaliforniaOffense.CannabisRenumbered ? OffensePeriod.Old
            : span.First >= CaliforniaOffense.CannabisRenumbered ? OffensePeriod.Now : OffensePeriod.Unknown;

    private static OffenseMatch Find(ImmutableArray<CaliforniaOffense> rows, string? part, OffensePeriod period)
    {
        if (!rows.Any(row => row.IsOldCannabis)) return Fitting(rows, part) is { IsEmpty: false } found ? OffenseMatch.Of(found) : OffenseMatch.NotInTable;
        if (part?.StartsWith(CaliforniaOffense.OldCannabis, StringComparison.Ordinal) == true) return Fitting(rows, part) is { IsEmpty: false } old ? OffenseMatch.Of(old) : OffenseMatch.NotInTable;
        var before = period == OffensePeriod.Now ? [] : Fitting([.. rows.Where(row => row.IsOldCannabis)], part is null ? null : CaliforniaOffense.OldCannabis + part);
        var since = period == OffensePeriod.Old ? [] : Fitting([.. rows.Where(row => !row.IsOldCannabis)], part);
        if (before.IsEmpty && since.IsEmpty) return OffenseMatch.NotInTable;
        return OffenseMatch.Of([.. before, .. since], period == OffensePeriod.Unknown && (before.IsEmpty || since.IsEmpty));
    }

    private static ImmutableArray<CaliforniaOffense> Fitting(ImmutableArray<CaliforniaOffense> rows, string? part)
    {
        if (part is null) return rows;
        if (Where(rows, row => row.Subdivision == part) is { IsEmpty: false } exact) return exact;
        if (Where(rows, row => row.Subdivision?.StartsWith(part + "(", StringComparison.Ordinal) == true) is { IsEmpty: false } below) return below;
        if (Where(rows, row => row.Subdivision is { } above && part.StartsWith(above + "(", StringComparison.Ordinal)) is { IsEmpty: false } wider) return wider;
        return Where(rows, row => row.Subdivision is null);
    }

    private static ImmutableArray<CaliforniaOffense> Where(ImmutableArray<CaliforniaOffense> rows, Func<CaliforniaOffense, bool> fits) => [.. rows.Where(fits)];
}
