using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>When a person was convicted: the plea or verdict, or the nearest later date that is known.</summary>
internal static class ConvictionDate
{
    private static readonly Fact<DateSpan>[] Dates = [CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate, CaseFacts.JudgmentEntered];

    /// <summary>The date; null when none is known.</summary>
    public static DateSpan? Of(Scene scene)
    {
        foreach (var date in Dates)
            if (date.Read(scene) is { IsKnown: true, Value: var day }) return day;
        return null;
    }
}
