using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>Whether the supervision of one federal case runs today, and since when.</summary>
internal static class SupervisionNow
{
    /// <summary>Probation in this case runs.</summary>
    public static Derived<bool> Probation { get; } = new("federal probation runs in this case", FactLevel.Case, scene
        => Runs(scene, OnProbation, Facts.Supervision.FederalProbation));

    /// <summary>Supervised release in this case runs.</summary>
    public static Derived<bool> Release { get; } = new("supervised release runs in this case", FactLevel.Case, scene
        => Runs(scene, OnRelease, Facts.Supervision.SupervisedRelease));

    /// <summary>The day probation began; while it is unknown, at the earliest the day of sentencing.</summary>
    public static Derived<DateSpan> ProbationStart { get; } = new("start of probation", FactLevel.Case, scene
        => FirstOf(scene, SentenceFacts.SupervisionStarted, CaseFacts.SentencingDate, CaseFacts.JudgmentEntered));

    /// <summary>The day supervised release began: as given, or the day of release.</summary>
    public static Derived<DateSpan> ReleaseStart { get; } = new("start of supervised release", FactLevel.Case, scene
        => FirstOf(scene, SentenceFacts.SupervisionStarted, SentenceFacts.Released));

    /// <summary>Probation is over before it has run for a year, so that there is no early end after one.</summary>
    public static Derived<bool> ProbationTooShort { get; } = new("probation ends within its first year", FactLevel.Case, scene
        => EndsWithinYear(scene, ProbationStart.Read(scene), OnProbation, charge => Terms.ProbationEnd.Read(charge).Map(EventDate.On), SentenceFacts.ProbationEnds));

    /// <summary>Supervised release is over before it has run for a year.</summary>
    public static Derived<bool> ReleaseTooShort { get; } = new("supervised release ends within its first year", FactLevel.Case, scene
        => EndsWithinYear(scene, ReleaseStart.Read(scene), OnRelease, EndOfRelease, SentenceFacts.SupervisionEnded));

    /// <summary>Once the year has passed, its end does not matter.</summary>
    private static Reading<bool> EndsWithinYear(Scene scene, Reading<DateSpan> start, Func<Scene, Reading<bool>> shown, Func<Scene, Reading<EventDate>> endOf, Fact given)
    {
        if (!start.IsKnown) return Reading.Missing<bool>([.. start.Missing, .. FederalCase.Charges(scene).SelectMany(charge => endOf(charge).Missing.ToArray()).Distinct()]);
        var year = start.Value.Map(Period.Federal(1).FirstDayAfter);
        if (year.Last <= scene.AsOf) return Reading.Of(false);
        var terms = FederalCase.Charges(scene).Where(charge => shown(charge) is not { IsKnown: true, Value: false }).ToList();
        return Readings.Every(terms, charge =>
        {
            var end = endOf(charge);
            if (!end.IsKnown) return end.StillMissing<bool>();
            if (end.Value.When is not { } last || last.Last < year.First) return Reading.Of(true);
            return last.First >= year.Last
                ? Reading.Of(false)
                : Reading.Missing<bool>([.. start.Missing, .. last.IsDay || end.Missing.Length > 0 ? [] : new[] { charge.PathOf(given) }, .. end.Missing]);
        });
    }

    /// <summary>By what the case shows; where it shows nothing, by what the person says, if no other federal case can explain it.</summary>
    private static Reading<bool> Runs(Scene scene, Func<Scene, Reading<bool>> shown, Supervision kind)
    {
        var here = Readings.Some(FederalCase.Charges(scene), shown);
        if (here.IsKnown) return here;
        var said = PersonFacts.Supervision.Read(scene);
        if (said.IsKnown && !said.Value.Contains(kind)) return Reading.Of(false);
        if (said.IsKnown && !MayRunElsewhere(scene, shown)) return Reading.Of(true);
        return Reading.Missing<bool>([.. Missing.Among(scene, PersonFacts.Supervision), .. here.Missing]);
    }

    private static Reading<bool> OnProbation(Scene charge)
        => IsNot(charge, SentenceType.Probation) || !MayBeConvicted(charge) || LiesAhead(charge, SentenceFacts.SupervisionStarted)
            ? Reading.Of(false)
            : Readings.Every(Terms.ProbationGranted.Read(charge), Terms.ProbationRuns.Read(charge));

    private static Reading<bool> OnRelease(Scene charge)
    {
        if (!MayBeConvicted(charge) || SentenceFacts.Type.Read(charge) is { IsKnown: true, Value: SentenceType.Probation or SentenceType.FineOnly }) return Reading.Of(false);
        if (LiesAhead(charge, SentenceFacts.Released) || LiesAhead(charge, SentenceFacts.SupervisionStarted)) return Reading.Of(false);
        var ended = EndOfRelease(charge);
        if (!ended.IsKnown) return ended.StillMissing<bool>();
        if (ended.Value.When is not { } end || end.Last < charge.AsOf) return Reading.Of(false);
        return end.First >= charge.AsOf ? Reading.Of(true) : Reading.Missing<bool>(charge.PathOf(SentenceFacts.SupervisionEnded));
    }

    /// <summary>As given, or as its start and its months make it; these can be those of probation while the kind of sentence is not known.</summary>
    private static Reading<EventDate> EndOfRelease(Scene charge)
    {
        if (SentenceFacts.Type.Read(charge).IsKnown) return Supervised.End.Read(charge);
        var given = SentenceFacts.SupervisionEnded.Read(charge);
        return given.IsKnown ? given : Missing.Of<EventDate>(charge, SentenceFacts.SupervisionEnded, SentenceFacts.Type);
    }

    private static bool LiesAhead(Scene charge, Fact<DateSpan> fact) => fact.Read(charge) is { IsKnown: true, Value.First: var day } && day > charge.AsOf;

    private static bool IsNot(Scene charge, SentenceType type) => SentenceFacts.Type.Read(charge) is { IsKnown: true, Value: var given } && given != type;

    private static bool MayBeConvicted(Scene charge) => CaseFacts.Outcome.Read(charge) is not { IsKnown: true, Value: not Disposition.Convicted };

    private static bool MayRunElsewhere(Scene scene, Func<Scene, Reading<bool>> shown)
        => scene.Cases.Any(other => other.Case != scene.Case && CaseFacts.Court.Read(other) is { IsKnown: true, Value: Court.UsDistrict or Court.UsMagistrate }
            && FederalCase.Charges(other).Any(charge => shown(charge) is not { IsKnown: true, Value: false }));

    /// <summary>The first of these facts that is known; where charges differ, the latest of its dates.</summary>
    private static Reading<DateSpan> FirstOf(Scene scene, params ReadOnlySpan<Fact<DateSpan>> facts)
    {
        foreach (var fact in facts)
        {
            if (FederalCase.Charges(scene).Where(charge => fact.Read(charge).IsKnown).MaxBy(charge => fact.Read(charge).Value.Last) is not { } latest) continue;
            var dated = Missing.Dated(latest, fact);
            return dated.Missing.IsEmpty ? dated : Reading.Cautious(dated.Value, [.. dated.Missing, .. Missing.Among(latest, facts[0])]);
        }

        return Reading.Missing<DateSpan>(FederalCase.Charges(scene)[0].PathOf(facts[0]));
    }
}
