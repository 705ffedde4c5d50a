using System.Collections.Immutable;

namespace ExpungeScreener.Law.Facts;

/// <summary>A list of full dates.</summary>
/// <param name="Values">The dates, in the order given.</param>
public sealed record Days(ImmutableArray<DateOnly> Values)
{
    /// <inheritdoc/>
    public bool Equals(Days? other) => other is not null && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => Values.Length;
}
