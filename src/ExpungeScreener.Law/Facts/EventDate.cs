namespace ExpungeScreener.Law.Facts;

/// <summary>The date of something that may never have happened.</summary>
/// <param name="When">The date; null when it is known that it never happened.</param>
public readonly record struct EventDate(DateSpan? When)
{
    /// <summary>It is known that it never happened.</summary>
    public static EventDate Never { get; }

    /// <summary>It happened, or will happen, at that date.</summary>
    public static EventDate On(DateSpan when) => new(when);

    /// <summary>Writes the value as the record contract does.</summary>
    public override string ToString() => When?.ToString() ?? "none";
}
