using System.Runtime.InteropServices;
using System.Text.Json;
using ExpungeScreener.Records.Reading;

namespace ExpungeScreener.Records;

/// <summary>
/// Reads a record of the contract. It is read whole or refused with every error and its path; nothing is half read.
/// A missing field, null and "unknown" all mean unknown.
/// </summary>
public static class RecordReader
{
    /// <summary>Reads a record from UTF-8 JSON, with or without a byte order mark.</summary>
    public static ReadResult Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > RecordLimits.Bytes) return TooLarge();
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        if (JsonCheck.Of(utf8.Span) is { } unsound) return ReadResult.Refused(unsound);
        using var document = JsonDocument.Parse(utf8);
        return RecordReading.Of(document.RootElement);
    }

    /// <summary>Reads a record from a JSON value.</summary>
    public static ReadResult Read(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined) return Read(ReadOnlyMemory<byte>.Empty);
        var raw = JsonMarshal.GetRawUtf8Value(value);
        if (raw.Length > RecordLimits.Bytes) return TooLarge();
        return JsonCheck.Of(raw) is { } unsound ? ReadResult.Refused(unsound) : RecordReading.Of(value);
    }

    /// <summary>Reads a record from a stream of UTF-8 JSON, and no more of it than a record may have.</summary>
    public static async ValueTask<ReadResult> ReadAsync(Stream utf8, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while (buffer.Length <= RecordLimits.Bytes && (read = await utf8.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0)
            buffer.Write(chunk, 0, read);
        return Read(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    private static ReadResult TooLarge()
        => ReadResult.Refused(new RecordError("$", ErrorCodes.TooLarge, $"A record takes at most {RecordLimits.Bytes / (1024 * 1024)} MB."));
}
