using System.Collections.Concurrent;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>
/// Supervision after custody that runs for the person anywhere. A listed term that runs says so by itself and gives
/// its end; otherwise the person's own list counts.
/// </summary>
public static class Supervised
{
    private static readonly Supervision[] AfterPrison = [Supervision.Parole, Supervision.Prcs];
    private static readonly Supervision[] AfterSplit = [Supervision.MandatorySupervision];
    private static readonly Supervision[] OnFederalProbation = [Supervision.FederalProbation];
    private static readonly Supervision[] Elsewhere = [Supervision.OtherState];
    private static readonly Supervision[] AfterFederalPrison = [Supervision.SupervisedRelease, Supervision.FederalParole];

    /// <summary>Reliefs that look at the same kinds share the answer.</summary>
    private static readonly ConcurrentDictionary<string, Derived<bool>> UnderKinds = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Derived<DateSpan>> EndsOfKinds = new(StringComparer.Ordinal);

    /// <summary>The day the supervision after custody ends: as given, or as its start and its months make it; "none" when there was none.</summary>
    public static Derived<EventDate> End { get; } = new("end of supervision", FactLevel.Count, scene =>
    {
        var given = SentenceFacts.SupervisionEnded.Read(scene);
        if (given.IsKnown) return given;
        var (start, months) = (SentenceFacts.SupervisionStarted.Read(scene), SentenceFacts.SupervisionMonths.Read(scene));
        if (start.IsKnown && months.IsKnown) return Reading.Of(EventDate.On(start.Value.Map(day => day.AddMonths(months.Value))));
        return Reading.Missing<EventDate>([scene.PathOf(SentenceFacts.SupervisionEnded), .. start.IsKnown ? Unsaid(scene, SentenceFacts.SupervisionMonths) : [], .. months.IsKnown ? Unsaid(scene, SentenceFacts.SupervisionStarted) : []]);
    });

    /// <summary>Whether any supervision followed custody.</summary>
    public static Derived<bool> Followed { get; } = new("supervision followed custody", FactLevel.Count, scene =>
    {
        var end = End.Read(scene);
        return end.IsKnown ? Reading.Of(end.Value.When is not null) : end.StillMissing<bool>();
    });

    /// <summary>Whether the mandatory supervision of this sentence runs: by its end, or no when the person is under none.</summary>
    public static Derived<bool> MandatoryRuns { get; } = new("mandatory supervision runs", FactLevel.Count, scene =>
    {
        var split = Custody.IsSplit.Read(scene);
        var said = PersonFacts.Supervision.Read(scene);
        if (split is { IsKnown: true, Value: false }) return split;
        var runs = Runs(scene, End.Read(scene));
        if (split.IsKnown && runs != Truth.Unknown) return Readings.Of(runs);
        if (said is { IsKnown: true } && !said.Value.Contains(Supervision.MandatorySupervision)) return Reading.Of(false);
        FactPath[] end = split.IsKnown ? [.. End.Read(scene).Missing, scene.PathOf(SentenceFacts.SupervisionEnded)] : [.. split.Missing];
        return Reading.Missing<bool>([.. said.IsKnown ? [] : new[] { scene.PathOf(PersonFacts.Supervision) }, .. end]);
    });

    /// <summary>Whether one of these kinds of supervision runs, here or elsewhere.</summary>
    public static Derived<bool> Under(params Supervision[] kinds) => UnderKinds.GetOrAdd(Name(kinds), name => new($"under {name}", FactLevel.Person, scene =>
    {
        var said = PersonFacts.Supervision.Read(scene);
        if (said.IsKnown && Array.Exists(kinds, said.Value.Contains)) return Reading.Of(true);
        var terms = Terms(scene, kinds);
        if (terms.Exists(term => Runs(term) == Truth.Yes && (said.IsKnown ? !KindsOf(term)!.Any(said.Value.Contains) : KindsOf(term)!.All(kinds.Contains))))
            return Reading.Of(true);
        return said.IsKnown ? Reading.Of(false) : Reading.Missing<bool>([scene.PathOf(PersonFacts.Supervision), .. OpenEnds(terms), .. Untold(scene)]);
    }));

    /// <summary>The last day of the latest listed term of one of these kinds that runs; unknown when none is listed.</summary>
    public static Derived<DateSpan> EndOf(params Supervision[] kinds) => EndsOfKinds.GetOrAdd(Name(kinds), name => new($"end of {name}", FactLevel.Person, scene =>
    {
        var terms = Terms(scene, kinds);
        var ends = terms.Where(term => Runs(term) == Truth.Yes).Select(EndOfTerm).Where(end => end is { IsKnown: true, Value.When: not null }).Select(end => end.Value.When!.Value).ToList();
        var open = OpenEnds(terms);
        return ends.Count == 0 || open.Length > 0 ? Reading.Missing<DateSpan>([.. open, .. Untold(scene)]) : Reading.Of(ends.MaxBy(end => end.Last));
    }));

