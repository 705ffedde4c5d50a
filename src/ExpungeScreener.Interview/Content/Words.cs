using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExpungeScreener.Interview.Content;

/// <summary>The words of one language that stand on every page, or on the pages around the questions.</summary>
/// <remarks>Language is a BCP 47 tag, as the page says it in <c>lang</c>. Read once at start-up. A key that is missing, empty of a value or unknown throws there, naming it.</remarks>
public sealed record Words(string Language, SiteWords Site, PagesWords Pages, ScreeningWords Screening)
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads a language from the content folder.</summary>
    /// <param name="language">The folder's name: <c>en</c>.</param>
    /// <exception cref="InvalidOperationException">The language has no such file, or its keys are not the expected ones.</exception>
    public static Words Load(string language) =>
        new(language, Read<SiteWords>(language, "site"), Read<PagesWords>(language, "pages"), Read<ScreeningWords>(language, "screening"));

    /// <summary>Puts values where a text names them in braces: <c>{minutes}</c>.</summary>
    /// <exception cref="InvalidOperationException">The text does not name the value.</exception>
    public static string Fill(string text, string name, string value)
    {
        var hole = "{" + name + "}";
        return text.Contains(hole, StringComparison.Ordinal)
            ? text.Replace(hole, value, StringComparison.Ordinal)
            : throw new InvalidOperationException($"The text has no place for {hole}: {text}");
    }

    /// <summary>Reads the words of one file; <paramref name="file"/> is its name in messages.</summary>
    /// <exception cref="InvalidOperationException">A key is missing, null or unknown; the message names it.</exception>
    public static T Parse<T>(Stream json, string file)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Strict)
                ?? throw new InvalidOperationException($"{file} is empty.");
        }
        catch (JsonException wrong)
        {
            throw new InvalidOperationException($"{file}: {wrong.Message}", wrong);
        }
    }

    private static T Read<T>(string language, string name)
    {
        var file = $"Content/{language}/{name}.json";
        using var json = typeof(Words).Assembly.GetManifestResourceStream($"ExpungeScreener.Interview.Content.{language}.{name}.json")
            ?? throw new InvalidOperationException($"{file} is missing.");
        return Parse<T>(json, file);
    }
}
