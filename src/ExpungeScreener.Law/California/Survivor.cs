using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;

namespace ExpungeScreener.Law.California;

/// <summary>
/// What the two vacatur laws for survivors share. They reach convictions, arrests and juvenile findings, and stop at
/// violent felonies: by the section, or by a finding of great injury or a gun.
/// </summary>
internal static class Survivor
{
    private static readonly Condition MayBeFelony = !CountFacts.Level.Is(OffenseLevel.Misdemeanor, OffenseLevel.Infraction);

    /// <summary>Violent by the section alone; where a finding makes it so, the findings are read for themselves.</summary>
    private static readonly Derived<bool> ViolentSection = new("violent felony by its section", FactLevel.Count, scene =>
        Offenses.Match.Read(scene) is { IsKnown: true } match && match.Value.Read(Column.Violent667_5) == ColumnReading.OpenAllegation
            ? Reading.Of(false)
            : Offenses.Says(scene, Column.Violent667_5));

    private static readonly Derived<bool> NotVerified = new("violent by its section, not verified", FactLevel.Count, scene => Offenses.IsUnsettled(scene, Column.Violent667_5));

    private static readonly Derived<bool> ViolentFinding = new("finding of great injury or a gun", FactLevel.Count, scene => Finding(scene, Enhancement.GreatInjury, Enhancement.Gun));

    private static readonly Derived<bool> OtherFinding = new("finding of another weapon or a gang", FactLevel.Count, scene => Finding(scene, Enhancement.DeadlyWeapon, Enhancement.Gang));

    /// <summary>A violent felony that was completed.</summary>
    public static Condition Violent { get; } = (MayBeFelony & ((ViolentSection.IsYes() & CountFacts.Attempt.IsNo()) | ViolentFinding.IsYes())).Called("violent felony of PC 667.5(c)");

    /// <summary>The court is a California superior or juvenile court.</summary>
    public static Clause InCalifornia(string citation) => Covers("california-court", CaseFacts.Court.Is(Court.CaSuperior, Court.CaJuvenile), citation);

    /// <summary>A violent felony is out.</summary>
    public static Clause NotViolent(string citation) => Excludes("violent-felony", Violent, citation);

    /// <summary>Where only a lawyer can say whether the felony is violent.</summary>
    public static IEnumerable<Clause> Unclear(string citation) =>
    [
        AsksLawyer("attempt-of-violent-felony", MayBeFelony & ViolentSection.IsYes() & CountFacts.Attempt.IsYes(), citation),
        AsksLawyer("weapon-or-gang-finding", MayBeFelony & OtherFinding.IsYes() & !ViolentFinding.IsYes(), citation),
        AsksLawyer("violent-not-verified", MayBeFelony & NotVerified.IsYes(), citation),
        AsksLawyer("target-unknown", Common.TargetUnknown, citation),
    ];

    /// <summary>The law names convictions, arrests without one, and juvenile findings; of a charge that ended otherwise it says nothing.</summary>
    public static Clause EndedOtherwise(string citation) => AsksLawyer(
        "ended-another-way",
        CaseFacts.Outcome.Is(
            Disposition.Vacated, Disposition.Diversion, Disposition.DeferredEntry, Disposition.PrejudgmentProbation,
            Disposition.PrejudgmentDismissed, Disposition.CivilPenalty, Disposition.CollateralForfeited),
        citation);

    /// <summary>A case that is not over has ways of its own.</summary>
    public static Clause CaseStillOpen(string citation) => AsksLawyer("case-still-open", CaseFacts.Outcome.Is(Disposition.Pending), citation);

    /// <summary>Whether one of these findings was made: by which are listed, or no where there is none at all.</summary>
    private static Reading<bool> Finding(Scene scene, params Enhancement[] wanted)
    {
        var which = CountFacts.Enhancements.Read(scene);
        if (which.IsKnown) return Reading.Of(wanted.Any(which.Value.Contains));
        var any = CountFacts.GreatInjuryGunOrGang.Read(scene);
        return any is { IsKnown: true, Value: false } ? any : Reading.Missing<bool>([scene.PathOf(CountFacts.Enhancements), .. any.IsKnown ? [] : new[] { scene.PathOf(CountFacts.GreatInjuryGunOrGang) }]);
    }
}
