namespace ExpungeScreener.Law.Offenses;

/// <summary>HSC 11357, whose subdivisions got new meanings on 2016-11-09: the offense date picks the set of rows.</summary>
internal sealed class CannabisRows
{
    internal const string Code = "HSC";
    internal const string Section = "11357";

    private readonly SectionRows _old;
    private readonly SectionRows _now;

    internal CannabisRows(IReadOnlyList<CaliforniaOffense> rows)
    {
        _old = new(rows.Where(row => row.IsOldCannabis).ToArray(), row => row.Subdivision![CaliforniaOffense.OldCannabis.Length..]);
        _now = new(rows.Where(row => !row.IsOldCannabis).ToArray(), row => row.Subdivision);
    }

    internal OffenseMatch Find(string? subdivision, OffenseDays? days)
    {
        var mayBeOld = days is not { } d || d.First < CaliforniaOffense.CannabisRenumbered;
        var mayBeNew = days is not { } e || e.Last >= CaliforniaOffense.CannabisRenumbered;
        if (subdivision?.StartsWith(CaliforniaOffense.OldCannabis, StringComparison.OrdinalIgnoreCase) is true)
            return mayBeOld ? _old.Find(subdivision[CaliforniaOffense.OldCannabis.Length..]) : OffenseMatch.NotInTable;
        if (!mayBeNew) return _old.Find(subdivision);
        return mayBeOld ? Either(_old.Find(subdivision), _now.Find(subdivision)) : _now.Find(subdivision);
    }

    private static OffenseMatch Either(OffenseMatch old, OffenseMatch now) =>
        old.Kind is not MatchKind.Found && now.Kind is not MatchKind.Found
            ? OffenseMatch.NotInTable
            : OffenseMatch.Of(old.Candidates.Concat(now.Candidates), old.Kind != now.Kind);
}
