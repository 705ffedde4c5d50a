using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>
/// Convictions that came after a day: those of the other listed cases, and those the person told of. A conviction's
/// day is the plea or the verdict, or the sentencing where that day is not known.
/// </summary>
public static class LaterConvictions
{
    /// <summary>Any conviction since the judgment in this case.</summary>
    public static Derived<bool> SinceJudgment { get; } = new("a conviction since judgment", FactLevel.Case, scene =>
        Within(scene, CaseFacts.SentencingDate, _ => null, felonyOnly: false));

    /// <summary>A conviction after the start and before the day it leads to; unknown where a date cannot tell.</summary>
    /// <param name="scene">The case, or a charge of it, whose own convictions do not count.</param>
    /// <param name="start">The day after which one counts.</param>
    /// <param name="end">From a start, the first day on which one no longer counts; null when there is none.</param>
    /// <param name="felonyOnly">Whether only felonies count.</param>
    internal static Reading<bool> Within(Scene scene, ISource<DateSpan> start, Func<DateOnly, DateOnly?> end, bool felonyOnly)
        => Within(scene, new Window(scene, start, end), felonyOnly ? OffenseLevel.Felony : null, CountFacts.Level);

    /// <summary>A conviction after the start that is of that level today: one that was lowered since counts as what it is now.</summary>
    /// <param name="scene">The case, or a charge of it, whose own convictions do not count.</param>
    /// <param name="start">The day after which one counts.</param>
    /// <param name="level">The level that counts.</param>
    internal static Reading<bool> Since(Scene scene, ISource<DateSpan> start, OffenseLevel level)
        => Within(scene, new Window(scene, start, _ => null), level, Levels.Now);

    private static Reading<bool> Within(Scene scene, Window window, OffenseLevel? only, ISource<OffenseLevel> level)
    {
        var listed = Readings.Some(scene.ListedCharges, charge => charge.Case == scene.Case ? Reading.Of(false) : Listed(charge, window, only, level));
        return Readings.Some(listed, Told(scene, window, only));
    }

    private static Reading<bool> Listed(Scene charge, Window window, OffenseLevel? only, ISource<OffenseLevel> level) => Readings.Every(
        Readings.Test(charge, CaseFacts.Outcome, outcome => outcome == Disposition.Convicted),
        only is { } wanted ? IsOf(charge, wanted, level) : Reading.Of(true),
        window.Holds(ConvictionDay.Of.Read(charge) is { IsKnown: true } day ? day.Value : null, [.. Readings.OpenDates(charge, CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate)]));

    private static Reading<bool> IsOf(Scene charge, OffenseLevel wanted, ISource<OffenseLevel> level)
    {
        if (charge.Count is null) return Reading.Missing<bool>(charge.PathOf(CaseFacts.Counts));
        var known = level.Read(charge);
        if (known.IsKnown) return Reading.Of(known.Value == wanted);
        var sink = new OpenFacts();
        level.Open(charge, sink);
        return Reading.Missing<bool>(sink.ToArray());
    }

    private static Reading<bool> Told(Scene scene, Window window, OffenseLevel? only)
    {
        var path = scene.PathOf(PersonFacts.ConvictionSince);
        var told = PersonFacts.ConvictionSince.Read(scene);
        return told.IsKnown ? Readings.Some(told.Value.Values, one => Told(one, window, only, path)) : Reading.Missing<bool>(path);
    }

    private static Reading<bool> Told(OtherConviction one, Window window, OffenseLevel? only, FactPath path) => Readings.Every(
        only is null ? Reading.Of(true) : one.Level is { } level ? Reading.Of(level == only) : Reading.Missing<bool>(path),
        window.Holds(one.Date, path));

    /// <summary>The days after a start, itself a span, and before an end.</summary>
    private sealed class Window(Scene scene, ISource<DateSpan> start, Func<DateOnly, DateOnly?> end)
    {
        private readonly Reading<DateSpan> _start = start.Read(scene);

        public Reading<bool> Holds(DateSpan? day, params FactPath[] settledBy)
        {
            var truth = day is { } known && _start.IsKnown ? Holds(known, _start.Value) : Truth.Unknown;
            return Readings.Of(truth, [.. settledBy, .. StartPaths()]);
        }

        private Truth Holds(DateSpan day, DateSpan from)
            => Kleene.And(
                day.First > from.Last ? Truth.Yes : day.Last <= from.First ? Truth.No : Truth.Unknown,
                end(from.Last) is not { } last || day.Last < end(from.First) ? Truth.Yes : day.First >= last ? Truth.No : Truth.Unknown);

        private System.Collections.Immutable.ImmutableArray<FactPath> StartPaths()
        {
            var sink = new OpenFacts();
            start.Open(scene, sink);
            if (start is Fact<DateSpan> date) sink.Add([.. Readings.OpenDates(scene, date)]);
            return sink.ToImmutable();
        }
    }
}
