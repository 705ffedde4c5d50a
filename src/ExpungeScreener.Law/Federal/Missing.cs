using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>Says which of several facts are still unknown in a scene.</summary>
internal static class Missing
{
    /// <summary>Nothing is known; the unknown ones among these facts would settle it.</summary>
    public static Reading<T> Of<T>(Scene scene, params ReadOnlySpan<Fact> facts)
        where T : notnull => Reading.Missing<T>(Among(scene, facts));

    /// <summary>The unknown ones among these facts.</summary>
    public static FactPath[] Among(Scene scene, params ReadOnlySpan<Fact> facts)
    {
        var paths = new List<FactPath>();
        foreach (var fact in facts)
            if (!scene.FactsFor(fact).Has(fact)) paths.Add(scene.PathOf(fact));
        return [.. paths];
    }

    /// <summary>A known date; where it is a month or a year, the fact can still move it.</summary>
    public static Reading<DateSpan> Dated(Scene scene, Fact<DateSpan> fact)
    {
        var reading = fact.Read(scene);
        if (!reading.IsKnown) return Reading.Missing<DateSpan>(scene.PathOf(fact));
        return reading.Value.IsDay ? reading : Reading.Cautious(reading.Value, scene.PathOf(fact));
    }
}
