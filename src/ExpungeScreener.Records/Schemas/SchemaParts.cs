using System.Globalization;
using System.Text.Json.Nodes;

namespace ExpungeScreener.Records.Schemas;

/// <summary>The building blocks of a JSON Schema.</summary>
internal static class SchemaParts
{
    public const string FullDate = "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /// <summary>A day that was counted: it can lie before or after every day that a record may give.</summary>
    public const string CountedDay = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    public const string AnyDate = "^(19|2[01])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
    public const string AnyDateOrNone = "^((19|2[01])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|none)$";

    public static JsonObject Root(string title, string description, JsonObject body)
    {
        var root = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title, ["description"] = description };
        foreach (var (name, value) in body.ToList())
        {
            body.Remove(name);
            root[name] = value;
        }

        return root;
    }

    public static JsonObject Object(IEnumerable<(string Name, JsonObject Schema)> fields, params IEnumerable<string> required)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in fields) properties[name] = schema;
        var result = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (required.Any()) result["required"] = Texts(required);
        return result;
    }

    public static JsonObject List(JsonObject items, int? most = null)
    {
        var result = new JsonObject { ["type"] = "array", ["items"] = items };
        if (most is { } limit) result["maxItems"] = limit;
        return result;
    }

    public static JsonObject Words(IEnumerable<string> words) => new() { ["type"] = "string", ["enum"] = Texts(words) };

    public static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonObject Text() => new() { ["type"] = "string" };

    public static JsonObject Boolean() => new() { ["type"] = "boolean" };

    public static JsonObject Number(string type, decimal least, decimal most)
        => new() { ["type"] = type, ["minimum"] = JsonValue.Create(least), ["maximum"] = JsonValue.Create(most) };

    /// <summary>The same schema, where null stands for unknown or for nothing.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        schema["type"] = new JsonArray(schema["type"]!.GetValue<string>(), "null");
        if (schema["enum"] is JsonArray words) words.Add(null);
        return schema;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode?)JsonValue.Create(text))];
}
