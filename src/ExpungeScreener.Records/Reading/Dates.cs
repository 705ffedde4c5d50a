using System.Globalization;
using System.Text.Json;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Records.Reading;

/// <summary>Reads dates as the contract writes them.</summary>
internal static class Dates
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];
    private const string Never = "none";

    /// <summary>A day, a month or a year, as a <see cref="DateSpan"/>.</summary>
    public static object? Span(JsonElement value, Place at)
    {
        if (value.ValueKind != JsonValueKind.String) return at.RefuseType("a date in quotes, such as \"2015-03-02\"", value);
        var text = value.GetString()!;
        return DateSpan.TryParse(text, out var span) ? span : Refuse(text, at, "Write a day as \"2015-03-02\", a month as \"2015-03\" or a year as \"2015\".");
    }

    /// <summary>A date or "none", as an <see cref="EventDate"/>.</summary>
    public static object? Event(JsonElement value, Place at)
    {
        if (value.ValueKind == JsonValueKind.String && value.ValueEquals(Never)) return EventDate.Never;
        return Span(value, at) is DateSpan span ? EventDate.On(span) : null;
    }

    /// <summary>One full day.</summary>
    public static object? Day(JsonElement value, Place at)
    {
        if (value.ValueKind != JsonValueKind.String) return at.RefuseType("a full date in quotes, such as \"2015-03-02\"", value);
        var text = value.GetString()!;
        return text.Length == 10 && DateSpan.TryParse(text, out var span) ? span.First : Refuse(text, at, "Write a full date, such as \"2015-03-02\".");
    }

    private static object? Refuse(string text, Place at, string how)
    {
        var exists = DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is < DateSpan.MinYear or > DateSpan.MaxYear;
        return exists
            ? at.Refuse(ErrorCodes.OutOfRange, $"The year must be from {DateSpan.MinYear} to {DateSpan.MaxYear}.", text)
            : at.Refuse(ErrorCodes.BadDate, $"This is not a date. {how} Leave it out when it is not known.", text);
    }
}
