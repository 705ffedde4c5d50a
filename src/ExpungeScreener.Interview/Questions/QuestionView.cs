using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Journey;

namespace ExpungeScreener.Interview.Questions;

/// <summary>A question as a page shows it.</summary>
/// <param name="Path">The address it is posted to.</param>
/// <param name="Part">The name of the part of the interview.</param>
/// <param name="Heading">The question. When there is one field only, it is that field's label too.</param>
/// <param name="Fields">The fields shown now.</param>
public sealed record QuestionView(string Path, string Part, string Heading, ImmutableArray<FieldView> Fields)
{
    /// <summary>Which case and charge it is about; null for the person.</summary>
    public string? About { get; init; }

    /// <summary>Says that everyone is asked this and that it can be skipped; null for other pages.</summary>
    public string? Lead { get; init; }

    /// <summary>Help below the heading; null when there is none.</summary>
    public string? Hint { get; init; }

    /// <summary>Why it is asked; null when there is nothing to say.</summary>
    public string? WhyWeAsk { get; init; }

    /// <summary>On which paper it is printed; null when on none.</summary>
    public string? WhereToFind { get; init; }

    /// <summary>Makes the view of a step, with the answers given or, after an error, what was typed.</summary>
    public static QuestionView Of(QuestionStep step, VisitorAnswers answers, DateOnly today, InterviewWords words, QuestionForm? refused = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(words);
        var page = words.Questions.Questions[step.Question.Id];
        var fields = Way.FieldsOf(step, answers, today);
        var maker = new FieldViewMaker(step, answers, today, words.Questions, refused, alone: fields.Length == 1);
        return new QuestionView(Way.Path(step), words.Questions.Parts[step.Question.Part], page.Title, [.. fields.Select(maker.Make)])
        {
            About = Naming.Subject(step.Subject, answers, words.Questions),
            Lead = step.Question.Skippable ? words.Questions.Labels.SkipLead : null,
            Hint = page.Hint,
            WhyWeAsk = page.Why,
            WhereToFind = page.Where,
        };
    }
}
