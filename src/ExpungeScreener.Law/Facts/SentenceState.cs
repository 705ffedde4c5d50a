using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>Whether the sentence for a charge still runs, in any of its parts.</summary>
public static class SentenceState
{
    /// <summary>Custody is served, or probation or the supervision after custody runs. A person under nothing at all has no sentence that runs.</summary>
    public static Derived<bool> Runs { get; } = new("the sentence for this charge still runs", FactLevel.Count, scene =>
        Readings.Some(InCustody(scene), Readings.Every(Terms.ProbationGranted.Read(scene), Terms.ProbationRuns.Read(scene)), UnderSupervision(scene)));

    /// <summary>The last day of the probation or supervision that belongs to the charge; unknown where nothing gives it.</summary>
    public static Derived<DateSpan> End { get; } = new("end of the sentence for this charge", FactLevel.Count, scene =>
        Readings.IsTrue(Terms.ProbationGranted.Read(scene)) && Terms.ProbationRuns.Read(scene) is not { IsKnown: true, Value: false }
            ? Terms.ProbationEnd.Read(scene)
            : Custody.AllOver.Read(scene));

    private static Reading<bool> InCustody(Scene scene)
    {
        if (Custody.Served.Read(scene) is { IsKnown: true, Value: CustodyKind.None }) return Reading.Of(false);
        var released = SentenceFacts.Released.Read(scene);
        var truth = !released.IsKnown ? Truth.Unknown : released.Value.First >= scene.AsOf ? Truth.Yes : released.Value.Last < scene.AsOf ? Truth.No : Truth.Unknown;
        if (truth != Truth.Unknown) return Readings.Of(truth);
        var serving = PersonFacts.ServingSentence.Read(scene);
        if (serving is { IsKnown: true, Value: false }) return serving;
        return Reading.Missing<bool>([.. Custody.Served.Read(scene).Missing, scene.PathOf(SentenceFacts.Released), .. serving.IsKnown ? [] : new[] { scene.PathOf(PersonFacts.ServingSentence) }]);
    }

    private static Reading<bool> UnderSupervision(Scene scene)
    {
        var served = Custody.Served.Read(scene);
        if (served is { IsKnown: true, Value: CustodyKind.None or CustodyKind.County or CustodyKind.Straight }) return Reading.Of(false);
        var end = Supervised.End.Read(scene);
        if (served.IsKnown && end is { IsKnown: true, Value.When: var when }) return RunsUntil(scene, when);
        var said = PersonFacts.Supervision.Read(scene);
        if (said.IsKnown && !said.Value.Values.Any(kind => kind != Supervision.None)) return Reading.Of(false);
        return Reading.Missing<bool>([.. served.Missing, .. end.Missing, .. said.IsKnown ? [] : new[] { scene.PathOf(PersonFacts.Supervision) }]);
    }

    private static Reading<bool> RunsUntil(Scene scene, DateSpan? end)
    {
        if (end is not { } when || when.Last < scene.AsOf) return Reading.Of(false);
        return when.First >= scene.AsOf ? Reading.Of(true) : Reading.Missing<bool>(scene.PathOf(SentenceFacts.SupervisionEnded));
    }
}
