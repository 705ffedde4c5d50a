using System.Text.Json;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Records.Shapes;

namespace ExpungeScreener.Records;

/// <summary>Writes a record as the contract says, so that it reads back equal. Unknown facts are left out.</summary>
public static class RecordWriter
{
    /// <summary>Writes the record in UTF-8.</summary>
    /// <param name="record">The record.</param>
    /// <param name="asOf">The day it asks about; left out when null.</param>
    public static byte[] Write(Record record, DateOnly? asOf = null) => JsonText.Bytes(json => Write(json, record, asOf));

    /// <summary>Writes the record as one JSON value.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="record">The record.</param>
    /// <param name="asOf">The day it asks about; left out when null.</param>
    public static void Write(Utf8JsonWriter json, Record record, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(record);
        json.WriteStartObject();
        if (asOf is { } day) json.WriteString("asOf", FactValue.Text(day));
        Inner(json, "person", Shape.Person, record.Person);
        json.WriteStartArray("cases");
        foreach (var @case in record.Cases) Case(json, @case);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Case(Utf8JsonWriter json, CaseRecord @case)
    {
        json.WriteStartObject();
        json.WriteString("id", @case.Id);
        Fields(json, Shape.Case, @case.Facts);
        if (!@case.Counts.IsEmpty)
        {
            json.WriteStartArray("counts");
            foreach (var count in @case.Counts) Count(json, count);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Count(Utf8JsonWriter json, CountRecord count)
    {
        json.WriteStartObject();
        json.WriteString("id", count.Id);
        Fields(json, Shape.Count, count.Facts);
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, Shape shape, FactSet facts)
    {
        foreach (var field in shape.Fields)
        {
            if (field.Inner is { } inner) Inner(json, field.Name, inner, facts);
            else if (facts.Get(field.Fact!) is { } value)
            {
                json.WritePropertyName(field.Name);
                FactValue.Write(json, field.Fact!, value);
            }
        }
    }

    private static void Inner(Utf8JsonWriter json, string name, Shape shape, FactSet facts)
    {
        if (!shape.Facts.Any(facts.Has)) return;
        json.WriteStartObject(name);
        Fields(json, shape, facts);
        json.WriteEndObject();
    }
}
