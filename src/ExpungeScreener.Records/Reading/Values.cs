using System.Globalization;
using System.Text.Json;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Records.Shapes;

namespace ExpungeScreener.Records.Reading;

/// <summary>Reads the value of one fact. Null is unknown, or refused with its error written down.</summary>
internal static class Values
{
    private const string Unknown = "unknown";
    private static readonly string[] TriWords = ["yes", "no", Unknown];

    public static object? Read(Fact fact, JsonElement value, Place at)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        return fact.Kind switch
        {
            FactKind.Tri => Tri(value, at),
            FactKind.Date => Dates.Span(value, at),
            FactKind.EventDate => Dates.Event(value, at),
            FactKind.Choice => Choice(Vocabulary.Of(fact), value, at),
            FactKind.Choices => Lists.Choices(fact, value, at),
            FactKind.Days => Lists.Days(value, at),
            FactKind.Integer => Integer(fact, value, at),
            FactKind.Number => Number(value, at),
            FactKind.Text => Text(fact, value, at),
            _ => Lists.Convictions(value, at),
        };
    }

    /// <summary>One word of a closed list; "unknown" is always one.</summary>
    public static object? Choice(Vocabulary words, JsonElement value, Place at)
    {
        if (value.ValueKind != JsonValueKind.String) return at.RefuseType("one of the listed words", value);
        var did = value.GetString()!;
        return did == Unknown ? null : words.Value(did) ?? at.RefuseWord(did, [.. words.Words, Unknown]);
    }

    private static object? Tri(JsonElement value, Place at)
    {
        if (value.ValueKind != JsonValueKind.String) return at.RefuseType("\"yes\", \"no\" or \"unknown\"", value);
        return value.GetString() switch
        {
            "yes" => true,
            "no" => false,
            Unknown => null,
            var did => at.RefuseWord(did!, TriWords),
        };
    }

    private static object? Integer(Fact fact, JsonElement value, Place at)
    {
        if (value.ValueKind != JsonValueKind.Number) return at.RefuseType("a whole number", value);
        var (least, most) = FieldRules.Bounds(fact);
        if (!value.TryGetDecimal(out var number) || number < least || number > most)
            return at.Refuse(ErrorCodes.OutOfRange, $"This takes a whole number from {least} to {most}.", value.GetRawText());
        return number == decimal.Truncate(number) ? (int)number : at.Refuse(ErrorCodes.WrongType, "This takes a whole number, without a fraction.", value.GetRawText());
    }

    private static object? Number(JsonElement value, Place at)
    {
        if (value.ValueKind != JsonValueKind.Number) return at.RefuseType("a number", value);
        return value.TryGetDecimal(out var number) && number is >= 0 and <= RecordLimits.Number
            ? number
            : at.Refuse(ErrorCodes.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"This takes a number from 0 to {RecordLimits.Number}."), value.GetRawText());
    }

    private static object? Text(Fact fact, JsonElement value, Place at)
    {
        var text = Texts.Read(value, at);
        if (string.IsNullOrWhiteSpace(text)) return null;
        return FieldRules.Listed(fact) is { } listed && !listed.Contains(text, StringComparer.Ordinal) ? at.RefuseWord(text, listed) : text;
    }
}
