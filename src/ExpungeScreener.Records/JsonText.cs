using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExpungeScreener.Records;

/// <summary>How every JSON text of this product is written, so that the same values give the same bytes.</summary>
public static class JsonText
{
    internal static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one JSON text in UTF-8, over several lines or on one, with no line break after it.</summary>
    /// <param name="write">Writes the value.</param>
    /// <param name="indented">Whether to use several lines.</param>
    public static byte[] Bytes(Action<Utf8JsonWriter> write, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(write);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options(indented))) write(json);
        return buffer.WrittenSpan.ToArray();
    }

    private static JsonWriterOptions Options(bool indented)
        => new() { Encoder = Relaxed.Encoder, Indented = indented, NewLine = "\n" };
}
