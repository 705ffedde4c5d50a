namespace ExpungeScreener.Interview.Questions;

/// <summary>What a question is asked about.</summary>
public enum Scope
{
    /// <summary>Once for the person.</summary>
    Person,

    /// <summary>Once for each case.</summary>
    Case,

    /// <summary>Once for each charge.</summary>
    Count,
}
