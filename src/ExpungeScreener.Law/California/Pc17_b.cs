using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 17(b): a felony that can be a misdemeanor is made one.</summary>
public static class Pc17_b
{
    private static readonly Condition Pending = CaseFacts.Outcome.Is(Disposition.Pending);
    private static readonly Condition NoProbation = Terms.ProbationGranted.IsNo();
    private static readonly Condition StraightFelony = Offenses.Class.Is(OffenseClass.Felony);
    private static readonly Condition OldDrugFelony = ChargeUnder("HSC", "11350", "11377");

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-17-b", "PC 17(b)", Per.Count, RuleVersion.InForce(new DateOnly(2026, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 17(b)"),
        Covers("convicted-or-open", Convicted | Pending, "PC 17(b)"),
        Covers("felony", Levels.Now.Is(OffenseLevel.Felony), "PC 17(b)"),
        NotDoneBefore("pc-17-b", "taken-back", "PC 17(b)"),
        Excludes("straight-felony", StraightFelony & CountFacts.Attempt.IsNo(), "PC 17"),
        AsksLawyer("attempt-of-straight-felony", StraightFelony & CountFacts.Attempt.IsYes(), "PC 17"),
        AsksLawyer("proposition-47-first", OldDrugFelony, "PC 1170.18"),
        AsksLawyer("conspiracy", Charge("PC", "182"), "PC 182"),
        AsksLawyer("offense-not-in-table", Offenses.NotInTable.IsYes(), "PC 17"),
        AsksLawyer("class-unsettled", Offenses.Class.Is(OffenseClass.Misdemeanor, OffenseClass.Infraction, OffenseClass.Wobblette, OffenseClass.Unsettled), "PC 17"),
        Excludes("prison-or-jail-felony", Convicted & Custody.Served.Is(CustodyKind.Split, CustodyKind.Straight, CustodyKind.SplitOrStraight, CustodyKind.Prison), "PC 17(b)(3)"),
        AsksLawyer("may-already-be-misdemeanor", Convicted & NoProbation & Custody.Served.Is(CustodyKind.None, CustodyKind.County), "PC 17(b)(1)"),
        AsksLawyer("youth-authority", Convicted & Custody.Served.Is(CustodyKind.Other), "PC 17(b)"),
        Requires("before-trial", !Pending | CaseFacts.BeforeTrial.IsYes(), "PC 17(b)(5)"),
        LawyerFirst("prison-term-suspended", SentenceFacts.PrisonTermSuspended.IsYes(), "AB 1941 (2018)"),
        LawyerFirst("after-automatic-relief", CountFacts.AlreadyCleared.Is(AlreadyCleared.Automatic), "PC 1203.425"),
        LawyerFirst("attempt", CountFacts.Attempt.IsYes(), "PC 17"),
        CourtMay("court-may", "PC 17(b)"),
        Notes("registration-stays", Registration.Required.IsYes(), "PC 17(e)"),
        Notes("restitution-is-no-bar", SentenceFacts.RestitutionOwed.IsYes(), "PC 17(f)"),
        Notes("after-a-refusal", Pending, "AB 321 (Stats. 2025 ch. 611)"),
        Notes("closes-certificate", Convicted, "People v. Moreno (2014) 231 Cal.App.4th 934"),
        Immigration,
    ]));
}
