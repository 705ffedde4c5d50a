using ExpungeScreener.Interview.Answers;

namespace ExpungeScreener.Web.Features.Start;

/// <summary>The answers a visitor begins with.</summary>
public static class NewAnswers
{
    /// <summary>Posted by the button of those who have papers.</summary>
    public const string Some = "some";

    /// <summary>Posted by the button of those who have none.</summary>
    public const string None = "none";

    /// <summary>The answer kept for those who have none; no law reads it.</summary>
    public const string Papers = "papers";

    /// <summary>The first payload: no answer, or the one thing the start page has learned.</summary>
    /// <param name="papers">What was posted; anything but <see cref="None"/> counts as having papers.</param>
    public static string For(string? papers) => Begin(papers == None).ToPayload();

    private static VisitorAnswers Begin(bool withoutPapers) => withoutPapers
        ? VisitorAnswers.Start with { Person = VisitorAnswers.Start.Person.Add(Papers, Answer.None) }
        : VisitorAnswers.Start;
}
