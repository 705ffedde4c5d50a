using System.Text.Json;

namespace ExpungeScreener.Records;

/// <summary>Writes the reasons why a record was refused.</summary>
public static class ErrorsWriter
{
    /// <summary>Writes the errors in UTF-8, over several lines or on one.</summary>
    /// <param name="errors">The errors.</param>
    /// <param name="line">The line of the file that held the record, from 1; left out when null.</param>
    /// <param name="indented">Whether to use several lines.</param>
    public static byte[] Write(IEnumerable<RecordError> errors, long? line = null, bool indented = true)
        => JsonText.Bytes(json => Write(json, errors, line), indented);

    /// <summary>Writes the errors as one JSON value.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<RecordError> errors, long? line = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(errors);
        json.WriteStartObject();
        if (line is { } number) json.WriteNumber("line", number);
        json.WriteStartArray("errors");
        foreach (var error in errors) Error(json, error);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Error(Utf8JsonWriter json, RecordError error)
    {
        json.WriteStartObject();
        json.WriteString("path", error.Path);
        json.WriteString("code", error.Code);
        json.WriteString("message", error.Message);
        json.WriteString("did", error.Did);
        json.WriteString("nearest", error.Nearest);
        json.WriteEndObject();
    }
}
