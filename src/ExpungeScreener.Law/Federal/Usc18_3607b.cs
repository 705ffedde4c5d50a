using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>18 U.S.C. 3607(b): a finished probation before judgment is not a conviction.</summary>
public static class Usc18_3607b
{
    private static readonly Condition GivenOrStillOpen
        = InOneCount(DrugCharge.Possession & (DeferredJudgment.Given3607.IsYes() | CaseFacts.Outcome.Is(Disposition.Pending)));

    private static readonly Condition NotDecidedByItself
        = InOneCount(DrugCharge.Possession) & !InOneCount(DrugCharge.Described) & !(InOneCount(DrugCharge.UnderRegulation) & Circuits.In("4"));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-3607b-nonconviction-status", "18 USC 3607(b)", Per.Case, RuleVersion.InForce(new DateOnly(1987, 11, 1),
    [
        Covers("federal", FederalCase.InFederalCourt, "18 USC 3607(b)"),
        Covers("possession", InOneCount(DrugCharge.Possession), "21 USC 844"),
        Covers("since-1987", !CaseFacts.OffenseDate.IsBefore(1987, 11, 1), "Pub. L. 98-473"),
        Covers("not-ended-otherwise", InOneCount(DrugCharge.Possession & DeferredJudgment.LeavesRoomFor(DeferredJudgment.Given3607)), "18 USC 3607(b)"),
        Requires("probation-before-judgment", GivenOrStillOpen, "18 USC 3607(a)"),
        Requires("no-judgment", InOneCount(DrugCharge.Possession & DeferredJudgment.EndedInJudgment.IsNo()), "18 USC 3607(b)"),
        Excludes("earlier-drug-conviction", FederalCase.StillOpen & DrugHistory.ConvictedBefore.IsYes(), "18 USC 3607(a)(1)"),
        Excludes("used-before", FederalCase.StillOpen & DrugHistory.Used3607Before.IsYes(), "18 USC 3607(a)(2)"),
        Excludes("does-not-consent", Known(FederalCase.StillOpen) & FederalFacts.ConsentsToProbation.IsNo(), "18 USC 3607(a)"),
        AsksLawyer("not-section-844", NotDecidedByItself, "18 USC 3607(a)"),
        Awaits("probation-over", SentenceFacts.ProbationOutcome, !InOneCount(DrugCharge.Possession & DeferredJudgment.Running), "18 USC 3607(b)", SupervisionEnd.OfProbation),
        Awaits("dismissed", FederalFacts.DismissedAndDischarged, InOneCount(DrugCharge.Possession & DeferredJudgment.Discharged.IsYes()), "18 USC 3607(b)"),
        Happens("no-conviction", "18 USC 3607(b)"),
        Notes("under-21-can-be-erased", AgeAtOffense.Reached21.IsNo(), "18 USC 3607(c)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
