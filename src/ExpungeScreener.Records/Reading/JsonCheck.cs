using System.Text;
using System.Text.Json;

namespace ExpungeScreener.Records.Reading;

/// <summary>Looks through a text once, before anything is built from it: is it JSON, and not too deep?</summary>
internal static class JsonCheck
{
    /// <summary>The first thing wrong with the text; null when it is sound.</summary>
    public static RecordError? Of(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = RecordLimits.Depth + 2 });
        try
        {
            while (reader.Read())
            {
                if (Opens(reader.TokenType) && reader.CurrentDepth >= RecordLimits.Depth) return TooDeep;
                if (Says(reader.TokenType) && !IsText(ref reader)) return NotText(utf8, reader.TokenStartIndex);
            }

            return null;
        }
        catch (JsonException error)
        {
            return Malformed(error);
        }
    }

    private static bool Opens(JsonTokenType token) => token is JsonTokenType.StartArray or JsonTokenType.StartObject;

    private static bool Says(JsonTokenType token) => token is JsonTokenType.String or JsonTokenType.PropertyName;

    private static RecordError TooDeep { get; }
        = new("$", ErrorCodes.TooDeep, $"Objects and lists are more than {RecordLimits.Depth} deep inside one another.");

    private static RecordError Malformed(JsonException error)
        => new("$", ErrorCodes.MalformedJson, $"The text is not valid JSON at line {error.LineNumber + 1}, column {error.BytePositionInLine + 1}.");

    private static RecordError NotText(ReadOnlySpan<byte> utf8, long at)
    {
        var before = utf8[..(int)at];
        var line = before.Count((byte)'\n') + 1;
        var column = before.Length - before.LastIndexOf((byte)'\n');
        return new("$", ErrorCodes.MalformedJson, $"The text at line {line}, column {column} is not valid UTF-8.");
    }

    /// <summary>Whether a string is whole: valid UTF-8, and no half of a surrogate pair behind an escape.</summary>
    private static bool IsText(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && Ascii.IsValid(reader.ValueSpan)) return true;
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