    /// <summary>Whether the listed term still runs: up to and on its last day; a probation that is said to run does so though its end is unknown.</summary>
    internal static Truth Runs(Scene term) => RunsAsSaid(term) ? Truth.Yes : Runs(term, EndOfTerm(term));

    private static bool RunsAsSaid(Scene term)
        => IsProbation(term) && !EndOfTerm(term).IsKnown && Facts.Terms.ProbationRuns.Read(term) is { IsKnown: true, Value: true };

    private static Truth Runs(Scene term, Reading<EventDate> end)
    {
        if (!end.IsKnown) return Truth.Unknown;
        if (end.Value.When is not { } when || when.Last < term.AsOf) return Truth.No;
        return when.First >= term.AsOf ? Truth.Yes : Truth.Unknown;
    }

    /// <summary>The end of probation, where the sentence is probation that may still run; else of the supervision after custody.</summary>
    private static Reading<EventDate> EndOfTerm(Scene term)
    {
        if (!IsProbation(term)) return End.Read(term);
        if (Facts.Terms.ProbationRuns.Read(term) is { IsKnown: true, Value: false }) return Reading.Of(EventDate.Never);
        return Facts.Terms.ProbationEnd.Read(term).Map(EventDate.On);
    }

    private static bool IsProbation(Scene term) => SentenceFacts.Type.Read(term) is { IsKnown: true, Value: SentenceType.Probation }
        && SentenceFacts.ProbationOutcome.Read(term) is not { IsKnown: true, Value: ProbationOutcome.Revoked };

    private static List<Scene> Terms(Scene scene, Supervision[] kinds)
    {
        List<Scene> terms = [];
        foreach (var charge in scene.ListedCharges)
            if (KindsOf(charge) is { } own && Array.Exists(own, kinds.Contains) && CaseFacts.Outcome.Read(charge) is not { IsKnown: true, Value: not Disposition.Convicted }) terms.Add(charge);
        return terms;
    }

    /// <summary>What kinds of supervision can follow the custody of this sentence; null when none can, or the sentence is not known.</summary>
    private static Supervision[]? KindsOf(Scene charge)
        => CaseFacts.Court.Read(charge) switch
        {
            { IsKnown: true, Value: Court.OtherState } => Elsewhere,
            { IsKnown: true, Value: Court.UsDistrict or Court.UsMagistrate } when IsProbation(charge) => OnFederalProbation,
            _ => BySentence(charge),
        };

    private static Supervision[]? BySentence(Scene charge)
        => SentenceFacts.Type.Read(charge) switch
        {
            { IsKnown: true, Value: SentenceType.StatePrison } => AfterPrison,
            { IsKnown: true, Value: SentenceType.Jail1170hSplit or SentenceType.Jail1170hUnknown } => AfterSplit,
            { IsKnown: true, Value: SentenceType.FederalPrison } => AfterFederalPrison,
            _ => AfterRevocation(charge),
        };

    private static Supervision[]? AfterRevocation(Scene charge)
        => SentenceFacts.CustodyAfterRevocation.Read(charge) switch
        {
            { IsKnown: true, Value: CustodyAfterRevocation.StatePrison } => AfterPrison,
            { IsKnown: true, Value: CustodyAfterRevocation.Jail1170hSplit } => AfterSplit,
            _ => null,
        };

    private static FactPath[] OpenEnds(List<Scene> terms)
    {
        var sink = new OpenFacts();
        foreach (var term in terms.Where(term => Runs(term) == Truth.Unknown || RunsAsSaid(term)))
        {
            var end = EndOfTerm(term);
            sink.Add(end.Missing);
            if (end.IsKnown) sink.Add(term.PathOf(IsProbation(term) ? SentenceFacts.ProbationEnds : SentenceFacts.SupervisionEnded));
        }

        return sink.ToArray();
    }

    /// <summary>What is not known of a listed sentence, and could still make it one that supervision follows.</summary>
    private static FactPath[] Untold(Scene scene)
        => [.. scene.ListedCharges.Where(charge => CaseFacts.Outcome.Read(charge) is not { IsKnown: true, Value: not Disposition.Convicted }).SelectMany(UntoldOf)];

    private static IEnumerable<FactPath> UntoldOf(Scene charge)
    {
        var (court, type, end) = (CaseFacts.Court.Read(charge), SentenceFacts.Type.Read(charge), End.Read(charge));
        var mayRun = !end.IsKnown || end.Value.When is { } when && when.Last >= charge.AsOf || !Facts.Terms.ProbationEnd.Read(charge).IsKnown || Facts.Terms.ProbationEnd.Read(charge).Value.Last >= charge.AsOf;
        if (!mayRun) yield break;
        if (!court.IsKnown) yield return charge.PathOf(CaseFacts.Court);
        if (!type.IsKnown) yield return charge.PathOf(SentenceFacts.Type);
    }

    private static string Name(Supervision[] kinds) => string.Join(" or ", kinds.Select(Spelling<Supervision>.Of));

    private static FactPath[] Unsaid(Scene scene, Fact fact) => scene.FactsFor(fact).Has(fact) ? [] : [scene.PathOf(fact)];
}
