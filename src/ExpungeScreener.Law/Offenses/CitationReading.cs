namespace ExpungeScreener.Law.Offenses;

/// <summary>Why a text could not be read as a citation.</summary>
public enum CitationProblem
{
    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The text is longer than <see cref="OffenseCitation.LongestText"/> characters.</summary>
    TooLong,

    /// <summary>No section number stands in the text.</summary>
    NoSection,

    /// <summary>No code that this law knows stands in the text.</summary>
    UnknownCode,

    /// <summary>The text names more than one offense.</summary>
    MoreThanOne,
}

/// <summary>A citation that was read, or the reason why it was not; never both.</summary>
public sealed record CitationReading
{
    private CitationReading(OffenseCode? offense, CitationProblem? problem) => (Offense, Problem) = (offense, problem);

    /// <summary>What was read; null when there is a <see cref="Problem"/>.</summary>
    public OffenseCode? Offense { get; }

    /// <summary>Why nothing was read; null when there is an <see cref="Offense"/>.</summary>
    public CitationProblem? Problem { get; }

    /// <summary>The problem as a short id for messages: "empty", "too-long", "no-section", "unknown-code", "more-than-one".</summary>
    public string? ProblemId => Problem switch
    {
        null => null,
        CitationProblem.Empty => "empty",
        CitationProblem.TooLong => "too-long",
        CitationProblem.NoSection => "no-section",
        CitationProblem.UnknownCode => "unknown-code",
        _ => "more-than-one",
    };

    internal static CitationReading Of(OffenseCode offense) => new(offense, null);

    internal static CitationReading Not(CitationProblem problem) => new(null, problem);
}
