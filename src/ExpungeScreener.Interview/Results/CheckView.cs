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
    /// <summary>Makes the view.</summary>
    public static CheckView Of(VisitorAnswers answers, InterviewWords words, DateOnly today) => throw new NotSupportedException();
}

/// <summary>One charge of the list.</summary>
public sealed record ListedCharge(string Case, string Count, string Title, string ChangePath);

/// <summary>One case of the list.</summary>
public sealed record ListedCase(string Case, string Title, string? Detail, string ChangePath, bool MayAddCharge, ImmutableArray<ListedCharge> Charges);

/// <summary>The cases and charges, to add to, change or remove.</summary>
public sealed record CasesView(ImmutableArray<ListedCase> Cases, bool MayAddCase)
{
    /// <summary>Makes the view.</summary>
    public static CasesView Of(VisitorAnswers answers, InterviewWords words, DateOnly today) => throw new NotSupportedException();
}
