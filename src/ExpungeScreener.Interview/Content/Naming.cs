using System.Globalization;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Questions.Shapes;

namespace ExpungeScreener.Interview.Content;

/// <summary>What cases and charges are called for the person.</summary>
internal static class Naming
{
    /// <summary>"Case 1", or "Case 1, charge 2" with its crime; null for the person.</summary>
    public static string? Subject(Subject subject, VisitorAnswers answers, QuestionsWords words)
    {
        if (subject.Case is null) return null;
        var @case = Case(subject.Case, words);
        return subject.Count is null ? @case : @case + words.Labels.And + Charge(subject, answers, words);
    }

    public static string Case(string id, QuestionsWords words) => Words.Fill(words.Labels.Case, "number", id[1..]);

    /// <summary>The crime, or the number of the charge while the crime is not known.</summary>
    public static string Charge(Subject subject, VisitorAnswers answers, QuestionsWords words)
        => answers.Of(subject, "offense") is { IsNotSure: false } answer ? OffenseSearch.Print(answer.Text) : Words.Fill(words.Labels.Charge, "number", subject.Count!);

    /// <summary>The crime with its name in the tables: "PC 459 second degree: burglary".</summary>
    public static string ChargeTitle(Subject subject, VisitorAnswers answers, QuestionsWords words)
    {
        var title = Charge(subject, answers, words);
        return answers.Of(subject, "offense") is { IsNotSure: false } answer && OffenseSearch.NameOf(answer.Text) is { } name ? $"{title}: {name}" : title;
    }

    /// <summary>The court of a case; null while it is not known.</summary>
    public static string? Detail(string id, VisitorAnswers answers, QuestionsWords words)
        => answers.Of(new Subject(id, null), "court") is { IsNotSure: false } answer ? words.Option("court", "court", answer.Text).Text : null;

    /// <summary>A day in words: "June 4, 2027".</summary>
    public static string Day(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
