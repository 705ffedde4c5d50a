using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;

namespace ExpungeScreener.Interview.Results;

/// <summary>One answer to look over.</summary>
public sealed record CheckRow(string Question, string Answer, string ChangePath);

/// <summary>The answers about the person, a case or a charge.</summary>
public sealed record CheckSection(string Title, ImmutableArray<CheckRow> Rows);

/// <summary>All answers, to look over before the results.</summary>
public sealed record CheckView(ImmutableArray<CheckSection> Sections)
{
    /// <summary>Makes the view. Answers that do not apply now are left out.</summary>
    public static CheckView Of(VisitorAnswers answers, InterviewWords words, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(words);
        return new CheckView(new CheckMaker(answers, words.Questions, words.Results, today).Make());
    }
}
