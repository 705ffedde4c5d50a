using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Records.Shapes;

namespace ExpungeScreener.Records.Reading;

/// <summary>Reads the facts that are lists.</summary>
internal static class Lists
{
    private const int MostWords = 64;
    private static readonly Vocabulary Levels = Vocabulary.Of(typeof(OffenseLevel));
    private static readonly string[] ConvictionFields = ["date", "level", "released"];
    private static readonly string[] ResidenceDays = [.. FieldRules.ResidenceDays.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];

    /// <summary>Several words of a closed list; "none" stands alone.</summary>
    public static object? Choices(Fact fact, JsonElement value, Place at)
    {
        if (!Items(value, at, MostWords, "a list of listed words", out var items)) return null;
        var words = Vocabulary.Of(fact);
        var read = items.Select((item, i) => Word(words, item, at.Item(i))).OfType<object>().ToList();
        if (words.Value("none") is { } none && read.Contains(none) && read.Distinct().Skip(1).Any())
            return at.Refuse(ErrorCodes.Contradiction, "\"none\" cannot stand beside another word. Leave it out, or write it alone.");
        return words.SetOf(read);
    }

    /// <summary>Full days of a closed list.</summary>
    public static object? Days(JsonElement value, Place at)
    {
        if (!Items(value, at, MostWords, "a list of dates", out var items)) return null;
        return new Days([.. items.Select((item, i) => Listed(item, at.Item(i))).OfType<DateOnly>().Distinct()]);
    }

    /// <summary>The convictions that are not among the cases.</summary>
    public static object? Convictions(JsonElement value, Place at)
        => Items(value, at, RecordLimits.Cases, "a list of convictions", out var items)
            ? new OtherConvictions([.. items.Select((item, i) => Conviction(item, at.Item(i)))])
            : null;

    /// <summary>The items of a list within its length.</summary>
    public static bool Items(JsonElement value, Place at, int most, string wanted, out ImmutableArray<JsonElement> items)
    {
        items = [];
        if (value.ValueKind != JsonValueKind.Array) at.RefuseType(wanted, value);
        else if (value.GetArrayLength() > most) at.Refuse(ErrorCodes.TooMany, $"This list takes at most {most}.", value.GetArrayLength().ToString(CultureInfo.InvariantCulture));
        else items = [.. value.EnumerateArray()];
        return value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= most;
    }

    private static object? Word(Vocabulary words, JsonElement item, Place at)
    {
        if (item.ValueKind != JsonValueKind.String) return at.RefuseType("one of the listed words", item);
        return words.Value(item.GetString()!) ?? at.RefuseWord(item.GetString()!, words.Words);
    }

    private static object? Listed(JsonElement item, Place at)
        => Dates.Day(item, at) is not DateOnly day ? null
            : FieldRules.ResidenceDays.Contains(day) ? day
            : at.RefuseWord(item.GetString()!, ResidenceDays);

    private static OtherConviction Conviction(JsonElement item, Place at)
    {
        object? date = null, level = null, released = null;
        foreach (var (name, value, place) in Members.Of(item, at, ConvictionFields))
        {
            if (value.ValueKind == JsonValueKind.Null) continue;
            if (name == "level") level = Values.Choice(Levels, value, place);
            else if (name == "date") date = Dates.Span(value, place);
            else released = Dates.Span(value, place);
        }

        return new((DateSpan?)date, (OffenseLevel?)level, (DateSpan?)released);
    }
}
