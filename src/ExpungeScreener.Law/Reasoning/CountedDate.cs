using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>One of several ways to count a waiting time of which the law does not say which is right.</summary>
/// <param name="Id">Its id in findings, such as <c>from-release</c>.</param>
/// <param name="Start">The day from which the time runs.</param>
/// <param name="Period">The time.</param>
public sealed record CountedDate(string Id, ISource<DateSpan> Start, Period Period)
{
    /// <summary>The first day after the time, on the latest start that the facts allow; null while the start is not known.</summary>
    public DateOnly? On(Scene scene) => Start.Read(scene) is { IsKnown: true, Value: var start } ? Period.FirstDayAfter(start.Last) : null;

    /// <summary>Whether that day rests on a month or a year, or on a date that other facts could still move.</summary>
    public bool IsEstimated(Scene scene) => Start.Read(scene) is { IsKnown: true } start && (!start.Value.IsDay || !start.Missing.IsEmpty);

    /// <summary>Says it for a lawyer.</summary>
    public string Print() => $"{Id}: {Period.Print()} after {Start.Title}";
}
