using System.Globalization;
using System.Text.Json;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Records.Shapes;

/// <summary>Writes the value of one fact as the contract writes it.</summary>
internal static class FactValue
{
    public static void Write(Utf8JsonWriter json, Fact fact, object value)
    {
        switch (fact.Kind)
        {
            case FactKind.Integer: json.WriteNumberValue((int)value); break;
            case FactKind.Number: json.WriteNumberValue((decimal)value); break;
            case FactKind.Choices: List(json, Vocabulary.Of(fact).WordsIn(value)); break;
            case FactKind.Days: List(json, ((Days)value).Values.Select(Text)); break;
            case FactKind.Convictions: Convictions(json, (OtherConvictions)value); break;
            case FactKind.Tri: json.WriteStringValue((bool)value ? "yes" : "no"); break;
            case FactKind.Choice: json.WriteStringValue(Vocabulary.Of(fact).WordFor(value)); break;
            default: json.WriteStringValue(value.ToString()); break;
        }
    }

    /// <summary>A full day.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void List(Utf8JsonWriter json, IEnumerable<string> words)
    {
        json.WriteStartArray();
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static void Convictions(Utf8JsonWriter json, OtherConvictions convictions)
    {
        json.WriteStartArray();
        foreach (var conviction in convictions.Values)
        {
            json.WriteStartObject();
            if (conviction.Date is { } date) json.WriteString("date", date.ToString());
            if (conviction.Level is { } level) json.WriteString("level", Spelling<OffenseLevel>.Of(level));
            if (conviction.Released is { } released) json.WriteString("released", released.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
