using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>When what runs for the person ends, as far as listed cases tell.</summary>
internal static class SupervisionEnd
{
    /// <summary>The last day of the probation in this case.</summary>
    public static Derived<DateSpan> OfProbation { get; } = new("end of the probation before judgment", FactLevel.Case, scene =>
        Latest(FederalCase.Charges(scene).Select(Terms.ProbationEnd.Read)) ?? Terms.ProbationEnd.Read(FederalCase.Charges(scene)[0]));

    /// <summary>The last day of the latest supervision or probation that runs in a listed case.</summary>
    public static Derived<DateSpan> Anywhere { get; } = new("end of the supervision that runs", FactLevel.Case, scene =>
        Latest(scene.ListedCharges.SelectMany(Ends).Where(end => end.Value.Last >= scene.AsOf))
            ?? Missing.Of<DateSpan>(FederalCase.Charges(scene)[0], SentenceFacts.SupervisionEnded));

    /// <summary>The last day of the latest probation that runs in a listed case; missing while one of them has no end.</summary>
    public static Derived<DateSpan> OfProbationAnywhere { get; } = new("end of the probation that runs", FactLevel.Case, scene =>
    {
        var ends = scene.ListedCharges.Where(ProbationRuns).Select(Terms.ProbationEnd.Read).ToList();
        return ends.Find(end => !end.IsKnown) is { Missing.IsEmpty: false } open ? open : Latest(ends) ?? EndingUnknown(scene);
    });

    /// <summary>No listed case is known to run; a case whose ending is not known may be the one.</summary>
    private static Reading<DateSpan> EndingUnknown(Scene scene)
        => Reading.Missing<DateSpan>([.. scene.ListedCharges.Where(charge => !CaseFacts.Outcome.Read(charge).IsKnown && Terms.ProbationEnd.Read(charge).IsKnown).Select(charge => charge.PathOf(CaseFacts.Outcome))]);

    /// <summary>Probation in this very charge is known to run.</summary>
    public static bool ProbationRuns(Scene charge)
        => CaseFacts.Outcome.Read(charge) is { IsKnown: true, Value: Disposition.Convicted or Disposition.PrejudgmentProbation }
            && (Terms.ProbationRuns.Read(charge) is { IsKnown: true, Value: true } || IsProbationAhead(charge));

    private static bool IsProbationAhead(Scene charge)
        => !Terms.ProbationRuns.Read(charge).IsKnown && Terms.ProbationEnd.Read(charge) is { IsKnown: true, Value.First: var end } && end >= charge.AsOf;

    /// <summary>Supervision or probation in this very charge still runs: up to and on its last day.</summary>
    public static bool IsAhead(Scene charge) => Ends(charge).Any(end => end.Value.First >= charge.AsOf);

    /// <summary>Supervision in this very charge is known to be over; or to follow nothing, after a release that lies behind.</summary>
    public static bool IsOver(Scene charge)
    {
        var ended = SentenceFacts.SupervisionEnded.Read(charge);
        if (!ended.IsKnown) return false;
        if (ended.Value.When is { } day) return day.Last < charge.AsOf;
        return SentenceFacts.Released.Read(charge) is { IsKnown: true, Value.Last: var released } && released < charge.AsOf;
    }

    private static IEnumerable<Reading<DateSpan>> Ends(Scene charge)
    {
        if (SentenceFacts.SupervisionEnded.Read(charge) is { IsKnown: true, Value.When: { } ended }) yield return Reading.Of(ended);
        if (Terms.ProbationEnd.Read(charge) is { IsKnown: true } probation) yield return probation;
    }

    private static Reading<DateSpan>? Latest(IEnumerable<Reading<DateSpan>> ends)
    {
        var known = ends.Where(end => end.IsKnown).ToList();
        return known.Count == 0 ? null : known.MaxBy(end => end.Value.Last);
    }
}
