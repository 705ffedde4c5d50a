using System.Text.Json.Nodes;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Records.Shapes;
using static ExpungeScreener.Records.Schemas.SchemaParts;

namespace ExpungeScreener.Records.Schemas;

/// <summary>The JSON Schema of the record, made from the catalog of facts.</summary>
internal static class RecordSchema
{
    public static JsonObject Make() => Root(
        "ExpungeScreener record",
        "One person's court cases. A field that is missing or null is unknown.",
        Object(
            [
                ("asOf", OrNull(Pattern(FullDate))),
                ("person", OrNull(Object(FieldsOf(Shape.Person)))),
                ("cases", List(Case(), RecordLimits.Cases)),
            ],
            "cases"));

    private static JsonObject Case()
        => Object([("id", Id()), .. FieldsOf(Shape.Case), ("counts", OrNull(List(Count(), RecordLimits.Counts)))], "id");

    private static JsonObject Count()
    {
        var id = Id();
        id["not"] = new JsonObject { ["enum"] = new JsonArray([.. FieldRules.ReservedCountIds.Select(word => JsonValue.Create(word))]) };
        return Object([("id", id), .. FieldsOf(Shape.Count)], "id");
    }

    private static JsonObject Id() => new() { ["type"] = "string", ["pattern"] = "\\S", ["maxLength"] = RecordLimits.TextLength };

    private static IEnumerable<(string Name, JsonObject Schema)> FieldsOf(Shape shape)
        => shape.Fields.Select(field => (field.Name, OrNull(field.Fact is { } fact ? Value(fact) : Object(FieldsOf(field.Inner!)))));

    private static JsonObject Value(Fact fact) => fact.Kind switch
    {
        FactKind.Tri => Words(["yes", "no", "unknown"]),
        FactKind.Date => Pattern(AnyDate),
        FactKind.EventDate => Pattern(AnyDateOrNone),
        FactKind.Choice => Words([.. Vocabulary.Of(fact).Words, "unknown"]),
        FactKind.Choices => List(Words(Vocabulary.Of(fact).Words)),
        FactKind.Days => List(Words(FieldRules.ResidenceDays.Select(FactValue.Text))),
        FactKind.Integer => Number("integer", FieldRules.Bounds(fact).Least, FieldRules.Bounds(fact).Most),
        FactKind.Number => Number("number", 0, RecordLimits.Number),
        FactKind.Text => TextOf(fact),
        _ => List(Conviction(), RecordLimits.Cases),
    };

    private static JsonObject TextOf(Fact fact)
    {
        if (FieldRules.Listed(fact) is { } listed) return Words(listed);
        return new() { ["type"] = "string", ["maxLength"] = RecordLimits.TextLength };
    }

    private static JsonObject Conviction() => Object(
    [
        ("date", OrNull(Pattern(AnyDate))),
        ("level", OrNull(Words([.. Vocabulary.Of(typeof(OffenseLevel)).Words, "unknown"]))),
        ("released", OrNull(Pattern(AnyDate))),
    ]);
}
