using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>
/// What runs for the person anywhere: probation, a sentence, an open case. A listed case that runs says so by
/// itself; otherwise the person's own answer counts, and an unknown answer stays unknown.
/// </summary>
public static class Gates
{
    /// <summary>Probation runs, here or elsewhere.</summary>
    public static Derived<bool> OnProbation { get; } = new("on probation anywhere", FactLevel.Person, scene =>
        Anywhere(scene, PersonFacts.OnProbation, Charges(scene).Where(MayBeOnProbation).Select(Terms.ProbationRuns.Read)));

    /// <summary>The last day of the latest listed probation that runs; unknown when one that runs has no end.</summary>
    public static Derived<DateSpan> ProbationEnd { get; } = new("end of the probation that runs", FactLevel.Person, scene =>
        Latest(Charges(scene).Where(charge => MayBeOnProbation(charge) && IsTrue(Terms.ProbationRuns.Read(charge))).Select(Terms.ProbationEnd.Read)));

    /// <summary>A sentence is being served, here or elsewhere.</summary>
    public static Derived<bool> ServingSentence { get; } = new("serving a sentence anywhere", FactLevel.Person, scene =>
        Anywhere(scene, PersonFacts.ServingSentence, Charges(scene).Select(ReleasedLater)));

    /// <summary>The latest day on which a listed sentence is still served.</summary>
    public static Derived<DateSpan> SentenceEnd { get; } = new("end of the sentence that runs", FactLevel.Person, scene =>
        Latest(Charges(scene).Where(charge => IsTrue(ReleasedLater(charge))).Select(SentenceFacts.Released.Read)));

    /// <summary>A case is open, here or elsewhere.</summary>
    public static Derived<bool> PendingCharges { get; } = new("an open case anywhere", FactLevel.Person, scene =>
        Anywhere(scene, PersonFacts.PendingCharges, Charges(scene).Select(IsPending)));

    /// <summary>A drug case on probation before judgment under 18 U.S.C. 3607(a) is listed.</summary>
    public static Derived<bool> On3607Probation { get; } = new("on probation before judgment under 18 U.S.C. 3607(a)", FactLevel.Person, scene =>
        AnyListed(scene.Cases.Where(MayBeFederal).Select(@case => Map(@case, CaseFacts.Outcome, outcome => outcome == Disposition.PrejudgmentProbation))));

    /// <summary>Under one of these kinds of supervision.</summary>
    public static Condition Under(params ReadOnlySpan<Supervision> kinds) => PersonFacts.Supervision.Lists(kinds);

    /// <summary>Every charge of the record; a case that lists none stands for itself.</summary>
    internal static IEnumerable<Scene> Charges(Scene person)
        => person.Cases.SelectMany(@case => @case.Counts.Count == 0 ? [@case] : @case.Counts);

    private static bool MayBeOnProbation(Scene charge)
    {
        var outcome = CaseFacts.Outcome.Read(charge);
        var granted = SentenceFacts.ProbationGranted.Read(charge);
        return (!outcome.IsKnown || outcome.Value is Disposition.Convicted or Disposition.PrejudgmentProbation) && (!granted.IsKnown || granted.Value);
    }

    private static bool MayBeFederal(Scene @case)
        => CaseFacts.Court.Read(@case) is not { IsKnown: true, Value: not (Court.UsDistrict or Court.UsMagistrate) };

    private static Reading<bool> ReleasedLater(Scene charge)
    {
        var released = SentenceFacts.Released.Read(charge);
        return released.IsKnown ? Reading.Of(released.Value.First > charge.AsOf) : Reading.Missing<bool>(charge.PathOf(SentenceFacts.Released));
    }

    private static Reading<bool> IsPending(Scene charge) => Map(charge, CaseFacts.Outcome, outcome => outcome == Disposition.Pending);

    private static Reading<bool> Map<T>(Scene scene, Fact<T> fact, Func<T, bool> test)
        where T : notnull
    {
        var reading = fact.Read(scene);
        return reading.IsKnown ? Reading.Of(test(reading.Value)) : Reading.Missing<bool>(scene.PathOf(fact));
    }

    private static bool IsTrue(Reading<bool> reading) => reading is { IsKnown: true, Value: true };

    private static Reading<bool> Anywhere(Scene scene, Fact<bool> own, IEnumerable<Reading<bool>> listed)
    {
        var listing = listed.ToList();
        if (listing.Any(IsTrue)) return Reading.Of(true);
        var said = own.Read(scene);
        if (said.IsKnown) return said;
        return Reading.Missing<bool>([scene.PathOf(own), .. Missing(listing)]);
    }

    private static Reading<bool> AnyListed(IEnumerable<Reading<bool>> listed)
    {
        var listing = listed.ToList();
        if (listing.Any(IsTrue)) return Reading.Of(true);
        return listing.All(reading => reading.IsKnown) ? Reading.Of(false) : Reading.Missing<bool>([.. Missing(listing)]);
    }

    private static Reading<DateSpan> Latest(IEnumerable<Reading<DateSpan>> ends)
    {
        var all = ends.ToList();
        if (all.Count == 0) return Reading<DateSpan>.Unknown;
        return all.All(end => end.IsKnown) ? Reading.Of(all.MaxBy(end => end.Value.Last).Value) : Reading.Missing<DateSpan>([.. Missing(all)]);
    }

    private static FactPath[] Missing<T>(List<Reading<T>> readings)
        where T : notnull
    {
        var sink = new OpenFacts();
        foreach (var reading in readings)
            if (!reading.IsKnown) sink.Add(reading.Missing);
        return [.. sink.ToImmutable()];
    }
}
