using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>When a person was convicted: the plea or verdict, or the nearest later date that is known.</summary>
internal static class ConvictionDate
{
    /// <summary>No sentence waits for more years than these after the plea or verdict.</summary>
    private const int LongestWait = 10;

    /// <summary>The date; null when none is known.</summary>
    public static DateSpan? Of(Scene scene) => FirstKnown(scene, CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate, CaseFacts.JudgmentEntered);

    /// <summary>The date of sentencing, or the nearest other date; null when none is known.</summary>
    public static DateSpan? OfSentence(Scene scene) => FirstKnown(scene, CaseFacts.SentencingDate, CaseFacts.JudgmentEntered, CaseFacts.PleaOrVerdictDate);

    /// <summary>
    /// Convicted before a day. A conviction lies between the offense and the sentence: a plea or verdict that is not known
    /// was before it where the sentence was, and was not where the offense was not. Nothing else stands in for it.
    /// </summary>
    public static Derived<bool> Before(DateOnly day) => new($"convicted before {day:yyyy-MM-dd}", FactLevel.Case, scene =>
    {
        if (Days(scene, CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate, CaseFacts.JudgmentEntered).Any(known => known.Last < day)) return Reading.Of(true);
        return Days(scene, CaseFacts.PleaOrVerdictDate, CaseFacts.OffenseDate).Any(known => known.First >= day)
                || Days(scene, CaseFacts.SentencingDate, CaseFacts.JudgmentEntered).Any(known => known.First >= day.AddYears(LongestWait))
            ? Reading.Of(false)
            : Reading.Missing<bool>([scene.PathOf(CaseFacts.PleaOrVerdictDate), .. Missing.Among(scene, CaseFacts.OffenseDate)]);
    });

    private static IEnumerable<DateSpan> Days(Scene scene, params Fact<DateSpan>[] dates)
        => dates.Select(date => date.Read(scene)).Where(date => date.IsKnown).Select(date => date.Value);

    private static DateSpan? FirstKnown(Scene scene, params ReadOnlySpan<Fact<DateSpan>> dates)
    {
        foreach (var date in dates)
            if (date.Read(scene) is { IsKnown: true, Value: var day }) return day;
        return null;
    }
}
