using System.Text.Json;

namespace ExpungeScreener.Records.Reading;

/// <summary>Reads texts within their length.</summary>
internal static class Texts
{
    /// <summary>The text; null when it was refused.</summary>
    public static string? Read(JsonElement value, Place at)
    {
        if (value.ValueKind != JsonValueKind.String) return (string?)at.RefuseType("a text", value);
        var text = value.GetString()!;
        return IsShort(text) ? text : (string?)at.Refuse(ErrorCodes.TooLong, $"This takes at most {RecordLimits.TextLength} characters.", text);
    }

    private static bool IsShort(string text)
        => text.Length <= RecordLimits.TextLength
            || (text.Length <= 2 * RecordLimits.TextLength && text.EnumerateRunes().Count() <= RecordLimits.TextLength);
}
