using System.Text.Json;
using System.Text.RegularExpressions;

namespace ExpungeScreener.Records.Tests;

/// <summary>Checks a JSON value against a JSON Schema, as far as our schemas go: a word that it does not know fails.</summary>
internal static class SchemaCheck
{
    private static readonly string[] Silent = ["$schema", "title", "description"];

    public static List<string> Errors(string schema, ReadOnlyMemory<byte> json)
    {
        using var rules = JsonDocument.Parse(schema);
        using var value = JsonDocument.Parse(json);
        var errors = new List<string>();
        Check(rules.RootElement, value.RootElement, "$", errors);
        return errors;
    }

    private static void Check(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        foreach (var rule in schema.EnumerateObject())
            if (!Silent.Contains(rule.Name, StringComparer.Ordinal) && !Holds(schema, rule, value, path, errors)) errors.Add($"{path}: {rule.Name}");
    }

    private static bool Holds(JsonElement schema, JsonProperty rule, JsonElement value, string path, List<string> errors) => rule.Name switch
    {
        "type" => rule.Value.ValueKind == JsonValueKind.Array ? rule.Value.EnumerateArray().Any(type => Is(type.GetString()!, value)) : Is(rule.Value.GetString()!, value),
        "enum" => rule.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.Value.GetString()!, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() <= rule.Value.GetInt32(),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.Value.GetDecimal(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.Value.GetDecimal(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.Value.GetInt32(),
        "required" => value.ValueKind != JsonValueKind.Object || rule.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "not" => Fails(rule.Value, value),
        "items" => Items(rule.Value, value, path, errors),
        "properties" => Properties(rule.Value, value, path, errors),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(field => schema.GetProperty("properties").TryGetProperty(field.Name, out _)),
        _ => false,
    };

    private static bool Fails(JsonElement schema, JsonElement value)
    {
        var errors = new List<string>();
        Check(schema, value, "$", errors);
        return errors.Count > 0;
    }

    private static bool Items(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i))) Check(schema, item, $"{path}[{i}]", errors);
        return true;
    }

    private static bool Properties(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        if (value.ValueKind == JsonValueKind.Object)
            foreach (var field in value.EnumerateObject())
                if (schema.TryGetProperty(field.Name, out var inner)) Check(inner, field.Value, $"{path}.{field.Name}", errors);
        return true;
    }

    private static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && decimal.IsInteger(value.GetDecimal()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    };
}
