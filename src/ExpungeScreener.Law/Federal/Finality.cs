using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>The day on which a federal judgment became final.</summary>
internal static class Finality
{
    private const int CertiorariDays = 90;

    /// <summary>
    /// The end of the time to appeal where nobody appealed; the day the Supreme Court refused review; else 90 days after
    /// the court of appeals decided. While it is unknown whether there was an appeal, the earliest of these; while it is
    /// unknown whether review was refused, any day from the decision on.
    /// </summary>
    public static Derived<DateSpan> Day { get; } = new("judgment became final", FactLevel.Case, scene =>
    {
        var appealed = Appealed(scene);
        if (appealed is { IsKnown: true, Value: true }) return AfterAppeal(scene);
        var limit = AppealTime.Limit.Read(scene);
        if (appealed.IsKnown || !limit.IsKnown) return limit;
        return Reading.Cautious(limit.Value, [scene.PathOf(FederalFacts.AppealFiled), .. limit.Missing]);
    });

    /// <summary>The conviction was final before Padilla v. Kentucky, decided 2010-03-31.</summary>
    public static Derived<bool> BeforePadilla { get; } = new("final before 2010-03-31", FactLevel.Case, scene =>
    {
        var (day, decided) = (Day.Read(scene), new DateOnly(2010, 3, 31));
        if (day.IsKnown && day.Value.First >= decided) return Reading.Of(false);
        return day.IsKnown && day.Value.Last < decided && IsSettled(scene, day) ? Reading.Of(true) : day.StillMissing<bool>();
    });

    /// <summary>A motion in the trial court of which nothing is known does not put off a judgment for years.</summary>
    private static bool IsSettled(Scene scene, Reading<DateSpan> day)
    {
        foreach (var path in day.Missing)
            if (path != scene.PathOf(FederalFacts.RuleMotionFiled)) return false;
        return true;
    }

    /// <summary>A decision of the court of appeals, or a refusal of review, shows an appeal by itself.</summary>
    private static Reading<bool> Appealed(Scene scene)
        => FederalFacts.AppealDecided.Read(scene).IsKnown || FederalFacts.CertiorariDenied.Read(scene) is { IsKnown: true, Value.When: not null }
            ? Reading.Of(true)
            : FederalFacts.AppealFiled.Read(scene);

    private static Reading<DateSpan> AfterAppeal(Scene scene)
    {
        var denied = FederalFacts.CertiorariDenied.Read(scene);
        if (denied is { IsKnown: true, Value.When: { } day }) return day.IsDay ? Reading.Of(day) : Reading.Cautious(day, scene.PathOf(FederalFacts.CertiorariDenied));
        var decided = Missing.Dated(scene, FederalFacts.AppealDecided);
        if (!decided.IsKnown) return Missing.Of<DateSpan>(scene, FederalFacts.AppealDecided, FederalFacts.CertiorariDenied);
        var last = decided.Value.Map(date => date.AddDays(CertiorariDays));
        return denied.IsKnown ? Reading.Cautious(last, [.. decided.Missing])
            : Reading.Cautious(new DateSpan(decided.Value.First, last.Last), [.. decided.Missing, scene.PathOf(FederalFacts.CertiorariDenied)]);
    }
}
