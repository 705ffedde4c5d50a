using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>
/// What the laws about an arrest without a conviction share. They are decided for the whole case; how each charge ended
/// is read over how the case ended.
/// </summary>
internal static class Arrest
{
    /// <summary>
    /// The charge is an offense for which PC 290 asks for registration: as the table lists it, or as the papers say. Nobody
    /// is ordered to register for a charge without a conviction, so that no order, given or not, tells anything against it.
    /// </summary>
    public static Derived<bool> Registrable { get; } = new("offense that leads to registration", FactLevel.Count, scene =>
        CountFacts.RegistrationRequired.Read(scene) is { IsKnown: true, Value: true } said ? said : Offenses.Says(scene, Column.Registrable290));

    /// <summary>The table does not settle whether the offense leads to registration, and the papers do not say so.</summary>
    public static Derived<bool> RegistrableUnsettled { get; } = new("offense that may lead to registration, not verified", FactLevel.Count, scene =>
        Readings.Every(Readings.Not(Registrable.Read(scene)), Offenses.IsUnsettled(scene, Column.Registrable290)));

    /// <summary>A felony arrest for a sex offense, or for one that may be: its time limits can be longer than six years.</summary>
    public static Condition SexFelony { get; }
        = !ArrestFacts.Level.Is(OffenseLevel.Misdemeanor, OffenseLevel.Infraction) & InOneCount(Registrable.IsYes() | RegistrableUnsettled.IsYes());

    /// <summary>The arrest is six years old or more, and no charge is of a kind with a longer time limit or none.</summary>
    public static Condition OldEnough { get; } = CaseFacts.ArrestDate.ElapsedYears(6) & !ArrestFacts.NoLimitationsCharge.IsYes() & !SexFelony;

    /// <summary>Every charge ended in one of the ways in which an arrest can: with a conviction, without one, or not yet.</summary>
    public static Derived<bool> EndedAsArrestsDo { get; } = new("every charge ended as a charge in an adult court does", FactLevel.Case, scene =>
        Every(scene, Disposition.Convicted, Disposition.Pending, Disposition.NotCharged, Disposition.Dismissed, Disposition.Acquitted, Disposition.Diversion, Disposition.DeferredEntry, Disposition.Vacated));

    /// <summary>A charge of the case ended in a conviction.</summary>
    public static Derived<bool> Convicted { get; } = new("a charge ended in a conviction", FactLevel.Case, scene => Some(scene, Disposition.Convicted));

    /// <summary>A charge of the case is not over.</summary>
    public static Derived<bool> Pending { get; } = new("a charge is not over", FactLevel.Case, scene => Some(scene, Disposition.Pending));

    /// <summary>A charge went to a program in place of a conviction.</summary>
    public static Derived<bool> Diverted { get; } = new("a charge went to a program", FactLevel.Case, scene => Some(scene, Disposition.Diversion, Disposition.DeferredEntry));

    /// <summary>A charge was put off after a plea: deferred entry of judgment under former PC 1000.</summary>
    public static Condition Deferred { get; } = new Derived<bool>("a charge had deferred entry of judgment", FactLevel.Case, scene => Some(scene, Disposition.DeferredEntry)).IsYes()
        | (Diverted.IsYes() & DiversionFacts.Program.Is(DiversionProgram.Pc1000Deferred));

    /// <summary>No charge can come back: every one went to a program, or ended in an acquittal.</summary>
    public static Derived<bool> DivertedOrAcquitted { get; } = new("every charge went to a program or ended in an acquittal", FactLevel.Case, scene =>
        Every(scene, Disposition.Diversion, Disposition.DeferredEntry, Disposition.Acquitted));

    /// <summary>Every charge ended in an acquittal.</summary>
    public static Derived<bool> Acquitted { get; } = new("every charge ended in an acquittal", FactLevel.Case, scene => Every(scene, Disposition.Acquitted));

