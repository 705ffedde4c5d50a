using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>The short times for motions in the trial court, by Federal Rules of Criminal Procedure 29, 33, 34, 35 and 11.</summary>
internal static class TrialTime
{
    private const int Days = 14;

    /// <summary>14 days after the verdict or plea.</summary>
    public static Derived<DateSpan> AfterVerdict { get; } = new("14 days after the verdict or plea", FactLevel.Case, scene => OverAtLeast(scene, CaseFacts.PleaOrVerdictDate));

    /// <summary>Three years after the verdict.</summary>
    public static Derived<DateSpan> ThreeYearsAfterVerdict { get; } = new("3 years after the verdict", FactLevel.Case, scene
        => Missing.Dated(scene, CaseFacts.PleaOrVerdictDate).Map(span => span.Map(Period.Federal(3).FirstDayAfter)));

    /// <summary>14 days after sentencing.</summary>
    public static Derived<DateSpan> AfterSentencing { get; } = new("14 days after sentencing", FactLevel.Case, scene => OverAtLeast(scene, CaseFacts.SentencingDate));

    /// <summary>The day of sentencing.</summary>
    public static Derived<DateSpan> Sentencing { get; } = new("day of sentencing", FactLevel.Case, scene => Missing.Dated(scene, CaseFacts.SentencingDate));

    /// <summary>The sentence was said, or the judgment entered.</summary>
    public static Derived<bool> Sentenced { get; } = new("sentenced", FactLevel.Case, scene =>
    {
        var sentenced = CaseFacts.SentencingDate.Read(scene);
        if (sentenced.IsKnown && sentenced.Value.Last < scene.AsOf) return Reading.Of(true);
        if (CaseFacts.JudgmentEntered.Read(scene) is { IsKnown: true, Value.Last: var judged } && judged <= scene.AsOf) return Reading.Of(true);
        var signed = FederalFacts.JudgmentSigned.Read(scene);
        if (signed.IsKnown && signed.Value) return signed;
        return sentenced.IsKnown && sentenced.Value.First >= scene.AsOf ? Reading.Of(false)
            : signed.IsKnown && !sentenced.IsKnown ? signed : Missing.Of<bool>(scene, CaseFacts.SentencingDate, FederalFacts.JudgmentSigned);
    });

    /// <summary>Counted from a day that comes no later than the judgment: a judgment so long ago shows that they are over, whenever it was.</summary>
    private static Reading<DateSpan> OverAtLeast(Scene scene, Fact<DateSpan> from)
    {
        var start = Missing.Dated(scene, from);
        if (start.IsKnown) return start.Map(After);
        var judged = CaseFacts.JudgmentEntered.Read(scene) is { IsKnown: true } entered ? entered : CaseFacts.SentencingDate.Read(scene);
        return judged.IsKnown && After(judged.Value).Last < scene.AsOf ? Reading.Cautious(After(judged.Value), start.Missing) : start;
    }

    private static DateSpan After(DateSpan span) => span.Map(day => day.AddDays(Days));
}
