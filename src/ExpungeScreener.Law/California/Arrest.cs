using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>
/// What the laws about an arrest without a conviction share. They are decided for the whole case; how each charge ended
/// is read over how the case ended.
/// </summary>
internal static class Arrest
{
    /// <summary>The arrest is six years old or more, and no charge is of a kind without a time limit.</summary>
    public static Condition OldEnough { get; } = CaseFacts.ArrestDate.ElapsedYears(6) & !ArrestFacts.NoLimitationsCharge.IsYes();

    /// <summary>A charge of the case ended in a conviction.</summary>
    public static Derived<bool> Convicted { get; } = new("a charge ended in a conviction", FactLevel.Case, scene => Some(scene, Disposition.Convicted));

    /// <summary>A charge of the case is not over.</summary>
    public static Derived<bool> Pending { get; } = new("a charge is not over", FactLevel.Case, scene => Some(scene, Disposition.Pending));

    /// <summary>A charge went to a program in place of a conviction.</summary>
    public static Derived<bool> Diverted { get; } = new("a charge went to a program", FactLevel.Case, scene => Some(scene, Disposition.Diversion, Disposition.DeferredEntry));

    /// <summary>Every charge ended in an acquittal.</summary>
    public static Derived<bool> Acquitted { get; } = new("every charge ended in an acquittal", FactLevel.Case, scene => Every(scene, Disposition.Acquitted));

    /// <summary>Every charge was dismissed, or ended in an acquittal.</summary>
    public static Derived<bool> Dismissed { get; } = new("every charge was dismissed or ended in an acquittal", FactLevel.Case, scene =>
        Every(scene, Disposition.Dismissed, Disposition.Acquitted));

    /// <summary>Every charge was dropped before a court had it, dismissed, or ended in an acquittal.</summary>
    public static Derived<bool> EndedPlainly { get; } = new("every charge was not filed, dismissed or ended in an acquittal", FactLevel.Case, scene =>
        Every(scene, Disposition.NotCharged, Disposition.Dismissed, Disposition.Acquitted));

    /// <summary>A court case was started: as said, else as the way it ended tells.</summary>
    public static Derived<bool> Filed { get; } = new("a court case was started", FactLevel.Case, scene =>
    {
        var (said, outcome) = (ArrestFacts.ChargesFiled.Read(scene), CaseFacts.Outcome.Read(scene));
        if (said.IsKnown) return said;
        if (outcome is { IsKnown: true, Value: Disposition.NotCharged }) return Reading.Of(false);
        if (outcome is { IsKnown: true, Value: not Disposition.Diversion }) return Reading.Of(true);
        return Reading.Missing<bool>([scene.PathOf(ArrestFacts.ChargesFiled), .. outcome.IsKnown ? [] : new[] { scene.PathOf(CaseFacts.Outcome) }]);
    });

    /// <summary>
    /// Every time limit for charging has run. It is never computed: as said; else it is taken to have run six years after
    /// the arrest, where no charge is of a kind without a limit.
    /// </summary>
    public static Derived<bool> LimitationsRun { get; } = new("every time limit for charging has run", FactLevel.Case, scene =>
    {
        var said = ArrestFacts.LimitationsRun.Read(scene);
        return said.IsKnown ? said : OldEnough.Decide(scene).Truth == Truth.Yes ? Reading.Of(true) : Reading.Missing<bool>(scene.PathOf(ArrestFacts.LimitationsRun));
    });

    /// <summary>The charge can be filed, or filed again: as said, else not once every time limit has run.</summary>
    public static Derived<bool> CanBeRefiled { get; } = new("the charge can be filed again", FactLevel.Case, scene =>
    {
        var said = ArrestFacts.CanBeRefiled.Read(scene);
        if (said.IsKnown) return said;
        return LimitationsRun.Read(scene) is { IsKnown: true, Value: true } ? Reading.Of(false) : Reading.Missing<bool>([scene.PathOf(ArrestFacts.CanBeRefiled), .. Vague(scene)]);
    });

    /// <summary>The case is over.</summary>
    public static Clause CaseOver(string citation) => Clauses.Awaits("case-over", CaseFacts.Outcome, Pending.IsNo(), citation);

    /// <summary>No charge of the case ended in a conviction.</summary>
    public static Clause NotConvicted(string citation) => Clauses.Excludes("convicted-of-a-charge", Convicted.IsYes(), citation);

    private static IReadOnlyList<Scene> Charges(Scene scene) => scene.Counts.Count == 0 ? [scene] : scene.Counts;

    private static Reading<bool> Some(Scene scene, params Disposition[] wanted)
        => Readings.Some(Charges(scene).Select(charge => Readings.Test(charge, CaseFacts.Outcome, outcome => wanted.Contains(outcome))));

    private static Reading<bool> Every(Scene scene, params Disposition[] wanted)
        => Readings.Every(Charges(scene).Select(charge => Readings.Test(charge, CaseFacts.Outcome, outcome => wanted.Contains(outcome))));

    /// <summary>What could still show that the arrest is old enough.</summary>
    private static FactPath[] Vague(Scene scene)
        => [.. Readings.OpenDates(scene, CaseFacts.ArrestDate), .. ArrestFacts.NoLimitationsCharge.Read(scene).IsKnown ? [] : new[] { scene.PathOf(ArrestFacts.NoLimitationsCharge) }];
}
