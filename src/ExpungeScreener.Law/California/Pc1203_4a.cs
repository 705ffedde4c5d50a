using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1203.4a: dismissal of a misdemeanor or an infraction that had no probation.</summary>
public static class Pc1203_4a
{
    private const string Id = "pc-1203-4a";
    private static readonly Condition Infraction = Levels.Now.Is(OffenseLevel.Infraction);
    private static readonly Condition LewdAct = Charge("PC", "288", "c");

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California(Id, "PC 1203.4a", Per.Count, RuleVersion.InForce(new DateOnly(2023, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1203.4a(a)"),
        Covers("convicted", Convicted, "PC 1203.4a(a)"),
        Covers("misdemeanor-or-infraction", Levels.Now.Is(OffenseLevel.Misdemeanor, OffenseLevel.Infraction), "PC 1203.4a(a)"),
        Covers("no-probation", Terms.ProbationGranted.IsNo() | Infraction, "PC 1203.4a(a)"),
        AsksLawyer("infraction-with-probation", Infraction & Terms.ProbationGranted.IsYes(), "PC 1203.4a"),
        Waits("wait", CaseFacts.SentencingDate.LapsedYears(1), "PC 1203.4a(a)"),
        AsksLawyer("sentence-not-complied", SentenceFacts.Complied.IsNo(), "PC 1203.4a(a)"),
        NotServing("PC 1203.4a(a)"),
        NotCharged("PC 1203.4a(a)"),
        NotOnProbation(Id, "PC 1203.4a(a)"),
        .. NotSupervised(Id, "PC 1203.4a(a)"),
        NotDoneBefore(Id, "not-yet-dismissed", "PC 1203.4a(a)"),
        Excludes("lewd-act", LewdAct & CountFacts.Attempt.IsNo(), "PC 1203.4a(d)"),
        AsksLawyer("attempt-of-listed-offense", LewdAct & CountFacts.Attempt.IsYes(), "PC 1203.4a(d)"),
        Excludes("equipment-stop", EquipmentStop, "PC 1203.4a(d)"),
        LawyerFirst("equipment-stop-unclear", Unclear(EquipmentStop), "VC 42002.1"),
        Excludes("traffic-infraction", Infraction & Traffic.PunishedUnder42001, "PC 1203.4a(d)"),
        LawyerFirst("fine-not-paid", SentenceFacts.Type.Is(SentenceType.FineOnly) & SentenceFacts.FinesOwed.IsYes(), "PC 1203.4a(a)"),
        CourtShall("court-must", LaterConvictions.SinceJudgment.IsNo(), "PC 1203.4a(a)"),
        CourtMay("court-may", "PC 1203.4a(b)"),
        Notes("restitution-is-no-bar", SentenceFacts.RestitutionOwed.IsYes(), "PC 1203.4a(e)"),
        Notes("fines-owed", SentenceFacts.FinesOwed.IsYes(), "PC 1203.4a(a)"),
        AlreadyAutomatic("PC 1203.425"),
        Immigration,
    ]));
}
