using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Former 21 U.S.C. 844(b): expungement for offenses before November 1987. Its exact words are not verified.</summary>
public static class Former21Usc844b
{
    private static readonly Condition Possession = Charge("21 USC", "844");

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-former-844b-legacy", "Former 21 USC 844(b)", Per.Case, RuleVersion.InForce(new DateOnly(1971, 5, 1),
    [
        Covers("federal", FederalCase.InFederalCourt, "21 USC 844(a)"),
        Covers("possession", InOneCount(Possession), "21 USC 844(a)"),
        Covers("before-1987", CaseFacts.OffenseDate.IsBefore(1987, 11, 1), "Pub. L. 98-473"),
        Covers("not-ended-otherwise", InOneCount(Possession & DeferredJudgment.LeavesRoomFor(DeferredJudgment.Given844b)), "Former 21 USC 844(b)"),
        Requires("judgment-put-off", InOneCount(Possession & DeferredJudgment.Given844b.IsYes()), "Former 21 USC 844(b)(1)"),
        Awaits("dismissed", FederalFacts.DismissedAndDischarged, InOneCount(Possession & DeferredJudgment.Discharged.IsYes()), "Former 21 USC 844(b)(1)"),
        Excludes("over-21", AgeAtOffense.Reached22.IsYes(), "Former 21 USC 844(b)(2)"),
        AsksLawyer("earlier-drug-conviction", DrugHistory.ConvictedBefore.IsYes(), "Former 21 USC 844(b)(1)"),
        AsksLawyer("past-21st-birthday", AgeAtOffense.Past21stBirthday.IsYes(), "Former 21 USC 844(b)(2)"),
        Presumes("not-yet-expunged", InOneCount(CountFacts.AlreadyCleared.Is(AlreadyCleared.Expunged)), "Former 21 USC 844(b)(2)"),
        CourtShall("must-expunge", "Former 21 USC 844(b)(2)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
