using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1203.45: the record of a misdemeanor from before 18 that was decided in adult court is sealed.</summary>
public static class Pc1203_45
{
    private static readonly Condition Adult = Ages.Reached18AtOffense.IsYes();

    /// <summary>An adult at the offense is out already: whether a dismissal is open need not be decided.</summary>
    private static readonly Condition KnownAdult = Known(Adult);

    private static readonly OtherRelief Dismissal = new(CountFacts.AlreadyCleared.Is(AlreadyCleared.Dismissed), Pc1203_4.Relief, Pc1203_4a.Relief);
    private static readonly Condition VehicleCode = CountFacts.Code.Is("VC");
    private static readonly Condition LocalOrdinance = Traffic.LocalOrdinance.IsYes();

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1203-45", "PC 1203.45", Per.Count, RuleVersion.InForce(new DateOnly(2023, 7, 10),
    [
        Covers("california", InCaliforniaCourt, "PC 1203.45(a)"),
        Covers("convicted", Convicted, "PC 1203.45(a)"),
        Covers("misdemeanor", Levels.Now.Is(OffenseLevel.Misdemeanor), "PC 1203.45(a)"),
        AsksLawyer("felony-lowered", CountFacts.Level.Is(OffenseLevel.Felony), "PC 1203.45(a)"),
        Requires("under-18", !Adult, "PC 1203.45(a)"),
        Requires("dismissal-possible", KnownAdult | Dismissal.IsPossible, "PC 1203.45(a)"),
        AsksLawyer("dismissal-unclear", !KnownAdult & Dismissal.AsksLawyer, "PC 1203.45(a)"),
        Waits("dismissal-reached", KnownAdult | Dismissal.IsReached, "PC 1203.45(a)"),
        NotDoneBefore("pc-1203-45", "not-yet-sealed", "PC 1203.45(a)"),
        Excludes("registrable", Registration.Required.IsYes(), "PC 1203.45(c)"),
        Excludes("drug-offense", Division10.Includes.IsYes(), "PC 1203.45(c)"),
        AsksLawyer("drug-offense-unclear", Division10.MayInclude.IsYes(), "PC 1203.45(c)"),
        Excludes("driving-offense", VehicleCode & Offenses.ListedDriving.IsYes(), "PC 1203.45(c)"),
        AsksLawyer("driving-offense-unclear", VehicleCode & Offenses.ListedDriving.IsNo(), "PC 1203.45(c)"),
        Excludes("traffic-ordinance", LocalOrdinance & CountFacts.Traffic42001.IsYes(), "PC 1203.45(c)"),
        AsksLawyer("local-ordinance", LocalOrdinance & CountFacts.Traffic42001.IsNo(), "PC 1203.45(c)"),
        AsksLawyer("more-than-one-conviction", AnotherConviction.Any.IsYes(), "PC 1203.45"),
        LawyerFirst("civil-case-open", JuvenileFacts.CivilCasePending.IsYes(), "PC 1203.45"),
        LawyerFirst("seldom-used", "PC 1203.45"),
        CourtMay("court-may", "PC 1203.45(a)"),
        Immigration,
    ]));
}
