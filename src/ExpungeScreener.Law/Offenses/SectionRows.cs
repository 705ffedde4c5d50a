using System.Collections.Frozen;

namespace ExpungeScreener.Law.Offenses;

/// <summary>The rows of one California section, and which of them a subdivision means.</summary>
internal sealed class SectionRows
{
    private readonly OffenseMatch _all;
    private readonly OffenseMatch? _blank;
    private readonly FrozenDictionary<string, OffenseMatch> _exact;
    private readonly FrozenDictionary<string, OffenseMatch> _above;

    internal SectionRows(IReadOnlyList<CaliforniaOffense> rows, Func<CaliforniaOffense, string?> subdivision)
    {
        _all = OffenseMatch.Of(rows);
        _blank = rows.FirstOrDefault(row => row.Subdivision is null) is { } blank ? OffenseMatch.Of([blank]) : null;
        var listed = rows.Where(row => row.Subdivision is not null).ToLookup(row => subdivision(row)!, StringComparer.OrdinalIgnoreCase);
        _exact = listed.ToFrozenDictionary(group => group.Key, group => OffenseMatch.Of(group), StringComparer.OrdinalIgnoreCase);
        _above = listed.SelectMany(group => group, (group, row) => (Parent: Parent(group.Key), row))
            .Where(pair => pair.Parent is not null && !_exact.ContainsKey(pair.Parent))
            .GroupBy(pair => pair.Parent!, pair => pair.row, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => OffenseMatch.Of(group), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The row itself, or the rows directly under it; null when the table lists neither.</summary>
    internal OffenseMatch? Listed(string? subdivision) => subdivision is null
        ? _all
        : _exact.GetValueOrDefault(subdivision) ?? _above.GetValueOrDefault(subdivision);

    /// <summary>First what is listed, then the nearest row above, then the row without a subdivision.</summary>
    internal OffenseMatch Find(string? subdivision)
    {
        if (Listed(subdivision) is { } listed) return listed;
        if (subdivision!.Contains('/', StringComparison.Ordinal)) return FindEach(subdivision.Split('/'));
        for (var above = Parent(subdivision); above is not null; above = Parent(above))
            if (_exact.TryGetValue(above, out var match)) return match;
        return _blank ?? OffenseMatch.NotInTable;
    }

    /// <summary>A paper that names several subdivisions means all of their rows, and they must all be listed.</summary>
    private OffenseMatch FindEach(string[] subdivisions)
    {
        var matches = subdivisions.Select(Find).ToArray();
        return matches.Any(match => match.Kind is not MatchKind.Found)
            ? OffenseMatch.NotInTable
            : OffenseMatch.Of(matches.SelectMany(match => match.Candidates).Distinct());
    }

    /// <summary>"a(1)(A)" is under "a(1)", and that under "a"; null at the top.</summary>
    private static string? Parent(string subdivision)
    {
        var open = subdivision.LastIndexOf('(');
        return open <= 0 ? null : subdivision[..open];
    }
}
