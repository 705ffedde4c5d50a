using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>How a law counts the end of a period.</summary>
public enum Reckoning
{
    /// <summary>"After the lapse of": the first day is the one after the anniversary.</summary>
    Lapse,

    /// <summary>"Have elapsed": the first day is the anniversary.</summary>
    Elapsed,
}

/// <summary>Where a year that starts on 29 February ends in a year that has none.</summary>
public enum LeapDay
{
    /// <summary>On 28 February, as California counts.</summary>
    February28,

    /// <summary>On 1 March, as federal law counts.</summary>
    March1,
}

/// <summary>A length of time, and how its end is counted.</summary>
/// <param name="Years">Whole years, zero or more.</param>
/// <param name="Days">Days added to them.</param>
/// <param name="Reckoning">Whether the anniversary itself is enough.</param>
/// <param name="Leap">Where 29 February goes.</param>
public readonly record struct Period(int Years, int Days, Reckoning Reckoning, LeapDay Leap)
{
    /// <summary>California years.</summary>
    public static Period California(int years, Reckoning reckoning) => new(years, 0, reckoning, LeapDay.February28);

    /// <summary>Federal years, which have elapsed on the anniversary.</summary>
    public static Period Federal(int years) => new(years, 0, Reckoning.Elapsed, LeapDay.March1);

    /// <summary>The first day after the period that starts on the given day.</summary>
    public DateOnly FirstDayAfter(DateOnly start)
    {
        var end = Anniversary(start).AddDays(Days);
        return Reckoning == Reckoning.Lapse ? end.AddDays(1) : end;
    }

    /// <summary>Says it for a lawyer.</summary>
    public string Print()
        => $"{(Years == 1 ? "1 year" : $"{Years} years")}{(Days == 0 ? "" : $" {Days} days")}{(Reckoning == Reckoning.Lapse ? ", and the day after" : "")}";

    private DateOnly Anniversary(DateOnly start)
    {
        var date = start.AddYears(Years);
        var moved = Leap == LeapDay.March1 && start is { Month: 2, Day: 29 } && date.Day == 28;
        return moved ? date.AddDays(1) : date;
    }
}

/// <summary>A time has passed since a date.</summary>
public sealed class HasPassed(ISource<DateSpan> start, Period period) : Condition
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var reading = start.Read(scene);
        if (!reading.IsKnown) return Verdict.Unknown;
        var (first, last) = (period.FirstDayAfter(reading.Value.First), period.FirstDayAfter(reading.Value.Last));
        if (scene.AsOf >= last) return Verdict.Yes;
        var estimated = !reading.Value.IsDay || !reading.Missing.IsEmpty;
        return new Verdict(scene.AsOf < first ? Truth.No : Truth.Unknown, last, estimated);
    }

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        start.Open(scene, sink);
        if (start is Fact fact && start.Read(scene).IsKnown) sink.Add(scene.PathOf(fact));
    }

    /// <inheritdoc/>
    public override string Print() => period is { Years: 0, Days: 0, Reckoning: Reckoning.Elapsed } ? $"{start.Title} has come" : $"{period.Print()} after {start.Title}";
}

/// <summary>A date lies before a day.</summary>
public sealed class Before(ISource<DateSpan> date, DateOnly day) : Condition
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene)
    {
        var reading = date.Read(scene);
        if (!reading.IsKnown) return Verdict.Unknown;
        return reading.Value.Last < day ? Verdict.Yes : reading.Value.First >= day ? Verdict.No : Verdict.Unknown;
    }

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        date.Open(scene, sink);
        if (date is Fact fact && date.Read(scene).IsKnown) sink.Add(scene.PathOf(fact));
    }

    /// <inheritdoc/>
    public override string Print() => $"{date.Title} is before {Wording.Of(day)}";
}
