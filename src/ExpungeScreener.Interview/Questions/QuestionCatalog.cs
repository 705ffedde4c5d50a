using System.Collections.Immutable;

namespace ExpungeScreener.Interview.Questions;

/// <summary>Every question, in the order in which it is kind to ask them.</summary>
public static class QuestionCatalog
{
    /// <summary>All questions.</summary>
    public static ImmutableArray<Question> All { get; } = [];

    /// <summary>The question with an id; null when there is none.</summary>
    public static Question? Find(string id) => All.FirstOrDefault(question => question.Id == id);
}
