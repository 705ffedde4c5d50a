using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>The terms of a sentence: whether probation was given, whether it runs, and when it ends.</summary>
public static class Terms
{
    /// <summary>Whether probation was granted: said outright, or by the kind of sentence, or as a conditional sentence.</summary>
    public static Derived<bool> ProbationGranted { get; } = new("probation granted", FactLevel.Count, scene =>
    {
        var granted = SentenceFacts.ProbationGranted.Read(scene);
        if (SentenceFacts.ConditionalSentence.Read(scene) is { IsKnown: true, Value: true }) return Reading.Of(true);
        if (granted.IsKnown) return granted;
        var type = SentenceFacts.Type.Read(scene);
        if (type is { IsKnown: true, Value: SentenceType.Probation }) return Reading.Of(true);
        return Reading.Missing<bool>(
        [
            scene.PathOf(SentenceFacts.ProbationGranted),
            .. Unsaid(scene, SentenceFacts.Type),
            .. Unsaid(scene, SentenceFacts.ConditionalSentence),
        ]);
    });

    /// <summary>The day probation began: as given, or the day of sentencing.</summary>
    public static Derived<DateSpan> Start { get; } = new("start of probation", FactLevel.Count, scene =>
    {
        var given = SentenceFacts.SupervisionStarted.Read(scene);
        var day = given.IsKnown ? given : CaseFacts.SentencingDate.Read(scene);
        if (day is { IsKnown: true, Value.IsDay: true }) return day;
        FactPath[] paths = [.. Readings.OpenDates(scene, SentenceFacts.SupervisionStarted, CaseFacts.SentencingDate)];
        return day.IsKnown ? Readings.Dated(day.Value, paths) : Reading.Missing<DateSpan>(paths);
    });

    /// <summary>The day probation ends: as given, or as its start and its months make it.</summary>
    public static Derived<DateSpan> ProbationEnd { get; } = new("end of probation", FactLevel.Count, scene => EndOf(scene, SentenceFacts.ProbationEnds));

    /// <summary>
    /// Whether this probation still runs. An end date before the day reads as ended; "no probation anywhere" settles
    /// that every listed probation is over.
    /// </summary>
    public static Derived<bool> ProbationRuns { get; } = new("probation still runs", FactLevel.Count, scene =>
    {
        var outcome = SentenceFacts.ProbationOutcome.Read(scene);
        if (outcome.IsKnown && outcome.Value != ProbationOutcome.Ongoing) return Reading.Of(false);
        var end = ProbationEnd.Read(scene);
        if (end.IsKnown && end.Value.Last < scene.AsOf) return Reading.Of(false);
        if (outcome.IsKnown) return Reading.Of(true);
        if (PersonFacts.OnProbation.Read(scene) is { IsKnown: true, Value: false }) return Reading.Of(false);
        return Reading.Missing<bool>([scene.PathOf(SentenceFacts.ProbationOutcome), .. end.Missing, .. Unsaid(scene, PersonFacts.OnProbation)]);
    });

    private static Reading<DateSpan> EndOf(Scene scene, Fact<DateSpan> given)
    {
        var end = given.Read(scene);
        if (end.IsKnown) return Readings.Dated(end.Value, scene.PathOf(given));
        var start = SentenceFacts.SupervisionStarted.Read(scene);
        var months = SentenceFacts.SupervisionMonths.Read(scene);
        if (start.IsKnown && months.IsKnown) return Readings.Dated(start.Value.Map(day => day.AddMonths(months.Value)), scene.PathOf(SentenceFacts.SupervisionStarted));
        return Reading.Missing<DateSpan>(
        [
            scene.PathOf(given),
            .. start.IsKnown ? Unsaid(scene, SentenceFacts.SupervisionMonths) : [],
            .. months.IsKnown ? Unsaid(scene, SentenceFacts.SupervisionStarted) : [],
        ]);
    }

    private static FactPath[] Unsaid(Scene scene, Fact fact) => scene.FactsFor(fact).Has(fact) ? [] : [scene.PathOf(fact)];
}
