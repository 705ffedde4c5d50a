namespace ExpungeScreener.Law.Reasoning;

/// <summary>How far the law carried here can be trusted: when it was last checked, and for which days it answers.</summary>
/// <param name="CheckedOn">The day on which the law was last checked.</param>
/// <param name="MayHaveChangedAfter">After this day an answer carries the warning that the law may have changed.</param>
/// <param name="AnswersUntil">After this day only a lawyer can say.</param>
public sealed record Edition(DateOnly CheckedOn, DateOnly MayHaveChangedAfter, DateOnly AnswersUntil)
{
    /// <summary>The law of 2026 as checked on 2026-11-24; it answers for twelve months after that.</summary>
    public static Edition Current { get; } = new(new DateOnly(2026, 11, 24), new DateOnly(2026, 12, 31), new DateOnly(2027, 11, 24));

    /// <summary>The same law, trusted for every day. For asking what its own periods come to in later years.</summary>
    public static Edition Unbounded { get; } = Current with { MayHaveChangedAfter = DateOnly.MaxValue, AnswersUntil = DateOnly.MaxValue };
}
