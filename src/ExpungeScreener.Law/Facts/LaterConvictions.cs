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
    {
        var window = new Window(scene, start, end);
        var listed = Gates.Charges(scene.Person).Where(charge => charge.Case != scene.Case).Select(charge => Listed(charge, window, felonyOnly));
        return Readings.Some([.. listed, Told(scene, window, felonyOnly)]);
    }

    private static Reading<bool> Listed(Scene charge, Window window, bool felonyOnly) => Readings.Every(
        Readings.Test(charge, CaseFacts.Outcome, outcome => outcome == Disposition.Convicted),
        felonyOnly ? IsFelony(charge) : Reading.Of(true),
        window.Holds(ConvictionDay.Of.Read(charge) is { IsKnown: true } day ? day.Value : null, [.. Readings.OpenDates(charge, CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate)]));

    private static Reading<bool> IsFelony(Scene charge) => charge.Count is null
        ? Reading.Missing<bool>(charge.PathOf(CaseFacts.Counts))
        : Readings.Test(charge, CountFacts.Level, level => level == OffenseLevel.Felony);

    private static Reading<bool> Told(Scene scene, Window window, bool felonyOnly)
    {
        var path = scene.PathOf(PersonFacts.ConvictionSince);
        var told = PersonFacts.ConvictionSince.Read(scene);
        return told.IsKnown ? Readings.Some(told.Value.Values.Select(one => Told(one, window, felonyOnly, path))) : Reading.Missing<bool>(path);
    }

    private static Reading<bool> Told(OtherConviction one, Window window, bool felonyOnly, FactPath path) => Readings.Every(
        !felonyOnly ? Reading.Of(true) : one.Level is { } level ? Reading.Of(level == OffenseLevel.Felony) : Reading.Missing<bool>(path),
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
