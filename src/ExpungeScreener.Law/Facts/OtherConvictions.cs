using System.Collections.Immutable;

namespace ExpungeScreener.Law.Facts;

/// <summary>A conviction that is not listed among the cases; a null part is unknown.</summary>
/// <param name="Date">When the person was convicted.</param>
/// <param name="Level">How serious the crime was.</param>
/// <param name="Released">When the person left custody for it.</param>
public sealed record OtherConviction(DateSpan? Date, OffenseLevel? Level, DateSpan? Released);

/// <summary>The convictions that are not listed among the cases; none when the list is empty.</summary>
/// <param name="Values">The convictions, in the order given.</param>
public sealed record OtherConvictions(ImmutableArray<OtherConviction> Values)
{
    /// <summary>It is known that there is none.</summary>
    public static OtherConvictions None { get; } = new(ImmutableArray<OtherConviction>.Empty);

    /// <summary>These convictions.</summary>
    public static OtherConvictions Of(params ReadOnlySpan<OtherConviction> values) => new([.. values]);

    /// <inheritdoc/>
    public bool Equals(OtherConvictions? other) => other is not null && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => Values.Length;
}
