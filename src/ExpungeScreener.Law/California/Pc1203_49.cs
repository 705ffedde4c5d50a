using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1203.49: a prostitution conviction of a person who was trafficked is dismissed.</summary>
public static class Pc1203_49
{
    private static readonly Condition Survived = PersonFacts.SurvivorOf.Lists(SurvivorOf.Trafficking);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1203-49", "PC 1203.49", Per.Count, RuleVersion.InForce(new DateOnly(2015, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1203.49"),
        Covers("convicted", Convicted, "PC 1203.49"),
        Covers("prostitution", Charge("PC", "647", "b"), "PC 1203.49"),
        Covers("survivor-of-trafficking", Survived, "PC 1203.49"),
        AsksLawyer("attempt", CountFacts.Attempt.IsYes(), "PC 1203.49"),
        Awaits("probation-over", SentenceFacts.ProbationOutcome, Terms.ProbationGranted.IsNo() | Terms.ProbationRuns.IsNo(), "PC 1203.49", Terms.ProbationEnd),
        NotDoneBefore("pc-1203-49", "not-yet-dismissed", "PC 1203.49"),
        LawyerFirst("proof-of-what-happened", Survived, "PC 1203.49"),
        CourtMay("court-may", "PC 1203.49"),
        Notes("trafficking-law-is-stronger", "PC 236.14"),
        Immigration,
    ]));
}
