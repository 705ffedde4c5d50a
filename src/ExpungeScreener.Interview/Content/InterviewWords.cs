using System.Collections.Frozen;
using ExpungeScreener.Law;

namespace ExpungeScreener.Interview.Content;

/// <summary>The words of one language for questions and results. Read once at start-up; what is missing throws there, naming it.</summary>
public sealed record InterviewWords(
    string Language, QuestionsWords Questions, ResultsLabels Results, OutcomesWords Outcomes, FrozenDictionary<string, ClauseWords> Clauses,
    FrozenDictionary<string, ReliefWords> Reliefs, CautionsWords Cautions, LegalHelpWords LegalHelp)
{
    /// <summary>Reads a language from the content folder.</summary>
    public static InterviewWords Load(string language) => new(
        language,
        Read<QuestionsWords>(language, "questions"),
        Read<ResultsLabels>(language, "results"),
        Read<OutcomesWords>(language, "outcomes"),
        Read<Dictionary<string, ClauseWords>>(language, "clauses").ToFrozenDictionary(StringComparer.Ordinal),
        ReliefCatalog.All.ToFrozenDictionary(relief => relief.Id, relief => Read<ReliefWords>(language, $"reliefs/{relief.Id}"), StringComparer.Ordinal),
        Read<CautionsWords>(language, "cautions"),
        Read<LegalHelpWords>(language, "legal-help"));

    private static T Read<T>(string language, string name)
    {
        var file = $"Content/{language}/{name}.json";
        using var json = typeof(InterviewWords).Assembly.GetManifestResourceStream($"ExpungeScreener.Interview.Content.{language}.{name.Replace('/', '.')}.json")
            ?? throw new InvalidOperationException($"{file} is missing.");
        return Words.Parse<T>(json, file);
    }
}
