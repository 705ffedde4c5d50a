using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1203.4: dismissal of a case after probation.</summary>
public static class Pc1203_4
{
    private const string Id = "pc-1203-4";
    private static readonly Condition ChildSexOffense
        = (Charge("PC", "286", "c") | ChargeUnder("PC", "288", "288.5") | Charge("PC", "287", "c") | Charge("PC", "288a", "c")
            | Charge("PC", "289", "j") | ChargeUnder("PC", "311.1", "311.2", "311.3", "311.11")).Called("charge of the list in PC 1203.4(b)");

    private static readonly Condition FelonySexWithMinor = Charge("PC", "261.5", "d") & CountFacts.Level.Is(OffenseLevel.Felony);
    private static readonly Condition Reduced = Levels.Now.Is(OffenseLevel.Misdemeanor, OffenseLevel.Infraction);

    private static readonly Condition DebtAlone
        = SentenceFacts.ProbationOutcome.Is(ProbationOutcome.ConditionsNotMet) & SentenceFacts.RestitutionOwed.IsYes() & SentenceFacts.RestitutionOnlyUnmet.IsYes();

    private static readonly Condition Revoked = SentenceFacts.ProbationOutcome.Is(ProbationOutcome.Revoked);
    private static readonly Condition Done = SentenceFacts.ProbationOutcome.Is(ProbationOutcome.Fulfilled, ProbationOutcome.EndedEarly) | DebtAlone;

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California(Id, "PC 1203.4", Per.Count, RuleVersion.InForce(new DateOnly(2023, 7, 10),
    [
        Covers("california", InCaliforniaCourt, "PC 1203.4(a)(1)"),
        Covers("convicted", Convicted, "PC 1203.4(a)(1)"),
        Covers("probation-granted", Terms.ProbationGranted.IsYes(), "PC 1203.4(a)(1)"),
        Awaits("probation-over", SentenceFacts.ProbationOutcome, Terms.ProbationRuns.IsNo(), "PC 1203.4(a)(1)", Terms.ProbationEnd),
        NotServing("PC 1203.4(a)(1)"),
        NotOnProbation(Id, "PC 1203.4(a)(1)"),
        NotCharged("PC 1203.4(a)(1)"),
        .. NotSupervised(Id, "PC 1203.4(a)(1)"),
        AsksLawyer("federal-probation-before-judgment", Gates.On3607Probation.IsYes(), "PC 1203.4(a)(1)"),
        NotDoneBefore(Id, "not-yet-dismissed", "PC 1203.4(a)(1)"),
        Excludes("infraction", CountFacts.Level.Is(OffenseLevel.Infraction), "PC 1203.4(b)"),
        Excludes("equipment-stop", EquipmentStop, "VC 42002.1"),
        LawyerFirst("equipment-stop-unclear", Unclear(EquipmentStop), "VC 42002.1"),
        Excludes("listed-sex-offense", ChildSexOffense & CountFacts.Attempt.IsNo(), "PC 1203.4(b)"),
        Excludes("felony-sex-with-minor", FelonySexWithMinor & !Reduced & CountFacts.Attempt.IsNo(), "PC 1203.4(b)"),
        AsksLawyer("reduced-after-listed-felony", FelonySexWithMinor & Reduced & CountFacts.Attempt.IsNo(), "PC 1203.4(b)"),
        LawyerFirst("attempt-of-listed-offense", (ChildSexOffense | FelonySexWithMinor) & CountFacts.Attempt.IsYes(), "People v. Lewis (2006) 146 Cal.App.4th 294"),
        AsksLawyer("prison-after-probation", CountFacts.Level.Is(OffenseLevel.Felony) & Revoked & SentenceFacts.CustodyAfterRevocation.Is(CustodyAfterRevocation.StatePrison), "People v. Borja (1980) 110 Cal.App.3d 378"),
        LawyerFirst("jail-felony-after-probation", Revoked & SentenceFacts.CustodyAfterRevocation.Is(CustodyAfterRevocation.Jail1170hSplit, CustodyAfterRevocation.Jail1170hStraight), "PC 1203.4(a)(1)"),
        LawyerFirst("misdemeanor-probation-revoked", Revoked & Levels.Now.Is(OffenseLevel.Misdemeanor), "PC 1203.4(a)(1)"),
        LawyerFirst("conditional-sentence", SentenceFacts.ConditionalSentence.IsYes(), "People v. Bishop (1992) 11 Cal.App.4th 1125"),
        AsksLawyer("offense-not-in-table", Offenses.NotInTable.IsYes(), "PC 1203.4(b)"),
        LawyerFirst("listed-driving-charge", DrivingCharge.Listed.IsYes() | Unclear(DrivingCharge.Listed.IsYes()), "PC 1203.4(c)(1)"),
        CourtShall("court-must", Done & Offenses.ListedDriving.IsNo() & DrivingCharge.Listed.IsNo(), "PC 1203.4(a)(1)"),
        CourtMay("court-may", "PC 1203.4(a)(1)"),
        Notes("restitution-is-no-bar", SentenceFacts.RestitutionOwed.IsYes(), "PC 1203.4(c)(3)"),
        Notes("fines-owed", SentenceFacts.FinesOwed.IsYes() & !SentenceFacts.ProbationOutcome.Is(ProbationOutcome.EndedEarly), "PC 1203.4(c)(3)"),
        AlreadyAutomatic("PC 1203.425"),
        Immigration,
    ]));
}
