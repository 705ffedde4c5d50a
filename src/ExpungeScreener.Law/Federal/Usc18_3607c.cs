using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>18 U.S.C. 3607(c): expungement for a person who was under 21 at the offense.</summary>
public static class Usc18_3607c
{
    private static readonly Condition GivenOrStillOpen
        = InOneCount(DrugCharge.Possession & (DeferredJudgment.Given3607.IsYes() | CaseFacts.Outcome.Is(Disposition.Pending)));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-3607c-expungement", "18 USC 3607(c)", Per.Case, RuleVersion.InForce(new DateOnly(1987, 11, 1),
    [
        Covers("federal", FederalCase.InFederalCourt, "18 USC 3607(c)"),
        Covers("possession", InOneCount(DrugCharge.Possession), "21 USC 844"),
        Covers("since-1987", !CaseFacts.OffenseDate.IsBefore(1987, 11, 1), "Pub. L. 98-473"),
        Covers("not-ended-otherwise", InOneCount(DrugCharge.Possession & DeferredJudgment.LeavesRoomFor(DeferredJudgment.Given3607)), "18 USC 3607(c)"),
        Requires("probation-before-judgment", GivenOrStillOpen, "18 USC 3607(a)"),
        Requires("no-judgment", InOneCount(DrugCharge.Possession & DeferredJudgment.EndedInJudgment.IsNo()), "18 USC 3607(c)"),
        Requires("under-21", AgeAtOffense.Reached21.IsNo(), "18 USC 3607(c)"),
        Excludes("earlier-drug-conviction", DrugHistory.ConvictedBefore.IsYes(), "18 USC 3607(a)(1)"),
        LawyerAnyway("dismissed-drug-conviction", DrugHistory.DismissedSince.IsYes(), "18 USC 3607(a)(1)"),
        Excludes("used-before", DrugHistory.Used3607Before.IsYes(), "18 USC 3607(a)(2)"),
        Excludes("does-not-consent", Known(FederalCase.StillOpen) & FederalFacts.ConsentsToProbation.IsNo(), "18 USC 3607(a)"),
        AsksLawyer("not-section-844", InOneCount(DrugCharge.Possession) & !InOneCount(DrugCharge.Described), "18 USC 3607(c)"),
        Presumes("not-yet-expunged", InOneCount(CountFacts.AlreadyCleared.Is(AlreadyCleared.Expunged)), "18 USC 3607(c)"),
        Awaits("probation-over", SentenceFacts.ProbationOutcome, !InOneCount(DrugCharge.Possession & DeferredJudgment.Running), "18 USC 3607(c)", SupervisionEnd.OfProbation),
        Awaits("dismissed", FederalFacts.DismissedAndDischarged, InOneCount(DrugCharge.Possession & DeferredJudgment.Discharged.IsYes()), "18 USC 3607(c)"),
        CourtShall("must-expunge", "18 USC 3607(c)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
