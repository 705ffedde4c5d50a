namespace ExpungeScreener.Law.Reasoning;

/// <summary>What a condition comes to on the day.</summary>
/// <param name="Truth">Whether it holds on the day.</param>
/// <param name="Opens">When it does not surely hold yet: the first day on which time alone makes it hold; null when time alone does not.</param>
/// <param name="Estimated">Whether that day rests on a month or a year.</param>
public readonly record struct Verdict(Truth Truth, DateOnly? Opens = null, bool Estimated = false)
{
    /// <summary>Holds.</summary>
    public static Verdict Yes { get; } = new(Truth.Yes);

    /// <summary>Does not hold, and time alone changes nothing.</summary>
    public static Verdict No { get; } = new(Truth.No);

    /// <summary>Not known.</summary>
    public static Verdict Unknown { get; } = new(Truth.Unknown);
}
