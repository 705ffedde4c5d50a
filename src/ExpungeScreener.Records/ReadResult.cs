using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Records;

/// <summary>A record that was read whole, or every reason why it was refused; never both.</summary>
/// <param name="Record">The record; null when it was refused.</param>
/// <param name="AsOf">The day the record asks about; null when it names none.</param>
/// <param name="Errors">Every error, in the order of the text; empty when the record was read.</param>
public sealed record ReadResult(Record? Record, DateOnly? AsOf, ImmutableArray<RecordError> Errors)
{
    /// <summary>Whether the record was read.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool IsRead => Record is not null;

    internal static ReadResult Refused(params ReadOnlySpan<RecordError> errors) => new(null, null, [.. errors]);
}
