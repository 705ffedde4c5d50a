using System.Text.Json.Nodes;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Records.Schemas.SchemaParts;

namespace ExpungeScreener.Records.Schemas;

/// <summary>The JSON Schema of the findings, made from the closed lists of the law.</summary>
internal static class FindingsSchema
{
    public static JsonObject Make() => Root("ExpungeScreener findings", "What each law says about the cases of one record. Information, not legal advice.", All(
    [
        ("asOf", Pattern(FullDate)),
        ("lawAsOf", Pattern(FullDate)),
        ("reviewedBy", OrNull(Text())),
        ("findings", List(Finding())),
        ("warnings", List(Said(ClosedLists.Warnings))),
        ("nextFact", OrNull(Text())),
    ]));

    private static JsonObject Finding() => All(
    [
        ("relief", Words(ClosedLists.Reliefs)),
        ("case", OrNull(Text())),
        ("count", OrNull(Text())),
        ("outcome", Words(ClosedLists.Of<Outcome>(FindingWords.Of))),
        ("decision", OrNull(Words(ClosedLists.Of<Decision>(FindingWords.Of)))),
        ("opensOn", OrNull(Pattern(CountedDay))),
        ("estimated", Boolean()),
        ("closesOn", OrNull(Pattern(CountedDay))),
        ("rare", Boolean()),
        ("lawyerFirst", Boolean()),
        ("waitsFor", List(Text())),
        ("missingFacts", List(Text())),
        ("unless", List(Words(ClosedLists.Unless))),
        ("why", OrNull(Words(ClosedLists.Why))),
        ("conditions", List(Condition())),
        ("notes", List(Said(ClosedLists.Notes))),
    ]);

    private static JsonObject Condition() => Object(
        [
            ("id", Text()),
            ("citation", Text()),
            ("kind", Words(FindingWords.Listed.Select(FindingWords.Of))),
            ("state", Words(ClosedLists.Of<Standing>(FindingWords.Of))),
            ("decides", Boolean()),
            ("counts", List(Text())),
            ("dates", List(All([("id", Text()), ("day", OrNull(Pattern(CountedDay))), ("estimated", Boolean())]))),
        ],
        "id",
        "citation",
        "kind",
        "state",
        "decides");

    private static JsonObject Said(IEnumerable<string> ids) => All([("id", Words(ids)), ("citation", OrNull(Text()))]);

    private static JsonObject All(IReadOnlyList<(string Name, JsonObject Schema)> fields) => Object(fields, fields.Select(field => field.Name));
}
