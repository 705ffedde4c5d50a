using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1203.3: an early end of probation or mandatory supervision.</summary>
public static class Pc1203_3
{
    private static readonly Condition OnProbation = (Terms.ProbationGranted.IsYes() & Terms.ProbationRuns.IsYes()).Called("probation of this case runs");
    private static readonly Condition MinimumTerm
        = ChargeUnder("PC", "273.5") | Charge("PC", "243", "e") | Charge("PC", "166", "c") | ChargeUnder("VC", "23152", "23153", "23550");

    /// <summary>A felony that was lowered has the limit of a misdemeanor, or may have.</summary>
    private static readonly Condition PastCap
        = (Levels.Now.Is(OffenseLevel.Misdemeanor) & Terms.Start.LapsedYears(1)) | (CountFacts.Level.Is(OffenseLevel.Felony) & Terms.Start.LapsedYears(2));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1203-3", "PC 1203.3", Per.Count, RuleVersion.InForce(new DateOnly(2021, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1203.3(a)"),
        Covers("convicted", Convicted, "PC 1203.3(a)"),
        Covers("running", OnProbation | Supervised.MandatoryRuns.IsYes(), "PC 1203.3(a)"),
        AsksLawyer("minimum-term", OnProbation & MinimumTerm, "PC 1203.097"),
        AsksLawyer("past-term-cap", OnProbation & PastCap, "AB 1950 (Stats. 2020 ch. 328)"),
        CourtMay("court-may", "PC 1203.3(a)"),
        Notes("restitution-stays", SentenceFacts.RestitutionOwed.IsYes(), "PC 1203.3"),
        Immigration,
    ]));
}
