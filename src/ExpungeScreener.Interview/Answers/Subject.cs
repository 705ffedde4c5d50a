using ExpungeScreener.Interview.Questions;

namespace ExpungeScreener.Interview.Answers;

/// <summary>Whom or what an answer is about.</summary>
/// <param name="Case">The case's id, such as <c>c1</c>; null for the person.</param>
/// <param name="Count">The charge's id, such as <c>1</c>; null for the person or a case.</param>
public readonly record struct Subject(string? Case, string? Count)
{
    /// <summary>The person.</summary>
    public static Subject Person { get; }

    /// <summary>What kind of question can be asked about it.</summary>
    public Scope Scope => Case is null ? Scope.Person : Count is null ? Scope.Case : Scope.Count;
}
