using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>Puts readings together in Kleene's way, and keeps what would settle them.</summary>
internal static class Readings
{
    /// <summary>No when one is no, yes when all are yes.</summary>
    public static Reading<bool> Every(params ReadOnlySpan<Reading<bool>> readings) => Settle(readings, decisive: false);

    /// <summary>Yes when one is yes, no when all are no.</summary>
    public static Reading<bool> Some(params ReadOnlySpan<Reading<bool>> readings) => Settle(readings, decisive: true);

    /// <summary>Yes when the test says yes of one, no when it says no of all. The rest is not looked at once one is yes.</summary>
    public static Reading<bool> Some<T>(IReadOnlyList<T> all, Func<T, Reading<bool>> test) => Settle(all, test, decisive: true);

    /// <summary>No when the test says no of one, yes when it says yes of all.</summary>
    public static Reading<bool> Every<T>(IReadOnlyList<T> all, Func<T, Reading<bool>> test) => Settle(all, test, decisive: false);

    /// <summary>Whether a fact passes a test; the fact itself is missing while it is unknown.</summary>
    public static Reading<bool> Test<T>(Scene scene, Fact<T> fact, Func<T, bool> test)
        where T : notnull
    {
        var reading = fact.Read(scene);
        return reading.IsKnown ? Reading.Of(test(reading.Value)) : Reading.Missing<bool>(scene.PathOf(fact));
    }

    /// <summary>The contrary.</summary>
    public static Reading<bool> Not(Reading<bool> reading) => reading.Map(value => !value);

    /// <summary>A truth; these facts would settle it while it is unknown.</summary>
    public static Reading<bool> Of(Truth truth, params ReadOnlySpan<FactPath> settledBy)
        => truth == Truth.Unknown ? Reading.Missing<bool>(settledBy.ToArray()) : Reading.Of(truth == Truth.Yes);

    /// <summary>The truth of a reading.</summary>
    public static Truth TruthOf(Reading<bool> reading) => reading.IsKnown ? Kleene.Of(reading.Value) : Truth.Unknown;

    /// <summary>A date; where it is a month or a year, these facts could still move it.</summary>
    public static Reading<DateSpan> Dated(DateSpan date, params ReadOnlySpan<FactPath> movedBy) => date.IsDay ? Reading.Of(date) : Reading.Cautious(date, movedBy);

    /// <summary>Those of these dates that are not known, or only as a month or a year.</summary>
    public static IEnumerable<FactPath> OpenDates(Scene scene, params Fact<DateSpan>[] dates)
        => dates.Where(date => date.Read(scene) is not { IsKnown: true, Value.IsDay: true }).Select(date => scene.PathOf(date));

    /// <summary>Known, and yes.</summary>
    public static bool IsTrue(Reading<bool> reading) => reading is { IsKnown: true, Value: true };

    /// <summary>Everything that would settle these.</summary>
    public static FactPath[] Missing<T>(IEnumerable<Reading<T>> readings)
        where T : notnull
    {
        var sink = new OpenFacts();
        foreach (var reading in readings)
            if (!reading.IsKnown) sink.Add(reading.Missing);
        return sink.ToArray();
    }

    private static Reading<bool> Settle<T>(IReadOnlyList<T> all, Func<T, Reading<bool>> test, bool decisive)
    {
        OpenFacts? open = null;
        for (var i = 0; i < all.Count; i++)
        {
            var reading = test(all[i]);
            if (reading.IsKnown && reading.Value == decisive) return Reading.Of(decisive);
            if (!reading.IsKnown) (open ??= new OpenFacts()).Add(reading.Missing);
        }

        return open is null ? Reading.Of(!decisive) : Reading.Missing<bool>(open.ToArray());
    }

    private static Reading<bool> Settle(ReadOnlySpan<Reading<bool>> readings, bool decisive)
    {
        var unknown = false;
        foreach (var reading in readings)
        {
            if (reading.IsKnown && reading.Value == decisive) return Reading.Of(decisive);
            unknown |= !reading.IsKnown;
        }

        return unknown ? Reading.Missing<bool>(Missing(readings)) : Reading.Of(!decisive);
    }

    private static FactPath[] Missing(ReadOnlySpan<Reading<bool>> readings)
    {
        var sink = new OpenFacts();
        foreach (var reading in readings)
            if (!reading.IsKnown) sink.Add(reading.Missing);
        return sink.ToArray();
    }
}
