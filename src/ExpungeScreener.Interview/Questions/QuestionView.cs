using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Journey;

namespace ExpungeScreener.Interview.Questions;

/// <summary>A row as a page shows it: the value it posts, its words, and whether it is picked.</summary>
public sealed record OptionView(string Value, string Text, string? Hint, bool Selected);

/// <summary>The shape of a field on a page.</summary>
public enum FieldShape
{
    /// <summary>Pick one row.</summary>
    Choice,

    /// <summary>Tick all that fit.</summary>
    Checks,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A short text.</summary>
    Text,

    /// <summary>A crime.</summary>
    Offense,
}

/// <summary>A field as a page shows it. What a shape does not use is null or empty.</summary>
public sealed record FieldView(string Name, FieldShape Shape, string Label)
{
    /// <summary>Help below the label; null when there is none.</summary>
    public string? Hint { get; init; }

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>The rows of a choice or of checks; for an offense the rows found, whose name is <c>Name.choice</c>.</summary>
    public ImmutableArray<OptionView> Options { get; init; } = [];

    /// <summary>"None of these", for checks.</summary>
    public OptionView? None { get; init; }

    /// <summary>"It never happened", for some dates; its name is <c>Name.never</c>.</summary>
    public OptionView? Never { get; init; }

    /// <summary>"I'm not sure". For choices and checks a row of the same name; for an offense a row of <c>Name.choice</c>; for others a box named <c>Name.notSure</c>.</summary>
    public required OptionView NotSure { get; init; }

    /// <summary>The text typed.</summary>
    public string? Text { get; init; }

    /// <summary>The year typed.</summary>
    public string? Year { get; init; }

    /// <summary>The month picked, 1 to 12.</summary>
    public string? Month { get; init; }

    /// <summary>The day typed.</summary>
    public string? Day { get; init; }
}

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
    public static QuestionView Of(QuestionStep step, VisitorAnswers answers, DateOnly today, InterviewWords words, QuestionForm? refused = null) => throw new NotSupportedException();
}
