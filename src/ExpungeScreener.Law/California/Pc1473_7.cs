using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1473.7: a conviction is vacated after custody, for a mistake about immigration, new evidence of innocence, or bias.</summary>
public static class Pc1473_7
{
    private static readonly Condition NotCitizen = PersonFacts.UsCitizen.IsNo();
    private static readonly Condition NewEvidence = CaseFacts.NewEvidenceOfInnocence.IsYes();
    private static readonly Condition Bias = CaseFacts.RacialBiasGround.IsYes();

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1473-7", "PC 1473.7", Per.Count, RuleVersion.InForce(new DateOnly(2019, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1473.7(a)"),
        Covers("convicted", Convicted, "PC 1473.7(a)"),
        Covers("a-ground", NotCitizen | NewEvidence | Bias, "PC 1473.7(a)"),
        AsksLawyer("vacatur-needs-a-lawyer", "PC 1473.7(a)"),
        NotVacated("PC 1473.7(a)"),
        CourtShall("court-must-if-proved", "PC 1473.7(e)"),
        Notes("immigration-ground", NotCitizen, "PC 1473.7(a)(1)"),
        Notes("innocence-ground", NewEvidence, "PC 1473.7(a)(2)"),
        Notes("bias-ground", Bias, "PC 1473.7(a)(3)"),
        Notes("not-while-in-custody", SentenceState.Runs.IsYes(), "PC 1473.7(a)"),
        Immigration,
    ]));
}
