using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>18 U.S.C. 3607(a): probation before judgment for drug possession.</summary>
public static class Usc18_3607a
{
    private static readonly Condition OnIt = InOneCount(DrugCharge.Possession & DeferredJudgment.Running);
    private static readonly Condition Clean = FederalFacts.ProbationViolation.IsNo();

    private static readonly Condition Alive = CaseFacts.Outcome.Is(Disposition.Pending, Disposition.Convicted) | DeferredJudgment.Running;

    private static readonly Condition NotDecidedByItself
        = InOneCount(DrugCharge.Possession) & !InOneCount(DrugCharge.Described & Alive) & !(InOneCount(DrugCharge.UnderRegulation) & Circuits.In("4"));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-3607a-prejudgment-probation", "18 USC 3607(a)", Per.Case, RuleVersion.InForce(new DateOnly(1987, 11, 1),
    [
        Covers("federal", FederalCase.InFederalCourt, "18 USC 3607(a)"),
        Covers("possession", InOneCount(DrugCharge.Possession), "21 USC 844"),
        Covers("since-1987", !CaseFacts.OffenseDate.IsBefore(1987, 11, 1), "Pub. L. 98-473"),
        Covers("not-ended-otherwise", InOneCount(DrugCharge.Possession & Alive), "18 USC 3607(a)"),
        Awaits("guilt-found", FederalFacts.GuiltFound, InOneCount(DrugCharge.Possession & Alive & DeferredJudgment.GuiltFound.IsYes()), "18 USC 3607(a)"),
        Requires("no-judgment", InOneCount(DrugCharge.Possession & Alive & DeferredJudgment.JudgmentEntered.IsNo()), "18 USC 3607(a)"),
        Excludes("earlier-drug-conviction", DrugHistory.ConvictedBefore.IsYes(), "18 USC 3607(a)(1)"),
        LawyerAnyway("dismissed-drug-conviction", DrugHistory.DismissedSince.IsYes(), "18 USC 3607(a)(1)"),
        AsksLawyer("deferred-drug-case", DrugHistory.DeferredBefore.IsYes(), "18 USC 3607(a)(1)"),
        Excludes("used-before", DrugHistory.Used3607Before.IsYes(), "18 USC 3607(a)(2)"),
        AsksLawyer("old-844b-disposition", DrugHistory.OldDeferral.IsYes(), "18 USC 3607(a)(2)"),
        Requires("consents", OnIt | FederalFacts.ConsentsToProbation.IsYes(), "18 USC 3607(a)"),
        AsksLawyer("not-section-844", NotDecidedByItself, "US v. Barial, 31 F.3d 216 (4th Cir. 1994)"),
        Awaits("probation-over", SentenceFacts.ProbationOutcome, !OnIt, "18 USC 3607(a)", SupervisionEnd.OfProbation),
        LawyerFirst("probation-violation", OnIt & FederalFacts.ProbationViolation.IsYes(), "18 USC 3565"),
        CourtShall("must-dismiss", OnIt & Clean, "18 USC 3607(a)"),
        CourtMay("may-defer", "18 USC 3607(a)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
