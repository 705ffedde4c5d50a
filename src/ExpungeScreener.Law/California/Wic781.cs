using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.California.Juvenile;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Welfare and Institutions Code 781: a juvenile record is sealed on request.</summary>
public static class Wic781
{
    private static readonly Condition Committed = Listed707b & JuvenileFacts.DjjCommitment.IsYes();
    private static readonly Condition NotCommitted = Listed707b & JuvenileFacts.DjjCommitment.IsNo();
    private static readonly Condition Is18 = Ages.Birth.ElapsedYears(18);

    private static readonly Derived<bool> FelonySince = new("a felony conviction since the court's jurisdiction ended", FactLevel.Case, scene =>
        LaterConvictions.Since(scene, JuvenileFacts.JurisdictionEnded, OffenseLevel.Felony));

    private static readonly Derived<bool> MisdemeanorSince = new("a misdemeanor conviction since the court's jurisdiction ended", FactLevel.Case, scene =>
        LaterConvictions.Since(scene, JuvenileFacts.JurisdictionEnded, OffenseLevel.Misdemeanor));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("wic-781", "WIC 781", Per.Case, RuleVersion.Undated(
    [
        InJuvenileCourt("WIC 781(a)"),
        Covers("found-true", Adjudicated, "WIC 781(a)"),
        NotTransferred("WIC 781(a)"),
        Waits("wait", Listed707b | Is18 | JuvenileFacts.JurisdictionEnded.ElapsedYears(5), "WIC 781(a)(1)(A)"),
        Excludes("felony-since", FelonySince.IsYes(), "WIC 781(a)(1)(A)"),
        AsksLawyer("misdemeanor-since", MisdemeanorSince.IsYes(), "WIC 781(a)(1)(A)"),
        Awaits("no-civil-case", JuvenileFacts.CivilCasePending, JuvenileFacts.CivilCasePending.IsNo(), "WIC 781(a)(1)(A)"),
        Waits("wait-after-commitment", Ages.Birth.ElapsedYears(21), "WIC 781(a)(1)(D)", when: Committed),
        Waits("wait-after-listed-offense", Is18, "WIC 781(a)(1)(D)", when: NotCommitted),
        Waits("supervision-over", LetGo, "WIC 781(a)(1)(D)", when: Listed707b),
        AsksLawyer("registrable-offense", Registrable, "WIC 781(a)"),
        NotDoneInCase("wic-781", "not-yet-sealed", "WIC 781(a)"),
        StillUnderCourt("WIC 781(a)"),
        CourtShall("court-must-seal", !Listed707b, "WIC 781(a)(1)(A)"),
        CourtMay("court-may", "WIC 781(a)(1)(D)"),
        Immigration,
    ]));
}
