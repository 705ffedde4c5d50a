using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>When a person was convicted: the plea or verdict, or the nearest later date that is known.</summary>
internal static class ConvictionDate
{
    /// <summary>The date; null when none is known.</summary>
    public static DateSpan? Of(Scene scene) => FirstKnown(scene, CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate, CaseFacts.JudgmentEntered);

    /// <summary>The date of sentencing, or the nearest other date; null when none is known.</summary>
    public static DateSpan? OfSentence(Scene scene) => FirstKnown(scene, CaseFacts.SentencingDate, CaseFacts.JudgmentEntered, CaseFacts.PleaOrVerdictDate);

    private static DateSpan? FirstKnown(Scene scene, params ReadOnlySpan<Fact<DateSpan>> dates)
    {
        foreach (var date in dates)
            if (date.Read(scene) is { IsKnown: true, Value: var day }) return day;
        return null;
    }
}
