namespace ExpungeScreener.Web.Components.Results;

/// <summary>How one condition of a law stands.</summary>
public enum ConditionMark
{
    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is not met.</summary>
    NotMet,

    /// <summary>Only time or an event is missing.</summary>
    NotYet,

    /// <summary>The answer is missing.</summary>
    Missing,

    /// <summary>Whatever the answer, nothing changes.</summary>
    DoesNotMatter,
}

/// <summary>One condition in plain words, with the law it comes from.</summary>
public sealed record ConditionLine(ConditionMark Mark, string Text, string Citation);
