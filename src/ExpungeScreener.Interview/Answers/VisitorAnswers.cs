using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Answers;

/// <summary>Everything one visitor answered: immutable, kept by field, replayed into a record. Answers that do not matter now are kept, not used.</summary>
public sealed record VisitorAnswers
{
    /// <summary>The most cases that fit.</summary>
    public const int MostCases = 12;

    /// <summary>The most charges of one case that fit.</summary>
    public const int MostCounts = 10;

    /// <summary>No answer yet: one case with one charge, about which nothing is said.</summary>
    public static VisitorAnswers Start { get; } = new();

    /// <summary>The answers about the person, by field.</summary>
    public ImmutableSortedDictionary<string, Answer> Person { get; init; } = ImmutableSortedDictionary<string, Answer>.Empty;

    /// <summary>The cases, in the order in which they were added; never empty.</summary>
    public ImmutableArray<CaseAnswers> Cases { get; init; } = [];

    /// <summary>Whether the person said that every case and charge is listed.</summary>
    public bool ListsDone { get; init; }

    /// <summary>Whether the person looked over the answers since the last change.</summary>
    public bool Checked { get; init; }

    /// <summary>The answer to a field; null when it was not asked.</summary>
    public Answer? Of(Subject subject, string field) => throw new NotSupportedException();

    /// <summary>The same answers with one page answered, or answered otherwise.</summary>
    public VisitorAnswers Answer(Question question, Subject subject, IReadOnlyDictionary<string, Answer> values) => throw new NotSupportedException();

    /// <summary>How a field stands.</summary>
    public AnswerState StateOf(Subject subject, Field field, DateOnly today) => throw new NotSupportedException();

    /// <summary>Adds a case with one charge; the same answers when no more fit.</summary>
    public VisitorAnswers AddCase() => throw new NotSupportedException();

    /// <summary>Removes a case; the last one is replaced by an empty one.</summary>
    public VisitorAnswers RemoveCase(string id) => throw new NotSupportedException();

    /// <summary>Adds a charge; the same answers when no more fit.</summary>
    public VisitorAnswers AddCount(string caseId) => throw new NotSupportedException();

    /// <summary>Removes a charge; the last one of a case is replaced by an empty one.</summary>
    public VisitorAnswers RemoveCount(string caseId, string id) => throw new NotSupportedException();

    /// <summary>What the answers say, as the law reads it. Answers that do not apply are left out.</summary>
    /// <param name="today">The day on which conditions of questions are read.</param>
    public Record ToRecord(DateOnly today) => throw new NotSupportedException();

    /// <summary>The answers as one short text.</summary>
    public string ToPayload() => throw new NotSupportedException();

    /// <summary>Reads such a text; false when it is not one.</summary>
    public static bool TryParse(string payload, [NotNullWhen(true)] out VisitorAnswers? answers) => throw new NotSupportedException();
}
