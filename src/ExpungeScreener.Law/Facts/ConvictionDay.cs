using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>The day of a conviction.</summary>
public static class ConvictionDay
{
    /// <summary>The plea or the verdict; the sentencing where that day is not known.</summary>
    public static Derived<DateSpan> Of { get; } = new("day of conviction", FactLevel.Case, scene =>
    {
        var plea = CaseFacts.PleaOrVerdictDate.Read(scene);
        var day = plea.IsKnown ? plea : CaseFacts.SentencingDate.Read(scene);
        if (day is { IsKnown: true, Value.IsDay: true }) return day;
        FactPath[] paths = [.. Readings.OpenDates(scene, CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate)];
        return day.IsKnown ? Readings.Dated(day.Value, paths) : Reading.Missing<DateSpan>(paths);
    });
}
