namespace ExpungeScreener.Interview.Answers;

/// <summary>What was answered to one field, in a short form that fits a cookie.</summary>
/// <param name="Text">The id of the row; ids parted by commas; a date as 2015-03-02, 2015-03 or 2015; a number; a text; or one of the marks below.</param>
public readonly record struct Answer(string Text)
{
    /// <summary>"I'm not sure": final for asking, unknown for the law.</summary>
    public static Answer NotSure { get; } = new("?");

    /// <summary>"None of these", or "it never happened".</summary>
    public static Answer None { get; } = new("-");

    /// <summary>Whether it is "I'm not sure".</summary>
    public bool IsNotSure => Text == NotSure.Text;

    /// <summary>Whether it is "none of these" or "it never happened".</summary>
    public bool IsNone => Text == None.Text;

    /// <summary>The rows ticked.</summary>
    public IReadOnlyList<string> Options => IsNone || IsNotSure ? [] : Text.Split(',');
}

/// <summary>How a field stands for one person, case or charge.</summary>
public enum AnswerState
{
    /// <summary>It was not asked yet.</summary>
    NotAsked,

    /// <summary>It was answered.</summary>
    Answered,

    /// <summary>The person said "I'm not sure".</summary>
    NotSure,

    /// <summary>It is not asked here: earlier answers leave no room for it.</summary>
    DoesNotApply,
}
