namespace ExpungeScreener.Interview.Questions.Shapes;

/// <summary>The values that forms post beside the rows of a question.</summary>
public static class Marks
{
    /// <summary>"I'm not sure".</summary>
    public const string NotSure = "not-sure";

    /// <summary>"None of these".</summary>
    public const string None = "none";

    /// <summary>"What my paper says is not in the list": take what was typed.</summary>
    public const string AsTyped = "as-typed";
}
