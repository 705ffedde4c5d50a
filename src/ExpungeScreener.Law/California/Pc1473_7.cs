using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1473.7: a conviction is vacated after custody, for a legal defect. Always a matter for a lawyer.</summary>
public static class Pc1473_7
{
    private static readonly Condition Noncitizen = PersonFacts.UsCitizen.IsNo();
    private static readonly Condition Innocence = CaseFacts.NewEvidenceOfInnocence.IsYes();
    private static readonly Condition Bias = CaseFacts.RacialBiasGround.IsYes();
    private static readonly Condition StillRuns = SentenceState.Runs.IsYes();

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1473-7", "PC 1473.7", Per.Count, RuleVersion.Undated(
    [
        Covers("california", InCaliforniaCourt, "PC 1473.7(a)"),
        Covers("convicted", Convicted, "PC 1473.7(a)"),
        Covers("ground", Noncitizen | Innocence | Bias, "PC 1473.7(a)"),
        LawyerFirst("other-ground-unclear", !Noncitizen & Unclear(Innocence | Bias), "PC 1473.7(a)"),
        Awaits("out-of-custody", PersonFacts.ServingSentence, !StillRuns, "PC 1473.7(a)", until: SentenceState.End),
        AsksLawyer("still-in-custody", Known(StillRuns), "PC 1473.7(a)"),
        AsksLawyer("immigration-harm", Known(Noncitizen), "PC 1473.7(a)(1)"),
        AsksLawyer("new-evidence-of-innocence", Known(Innocence), "PC 1473.7(a)(2)"),
        AsksLawyer("racial-bias", Known(Bias), "PC 1473.7(a)(3)"),
        NotDoneBefore("pc-1473-7", "not-vacated", "PC 1473.7(a)"),
        CourtShall("must-vacate-if-proved", "PC 1473.7"),
        Notes("removal-case-hurries", Noncitizen, "PC 1473.7(a)(1)"),
        Notes("new-evidence-hurries", Innocence, "PC 1473.7(a)(2)"),
        Immigration,
    ]));
}
