using System.Text.Json;

namespace ExpungeScreener.Cli.Text;

/// <summary>The words that the public pages use too.</summary>
internal static class Content
{
    private static readonly System.Reflection.Assembly Source = System.Reflection.Assembly.Load("ExpungeScreener.Interview");

    /// <summary>What a law does, in a few words; null where no words are written yet.</summary>
    public static string? TitleOf(string relief) => Read($"reliefs.{relief}", "title") is [var title, ..] ? title : null;

    /// <summary>The sentences of one key of a file; none when it is not there.</summary>
    public static IReadOnlyList<string> Read(string file, string key)
    {
        using var stream = Source.GetManifestResourceStream($"ExpungeScreener.Interview.Content.en.{file}.json");
        if (stream is null) return [];
        using var json = JsonDocument.Parse(stream);
        if (!json.RootElement.TryGetProperty(key, out var value)) return [];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(line => line.GetString()!)] : [value.GetString()!];
    }
}
