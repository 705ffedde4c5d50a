using System.Text.Json;

namespace ExpungeScreener.Records.Reading;

/// <summary>Where the reader stands in the record, and where it writes down what is wrong there.</summary>
/// <param name="Path">The path of the place; empty for the record itself.</param>
/// <param name="Log">The errors so far.</param>
internal readonly record struct Place(string Path, ErrorLog Log)
{
    /// <summary>A field of this object. A name that is no plain word is quoted.</summary>
    public Place Field(string name)
    {
        if (!IsPlain(name)) return new($"{Path}[{Quoted(name)}]", Log);
        return new(Path.Length == 0 ? name : $"{Path}.{name}", Log);
    }

    /// <summary>An item of this list, counted from zero.</summary>
    public Place Item(int index) => new($"{Path}[{index}]", Log);

    /// <summary>Writes down an error here. Returns null, for the value that was not read.</summary>
    public object? Refuse(string code, string message, string? did = null, string? nearest = null)
    {
        Log.Add(new RecordError(Path.Length == 0 ? "$" : Path, code, message, did is null ? null : Cut(did), nearest));
        return null;
    }

    /// <summary>Writes down that another kind of value stands here.</summary>
    public object? RefuseType(string wanted, JsonElement found)
        => Refuse(ErrorCodes.WrongType, $"This takes {wanted}, not {Named(found.ValueKind)}.", found.ValueKind is JsonValueKind.Array or JsonValueKind.Object ? null : Shown(found));

    /// <summary>Writes down that a word is not in a closed list.</summary>
    public object? RefuseWord(string did, IReadOnlyCollection<string> listed)
        => RefuseFor(ErrorCodes.UnknownValue, "This is not a listed word here. The nearest one is", did, listed);

    /// <summary>Writes down that a field is not in a closed list.</summary>
    public object? RefuseField(string did, IReadOnlyCollection<string> listed)
        => RefuseFor(ErrorCodes.UnknownField, "There is no such field here. The nearest one is", did, listed);

    /// <summary>The nearest word is looked for only as long as errors are still listed.</summary>
    private object? RefuseFor(string code, string message, string did, IReadOnlyCollection<string> listed)
    {
        var nearest = Log.IsFull ? null : NearestWord.To(did, listed);
        return Refuse(code, $"{message} \"{nearest}\".", did, nearest);
    }

    private static string Shown(JsonElement found) => found.ValueKind == JsonValueKind.String ? found.GetString()! : found.GetRawText();

    private static string Named(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private static string Cut(string text) => text.Length <= 80 ? text : text[..(char.IsHighSurrogate(text[79]) ? 79 : 80)] + "…";

    private static string Quoted(string name) => JsonSerializer.Serialize(Cut(name), JsonText.Relaxed);

    private static bool IsPlain(string name) => name.Length is > 0 and <= 80 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
