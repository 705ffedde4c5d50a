using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExpungeScreener.Records.Schemas;

namespace ExpungeScreener.Records;

/// <summary>The JSON Schemas (2020-12) of the record and of the findings, made from the code so that they cannot drift.</summary>
public static class JsonSchemas
{
    /// <summary>The schema of the record.</summary>
    public static string Record { get; } = Print(RecordSchema.Make());

    /// <summary>The schema of the findings.</summary>
    public static string Findings { get; } = Print(FindingsSchema.Make());

    private static string Print(JsonObject schema) => Encoding.UTF8.GetString(JsonText.Bytes(json => schema.WriteTo(json)));
}
