using System.Collections.Frozen;
using ExpungeScreener.Law;

namespace ExpungeScreener.Interview.Content;

/// <summary>The words of one language for questions and results. Read once at start-up; what is missing throws there, naming it.</summary>
public sealed record InterviewWords(
    string Language, QuestionsWords Questions, ResultsLabels Results, OutcomesWords Outcomes, FrozenDictionary<string, ClauseWords> Clauses,
    FrozenDictionary<string, ReliefWords> Reliefs, CautionsWords Cautions, LegalHelpWords LegalHelp)
{
    private const string Root = "ExpungeScreener.Interview.Content";

    /// <summary>Reads a language from the content folder.</summary>
    public static InterviewWords Load(string language) => new(
        language,
        Read<QuestionsWords>(language, "questions"),
        Read<ResultsLabels>(language, "results"),
        Read<OutcomesWords>(language, "outcomes"),
        ReadClauses(language),
        ReliefCatalog.All.ToFrozenDictionary(relief => relief.Id, relief => Read<ReliefWords>(language, $"reliefs/{relief.Id}"), StringComparer.Ordinal),
        Read<CautionsWords>(language, "cautions"),
        Read<LegalHelpWords>(language, "legal-help"));

    /// <summary>The words of clauses stand in one file for each family of laws; a clause that two files name throws.</summary>
    private static FrozenDictionary<string, ClauseWords> ReadClauses(string language)
    {
        var folder = $"{Root}.{language}.clauses.";
        return typeof(InterviewWords).Assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(folder, StringComparison.Ordinal))
            .SelectMany(resource => Read<Dictionary<string, ClauseWords>>(language, $"clauses/{resource[folder.Length..^".json".Length]}"))
            .ToDictionary(StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static T Read<T>(string language, string name)
    {
        var file = $"Content/{language}/{name}.json";
        using var json = typeof(InterviewWords).Assembly.GetManifestResourceStream($"{Root}.{language}.{name.Replace('/', '.')}.json")
            ?? throw new InvalidOperationException($"{file} is missing.");
        return Words.Parse<T>(json, file);
    }
}
