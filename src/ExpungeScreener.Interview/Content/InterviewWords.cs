using System.Collections.Frozen;
using ExpungeScreener.Law;

namespace ExpungeScreener.Interview.Content;

/// <summary>The words of one language for questions and results. Read once at start-up; what is missing throws there, naming it.</summary>
public sealed record InterviewWords(string Language, QuestionsWords Questions)
{
    /// <summary>Reads a language from the content folder.</summary>
    public static InterviewWords Load(string language) => new(language, Read<QuestionsWords>(language, "questions"));

    internal static T Read<T>(string language, string name)
    {
        var file = $"Content/{language}/{name}.json";
        using var json = typeof(InterviewWords).Assembly.GetManifestResourceStream($"ExpungeScreener.Interview.Content.{language}.{name.Replace('/', '.')}.json")
            ?? throw new InvalidOperationException($"{file} is missing.");
        return Words.Parse<T>(json, file);
    }
}
