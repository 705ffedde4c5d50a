using System.Collections;
using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.California;

/// <summary>What was done about a charge before, against the ways for which it leaves nothing to do.</summary>
public sealed class DoneBefore : IEnumerable<(string Relief, ImmutableArray<AlreadyCleared> Closes)>
{
    private readonly List<(string Relief, ImmutableArray<AlreadyCleared> Closes)> _rows = [];

    /// <summary>What closes that way.</summary>
    public ImmutableArray<AlreadyCleared> this[string relief] => _rows.Find(row => row.Relief == relief).Closes;

    /// <summary>Adds a row.</summary>
    public void Add(string relief, params AlreadyCleared[] closes) => _rows.Add((relief, [.. closes]));

    /// <inheritdoc/>
    public IEnumerator<(string Relief, ImmutableArray<AlreadyCleared> Closes)> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
