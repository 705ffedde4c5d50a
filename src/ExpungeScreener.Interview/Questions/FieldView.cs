using System.Collections.Immutable;

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
