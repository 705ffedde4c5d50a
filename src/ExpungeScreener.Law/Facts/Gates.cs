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
        Anywhere(scene, PersonFacts.OnProbation, ListedProbation));

    /// <summary>The last day of the latest listed probation that runs; unknown when one that runs has no end.</summary>
    public static Derived<DateSpan> ProbationEnd { get; } = new("end of the probation that runs", FactLevel.Person, scene =>
        Latest(scene.ListedCharges, ListedProbation, Terms.ProbationEnd.Read));

    /// <summary>A sentence is being served, here or elsewhere.</summary>
    public static Derived<bool> ServingSentence { get; } = new("serving a sentence anywhere", FactLevel.Person, scene =>
        Anywhere(scene, PersonFacts.ServingSentence, ListedSentence));

    /// <summary>The latest day on which a listed sentence is still served.</summary>
    public static Derived<DateSpan> SentenceEnd { get; } = new("end of the sentence that runs", FactLevel.Person, scene =>
        Latest(scene.ListedCharges, ListedSentence, SentenceFacts.Released.Read));

    /// <summary>A case is open, here or elsewhere.</summary>
    public static Derived<bool> PendingCharges { get; } = new("an open case anywhere", FactLevel.Person, scene =>
        Anywhere(scene, PersonFacts.PendingCharges, IsPending));

    /// <summary>A drug case on probation before judgment under 18 U.S.C. 3607(a) is listed.</summary>
    public static Derived<bool> On3607Probation { get; } = new("on probation before judgment under 18 U.S.C. 3607(a)", FactLevel.Person, scene =>
        Readings.Some(scene.ListedCharges, charge => Readings.Every(
            Readings.Test(charge, CaseFacts.Outcome, outcome => outcome == Disposition.PrejudgmentProbation),
            Readings.Test(charge, CaseFacts.Court, court => court is Court.UsDistrict or Court.UsMagistrate))));

    private static Reading<bool> ListedProbation(Scene charge) => Readings.Every(
        Readings.Test(charge, CaseFacts.Outcome, outcome => outcome is Disposition.Convicted or Disposition.PrejudgmentProbation),
        Readings.Some(
            Readings.Test(charge, CaseFacts.Outcome, outcome => outcome == Disposition.PrejudgmentProbation),
            Terms.ProbationGranted.Read(charge)),
        Terms.ProbationRuns.Read(charge));

    /// <summary>Only a sentence that can mean custody is served.</summary>
    private static Reading<bool> ListedSentence(Scene charge) => Readings.Every(
        Readings.Test(charge, CaseFacts.Outcome, outcome => outcome == Disposition.Convicted),
        Readings.Test(charge, SentenceFacts.Type, type => type != SentenceType.FineOnly),
        ReleasedLater(charge));

    private static Reading<bool> ReleasedLater(Scene charge)
    {
        var released = SentenceFacts.Released.Read(charge);
        var path = charge.PathOf(SentenceFacts.Released);
        if (!released.IsKnown) return Reading.Missing<bool>(path);
        return Readings.Of(released.Value.First >= charge.AsOf ? Truth.Yes : released.Value.Last < charge.AsOf ? Truth.No : Truth.Unknown, path);
    }

    private static Reading<bool> IsPending(Scene charge) => Readings.Test(charge, CaseFacts.Outcome, outcome => outcome == Disposition.Pending);

    /// <summary>A listed case that runs says yes by itself; the person's own answer settles everything else.</summary>
    private static Reading<bool> Anywhere(Scene scene, Fact<bool> own, Func<Scene, Reading<bool>> listed)
    {
        var listing = Readings.Some(scene.ListedCharges, listed);
        if (Readings.IsTrue(listing)) return listing;
        var said = own.Read(scene);
        return said.IsKnown ? said : Reading.Missing<bool>([scene.PathOf(own), .. listing.Missing]);
    }

    /// <summary>The latest end among the listed terms that run; missing while one that may run is not settled.</summary>
    private static Reading<DateSpan> Latest(IEnumerable<Scene> charges, Func<Scene, Reading<bool>> runs, Func<Scene, Reading<DateSpan>> end)
    {
        var terms = charges.Where(charge => runs(charge) is not { IsKnown: true, Value: false }).ToList();
        var ends = terms.ConvertAll(term => end(term));
        FactPath[] open = [.. Readings.Missing(terms.Select(runs)), .. Readings.Missing(ends)];
        if (terms.Count == 0 || open.Length > 0) return Reading.Missing<DateSpan>([.. open.Distinct()]);
        return Reading.Of(ends.MaxBy(one => one.Value.Last).Value);
    }
}
