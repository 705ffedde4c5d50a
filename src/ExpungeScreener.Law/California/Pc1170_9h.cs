using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1170.9(h): relief for people whose service in the military left them with a condition.</summary>
public static class Pc1170_9h
{
    private static readonly Condition NotClean
        = SentenceFacts.ProbationOutcome.Is(ProbationOutcome.ViolatedThenExpired, ProbationOutcome.Revoked, ProbationOutcome.ConditionsNotMet);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1170-9h", "PC 1170.9(h)", Per.Count, RuleVersion.InForce(new DateOnly(2013, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1170.9(h)"),
        Covers("convicted", Convicted, "PC 1170.9(h)"),
        Covers("probation-granted", Terms.ProbationGranted.IsYes(), "PC 1170.9(h)"),
        Covers("military-service", PersonFacts.MilitaryService.IsYes(), "PC 1170.9(a)"),
        AsksLawyer("no-military-finding", CaseFacts.MilitaryConditionFinding.IsNo(), "PC 1170.9(a)"),
        AsksLawyer("probation-rules-broken", NotClean, "PC 1170.9(h)"),
        Awaits("treatment-done", CaseFacts.TreatmentCompleted, CaseFacts.TreatmentCompleted.IsYes(), "PC 1170.9(h)"),
        NotDoneBefore("pc-1170-9h", "not-yet-dismissed", "PC 1170.9(h)"),
        CourtMay("court-may", "PC 1170.9(h)"),
        Notes("probation-may-end-early", Terms.ProbationRuns.IsYes(), "PC 1170.9(h)"),
        Notes("restitution-stays", SentenceFacts.RestitutionOwed.IsYes(), "PC 1170.9(h)"),
        AlreadyAutomatic("PC 1203.425"),
        Immigration,
    ]));
}
