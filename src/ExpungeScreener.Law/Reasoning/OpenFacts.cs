using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>Collects facts that are still open, each once, in the order in which the law meets them.</summary>
public sealed class OpenFacts
{
    private readonly List<FactPath> _paths = [];

    /// <summary>Whether nothing was collected.</summary>
    public bool IsEmpty => _paths.Count == 0;

    /// <summary>Adds one.</summary>
    public void Add(FactPath path)
    {
        if (!_paths.Contains(path)) _paths.Add(path);
    }

    /// <summary>Adds several.</summary>
    public void Add(ReadOnlySpan<FactPath> paths)
    {
        foreach (var path in paths) Add(path);
    }

    /// <summary>What was collected.</summary>
    public ImmutableArray<FactPath> ToImmutable() => [.. _paths];

    /// <summary>What was collected, for a reading that keeps it.</summary>
    internal FactPath[] ToArray() => [.. _paths];
}
