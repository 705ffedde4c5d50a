using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>The period of rehabilitation of PC 4852.03, and what the certificate asks about the person.</summary>
internal static class Rehabilitation
{
    /// <summary>
    /// The day the period begins: discharge from custody, or release on parole, supervision or probation. While that
    /// day is unknown it lies between the sentence and the end of everything.
    /// </summary>
    public static Derived<DateSpan> Start { get; } = new("discharge from custody or release on parole or probation", FactLevel.Count, scene =>
    {
        var (released, path) = (SentenceFacts.Released.Read(scene), scene.PathOf(SentenceFacts.Released));
        if (released.IsKnown) return Readings.Dated(released.Value, path);
        var (sentenced, end) = (CaseFacts.SentencingDate.Read(scene), End(scene));
        if (!end.IsKnown) return Reading.Missing<DateSpan>([path, .. end.Missing]);
        var first = sentenced.IsKnown && sentenced.Value.First <= end.Value.Last ? sentenced.Value.First : DateOnly.MinValue;
        return Reading.Cautious(new DateSpan(first, end.Value.Last), path);
    });

    /// <summary>
    /// Custody, probation or the supervision that belongs to the charge still runs. Where only one case is listed, the
    /// supervision that the person is under is taken to be its own, until the end of it is known.
    /// </summary>
    public static Derived<bool> TermRuns { get; } = new("the sentence for this charge still runs", FactLevel.Count, scene =>
    {
        var runs = SentenceState.Runs.Read(scene);
        return runs.IsKnown || !IsUnderItsOwn(scene) ? runs : Reading.Of(true);
    });

    /// <summary>The person lives in California: said, or told by the day since when.</summary>
    public static Derived<bool> LivesInCalifornia { get; } = new("lives in California", FactLevel.Person, scene =>
    {
        var said = PersonFacts.LivesInCalifornia.Read(scene);
        if (said.IsKnown) return said;
        return PersonFacts.CaliforniaResidentSince.Read(scene).IsKnown
            ? Reading.Of(true)
            : Reading.Missing<bool>(scene.PathOf(PersonFacts.LivesInCalifornia), scene.PathOf(PersonFacts.CaliforniaResidentSince));
    });

    /// <summary>The person is on active duty; a person who never served is not.</summary>
    public static Derived<bool> OnActiveDuty { get; } = new("on active duty", FactLevel.Person, scene =>
    {
        var (duty, service) = (PersonFacts.ActiveDuty.Read(scene), PersonFacts.MilitaryService.Read(scene));
        if (duty.IsKnown) return duty;
        if (service is { IsKnown: true, Value: false }) return service;
        FactPath[] served = service.IsKnown ? [] : [scene.PathOf(PersonFacts.MilitaryService)];
        return Reading.Missing<bool>([.. served, scene.PathOf(PersonFacts.ActiveDuty)]);
    });

    /// <summary>The person is on mandatory life parole; a person who is not on parole is not.</summary>
    public static Derived<bool> OnLifeParole { get; } = new("on life parole", FactLevel.Person, scene =>
    {
        var (life, supervision) = (PersonFacts.LifeParole.Read(scene), PersonFacts.Supervision.Read(scene));
        if (life.IsKnown) return life;
        if (supervision.IsKnown && !supervision.Value.Contains(Supervision.Parole)) return Reading.Of(false);
        FactPath[] kinds = supervision.IsKnown ? [] : [scene.PathOf(PersonFacts.Supervision)];
        return Reading.Missing<bool>([.. kinds, scene.PathOf(PersonFacts.LifeParole)]);
    });

    /// <summary>That many years have passed since the start.</summary>
    public static Condition Years(int years) => Start.ElapsedYears(years);

    /// <summary>The end of probation where it was never taken away; else of custody and what followed it.</summary>
    private static Reading<DateSpan> End(Scene scene)
        => Custody.Served.Read(scene) is { IsKnown: true, Value: CustodyKind.None } && Readings.IsTrue(Terms.ProbationGranted.Read(scene))
            ? Terms.ProbationEnd.Read(scene)
            : Custody.AllOver.Read(scene);

    private static bool IsUnderItsOwn(Scene scene)
        => scene.Cases.Count == 1 && PersonFacts.Supervision.Read(scene) is { IsKnown: true, Value: var said } && Custody.Served.Read(scene) switch
        {
            { IsKnown: true, Value: CustodyKind.Prison } => said.Contains(Supervision.Parole) || said.Contains(Supervision.Prcs),
            { IsKnown: true, Value: CustodyKind.Split or CustodyKind.SplitOrStraight } => said.Contains(Supervision.MandatorySupervision),
            _ => false,
        };
}