    /// <summary>Every charge was dismissed, or ended in an acquittal.</summary>
    public static Derived<bool> Dismissed { get; } = new("every charge was dismissed or ended in an acquittal", FactLevel.Case, scene =>
        Every(scene, Disposition.Dismissed, Disposition.Acquitted));

    /// <summary>Every charge was dropped before a court had it, dismissed, or ended in an acquittal.</summary>
    public static Derived<bool> EndedPlainly { get; } = new("every charge was not filed, dismissed or ended in an acquittal", FactLevel.Case, scene =>
        Every(scene, Disposition.NotCharged, Disposition.Dismissed, Disposition.Acquitted));

    /// <summary>A court case was started: as said, else as the way each charge ended tells.</summary>
    public static Derived<bool> Filed { get; } = new("a court case was started", FactLevel.Case, scene =>
    {
        var said = ArrestFacts.ChargesFiled.Read(scene);
        if (said.IsKnown) return said;
        var told = Readings.Some(Charges(scene), FiledByEnding);
        return told.IsKnown ? told : Reading.Missing<bool>([scene.PathOf(ArrestFacts.ChargesFiled), .. told.Missing]);
    });

    /// <summary>
    /// Every time limit for charging has run. It is never computed: as said; else not while the charge can still be filed;
    /// else it is taken to have run six years after the arrest, where no charge is of a kind with a longer limit or none.
    /// </summary>
    public static Derived<bool> LimitationsRun { get; } = new("every time limit for charging has run", FactLevel.Case, scene =>
    {
        var said = ArrestFacts.LimitationsRun.Read(scene);
        if (said.IsKnown) return said;
        if (ArrestFacts.CanBeRefiled.Read(scene) is { IsKnown: true, Value: true }) return Reading.Of(false);
        return OldEnough.Decide(scene).Truth == Truth.Yes ? Reading.Of(true) : Reading.Missing<bool>(scene.PathOf(ArrestFacts.LimitationsRun));
    });

    /// <summary>
    /// The charge can be filed again: as said, else not once every time limit is known to have run. The age of the arrest
    /// tells nothing here: it may have been dismissed last month.
    /// </summary>
    public static Derived<bool> CanBeRefiled { get; } = new("the charge can be filed again", FactLevel.Case, scene =>
    {
        var said = ArrestFacts.CanBeRefiled.Read(scene);
        if (said.IsKnown) return said;
        return ArrestFacts.LimitationsRun.Read(scene) is { IsKnown: true, Value: true } ? Reading.Of(false) : Reading.Missing<bool>(scene.PathOf(ArrestFacts.CanBeRefiled));
    });

    /// <summary>The case is over.</summary>
    public static Clause CaseOver(string citation) => Clauses.Awaits("case-over", CaseFacts.Outcome, Pending.IsNo(), citation);

    /// <summary>No charge of the case ended in a conviction.</summary>
    public static Clause NotConvicted(string citation) => Clauses.Excludes("convicted-of-a-charge", Convicted.IsYes(), citation);

    private static IReadOnlyList<Scene> Charges(Scene scene) => scene.Counts.Count == 0 ? [scene] : scene.Counts;

    /// <summary>A charge that ended in court had a case; one that went to a program may have had one.</summary>
    private static Reading<bool> FiledByEnding(Scene charge) => CaseFacts.Outcome.Read(charge) switch
    {
        { IsKnown: false } => Reading.Missing<bool>(charge.PathOf(CaseFacts.Outcome)),
        { Value: Disposition.Diversion } => Reading<bool>.Unknown,
        var ending => Reading.Of(ending.Value != Disposition.NotCharged),
    };

    private static Reading<bool> Some(Scene scene, params Disposition[] wanted)
        => Readings.Some(Charges(scene), charge => Readings.Test(charge, CaseFacts.Outcome, outcome => wanted.Contains(outcome)));

    private static Reading<bool> Every(Scene scene, params Disposition[] wanted)
        => Readings.Every(Charges(scene), charge => Readings.Test(charge, CaseFacts.Outcome, outcome => wanted.Contains(outcome)));
}
