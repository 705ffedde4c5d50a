using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>The time to appeal: 14 days from the judgment, or from the ruling on a timely motion under Rule 29, 33 or 34.</summary>
internal static class AppealTime
{
    private const int Days = 14;
    private const int LateDays = 30;

    /// <summary>The last day, counted from the judgment.</summary>
    public static Derived<DateSpan> FromJudgment { get; } = new("14 days after judgment", FactLevel.Case, scene
        => Missing.Dated(scene, CaseFacts.JudgmentEntered).Map(span => span.Map(day => day.AddDays(Days))));

    /// <summary>The last day. While it is unknown whether such a motion was made, the earlier day.</summary>
    public static Derived<DateSpan> Limit { get; } = new("14 days after judgment, or after the ruling on a timely motion", FactLevel.Case, scene =>
    {
        var motion = FederalFacts.RuleMotionFiled.Read(scene);
        if (motion is { IsKnown: true, Value: true }) return FromRuling(scene);
        var judgment = FromJudgment.Read(scene);
        return judgment.IsKnown ? Reading.Cautious(judgment.Value, [.. judgment.Missing, .. Missing.Among(scene, FederalFacts.RuleMotionFiled)]) : judgment;
    });

    /// <summary>The last day on which a late notice can still be allowed.</summary>
    public static Derived<DateSpan> LateLimit { get; } = new("30 days more", FactLevel.Case, scene => Limit.Read(scene).Map(span => span.Map(day => day.AddDays(LateDays))));

    /// <summary>A late notice can still be allowed today.</summary>
    public static Derived<bool> LateNoticePossible { get; } = new("within 30 days more", FactLevel.Case, scene =>
    {
        var late = LateLimit.Read(scene);
        if (!late.IsKnown) return late.StillMissing<bool>();
        return scene.AsOf <= late.Value.First ? Reading.Of(true) : scene.AsOf > late.Value.Last ? Reading.Of(false) : late.StillMissing<bool>();
    });

    /// <summary>
    /// The later of the two: a ruling made before the judgment starts nothing. While one of them is not known, there is
    /// time anyway until 14 days after the other.
    /// </summary>
    private static Reading<DateSpan> FromRuling(Scene scene)
    {
        var (ruling, judgment) = (Missing.Dated(scene, FederalFacts.RuleMotionDecided).Map(span => span.Map(day => day.AddDays(Days))), FromJudgment.Read(scene));
        if (ruling.IsKnown && judgment.IsKnown) return Reading.Cautious(Later(ruling.Value, judgment.Value), [.. ruling.Missing, .. judgment.Missing]);
        var (known, open) = ruling.IsKnown ? (ruling, judgment) : (judgment, ruling);
        return known.IsKnown && scene.AsOf <= known.Value.First ? Reading.Cautious(known.Value, [.. known.Missing, .. open.Missing]) : open;
    }

    private static DateSpan Later(DateSpan a, DateSpan b) => new(a.First > b.First ? a.First : b.First, a.Last > b.Last ? a.Last : b.Last);
}
