using System.Collections.Immutable;
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
    private static readonly Condition Found = CaseFacts.Outcome.Is(Disposition.Convicted, Disposition.JuvenileAdjudication);

    /// <summary>Below a felony: the charge itself, or the arrest where nothing was found against the person.</summary>
    private static readonly Condition Lesser = CountFacts.Level.Is(OffenseLevel.Misdemeanor, OffenseLevel.Infraction)
        | (!Found & ArrestFacts.Level.Is(OffenseLevel.Misdemeanor, OffenseLevel.Infraction));

    private static readonly Condition MayBeFelony = (!Lesser).Called("not below a felony");

    /// <summary>A felony that a court lowered since.</summary>
    private static readonly Condition Lowered = Found & CountFacts.LevelNow.Is(OffenseLevel.Misdemeanor, OffenseLevel.Infraction);

    /// <summary>Violent by the section alone; where a finding makes it so, the findings are read for themselves.</summary>
    private static readonly Derived<bool> ViolentSection = new("violent felony by its section", FactLevel.Count, scene =>
        Offenses.Match.Read(scene) is { IsKnown: true } match && match.Value.Read(Column.Violent667_5) == ColumnReading.OpenAllegation
            ? Reading.Of(false)
            : Offenses.Says(scene, Column.Violent667_5));

    private static readonly Derived<bool> NotVerified = new("violent by its section, not verified", FactLevel.Count, scene => Offenses.IsUnsettled(scene, Column.Violent667_5));

    private static readonly Derived<bool> ViolentFinding = new("finding of great injury or a gun", FactLevel.Count, scene => Finding(scene, Enhancement.GreatInjury, Enhancement.Gun));

    private static readonly Derived<bool> OtherFinding = new("finding of another weapon or a gang", FactLevel.Count, scene => Finding(scene, Enhancement.DeadlyWeapon, Enhancement.Gang));

    private static readonly Condition Violent
        = (MayBeFelony & ((ViolentSection.IsYes() & CountFacts.Attempt.IsNo()) | (ViolentFinding.IsYes() & !Lowered))).Called("violent felony of PC 667.5(c)");

    /// <summary>A charge that ended in a way which the law does not name.</summary>
    private static readonly Condition EndedOtherwise = CaseFacts.Outcome.Is(
        Disposition.Vacated, Disposition.Diversion, Disposition.DeferredEntry, Disposition.PrejudgmentProbation,
        Disposition.PrejudgmentDismissed, Disposition.CivilPenalty, Disposition.CollateralForfeited);

    /// <summary>The clauses of both laws, but for whom each is.</summary>
    /// <param name="relief">The relief's id.</param>
    /// <param name="section">The section, as it is cited.</param>
    /// <param name="survivor">Whom the law is for. A person who skipped that question is told nothing that supposes an answer.</param>
    /// <param name="restitution">Where the law says that restitution stays owed.</param>
    public static ImmutableArray<Clause> Vacatur(string relief, string section, Condition survivor, string restitution) =>
    [
        Excludes("violent-felony", Violent, $"{section}(a)"),
        LawyerAnyway("other-ways-for-violent", survivor & Violent, $"{section}(a)"),
        AsksLawyer("attempt-of-violent-felony", MayBeFelony & ViolentSection.IsYes() & CountFacts.Attempt.IsYes(), "PC 667.5(c)"),
        AsksLawyer("violent-felony-lowered", MayBeFelony & ViolentFinding.IsYes() & Lowered, "PC 667.5(c)"),
        AsksLawyer("weapon-or-gang-finding", MayBeFelony & OtherFinding.IsYes() & !ViolentFinding.IsYes(), "PC 667.5(c)"),
        AsksLawyer("violent-not-verified", MayBeFelony & NotVerified.IsYes(), "PC 667.5(c)"),
        AsksLawyer("target-unknown", Common.TargetUnknown, "PC 667.5(c)"),
        AsksLawyer("case-still-open", CaseFacts.Outcome.Is(Disposition.Pending), $"{section}(a)"),
        AsksLawyer("ended-another-way", EndedOtherwise, $"{section}(a)"),
        Interplay.NotDoneBefore(relief, "not-vacated", $"{section}(a)"),
        LawyerFirst("proof-of-what-happened", survivor, section),
        CourtMay("court-may-vacate", section),
        Notes("restitution-debt-stays", SentenceFacts.RestitutionOwed.IsYes(), restitution),
        Common.Immigration,
    ];

    /// <summary>The court is a California superior or juvenile court.</summary>
    public static Clause InCalifornia(string citation) => Covers("california-court", Common.InAnyCaliforniaCourt, citation);

    /// <summary>Whether one of these findings was made: by which are listed, or no where there is none at all.</summary>
    private static Reading<bool> Finding(Scene scene, params Enhancement[] wanted)
    {
        var which = CountFacts.Enhancements.Read(scene);
        if (which.IsKnown) return Reading.Of(wanted.Any(which.Value.Contains));
        var any = CountFacts.GreatInjuryGunOrGang.Read(scene);
        return any is { IsKnown: true, Value: false } ? any : Reading.Missing<bool>([scene.PathOf(CountFacts.Enhancements), .. any.IsKnown ? [] : new[] { scene.PathOf(CountFacts.GreatInjuryGunOrGang) }]);
    }
}
