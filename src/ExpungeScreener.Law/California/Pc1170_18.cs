using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1170.18: a drug or theft felony from before Proposition 47 is made a misdemeanor. There is no deadline.</summary>
public static class Pc1170_18
{
    private static readonly Condition ConvictedBefore = ConvictionDay.Of.IsBefore(2014, 11, 5);
    private static readonly Condition Burglary = Proposition47.Kind.Is(Proposition47Kind.Burglary);
    private static readonly Condition Vehicle = Proposition47.Kind.Is(Proposition47Kind.Vehicle);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1170-18", "PC 1170.18", Per.Count, RuleVersion.InForce(new DateOnly(2023, 10, 8),
    [
        Covers("california", InCaliforniaCourt, "PC 1170.18(a)"),
        Covers("convicted", Convicted, "PC 1170.18(a)"),
        Covers("felony", Levels.Now.Is(OffenseLevel.Felony), "PC 1170.18(a)"),
        Covers("proposition-47-offense", !Proposition47.Kind.Is(Proposition47Kind.Other), "PC 1170.18(a)"),
        Requires("before-proposition-47", CaseFacts.OffenseDate.IsBefore(2014, 11, 5) | ConvictedBefore, "PC 1170.18(a)"),
        AsksLawyer("convicted-after-proposition-47", !ConvictedBefore, "PC 1170.18(a)"),
        Excludes("left-out-by-name", Proposition47.Kind.Is(Proposition47Kind.LeftOut), "PC 1170.18(a)"),
        AsksLawyer("conspiracy", Proposition47.Kind.Is(Proposition47Kind.Conspiracy), "PC 182"),
        AsksLawyer("offense-not-in-table", Proposition47.Kind.Is(Proposition47Kind.NotInTable), "PC 1170.18(a)"),
        AsksLawyer("proposition-47-unclear", Proposition47.Kind.Is(Proposition47Kind.Unclear, Proposition47Kind.UnclearTheft), "PC 1170.18(a)"),
        AsksLawyer("attempt-at-listed-crime", CountFacts.Attempt.IsYes(), "PC 664"),
        Requires("shoplifting", !Burglary | CountFacts.Shoplifting.IsYes(), "PC 459.5"),
        Requires("taken-to-keep", !Vehicle | CountFacts.VehicleTakenToKeep.IsYes(), "People v. Page"),
        Requires("worth-950-or-less", !Proposition47.GoesByValue | CountFacts.ValueDollars.IsAtMost(950m), "PC 490.2"),
        LawyerFirst("vehicle-theft", Vehicle, "People v. Page"),
        LawyerFirst("instrument-unclear", Proposition47.Kind.Is(Proposition47Kind.Instrument), "PC 473(b)"),
        Excludes("super-strike", SuperStrikes.Convicted.IsYes(), "PC 1170.18(i)"),
        AsksLawyer("super-strike-unclear", SuperStrikes.Unverified.IsYes(), "PC 667(e)(2)(C)(iv)"),
        Excludes("registration-conviction", RegistrableConvictions.Any.IsYes(), "PC 1170.18(i)"),
        NotDoneBefore("pc-1170-18", "not-yet-undone", "PC 1170.18(f)"),
        LawyerFirst("still-serving", SentenceState.Runs.IsYes(), "PC 1170.18(b)"),
        CourtShall("court-must", SentenceState.Runs.IsNo(), "PC 1170.18(f)"),
        CourtMay("court-may", "PC 1170.18(b)"),
        Notes("bad-check-priors", Charge("PC", "476a"), "PC 476a"),
        Notes("proposition-64-is-stronger", Charge("HSC", "11357"), "HSC 11361.8"),
        AlreadyAutomatic("PC 1203.425"),
        Immigration,
    ]));
}
