using System.Collections.Immutable;

namespace ExpungeScreener.Records.Reading;

/// <summary>Every error of one record, in the order of its text.</summary>
internal sealed class ErrorLog
{
    private static readonly RecordError More
        = new("$", ErrorCodes.TooMany, $"There are more errors. The first {RecordLimits.Errors} are listed.");

    private readonly List<RecordError> _errors = [];

    /// <summary>Whether no more errors are listed.</summary>
    public bool IsFull => _errors.Count > RecordLimits.Errors;

    public void Add(RecordError error)
    {
        if (_errors.Count < RecordLimits.Errors) _errors.Add(error);
        else if (_errors.Count == RecordLimits.Errors) _errors.Add(More);
    }

    public ImmutableArray<RecordError> ToImmutable() => [.. _errors];
}
