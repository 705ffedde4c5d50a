using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>21 U.S.C. 844a(j): expungement of a civil penalty for a personal-use amount of drugs.</summary>
public static class Usc21_844a
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-844a-record-expungement", "21 USC 844a(j)", Per.Case, RuleVersion.InForce(new DateOnly(1988, 11, 18),
    [
        Covers("civil-penalty", CaseFacts.Outcome.Is(Disposition.CivilPenalty), "21 USC 844a(a)"),
        Waits("three-years", CivilPenaltyFacts.FinalOrder.ElapsedFederalYears(3), "28 CFR 76.41"),
        Requires("first-assessment", CivilPenaltyFacts.PriorAssessments.IsAtMost(0), "21 USC 844a(j)(1)"),
        Awaits("paid", CivilPenaltyFacts.Paid, CivilPenaltyFacts.Paid.IsYes(), "21 USC 844a(j)(2)"),
        Awaits("conditions-met", CivilPenaltyFacts.ConditionsMet, CivilPenaltyFacts.ConditionsMet.IsYes(), "21 USC 844a(j)(3)"),
        Excludes("drug-conviction", DrugHistory.EverConvicted.IsYes(), "21 USC 844a(j)(4)"),
        Requires("agrees-to-test", CivilPenaltyFacts.AgreesToDrugTest.IsYes(), "21 USC 844a(j)(5)"),
        Requires("test-clean", CivilPenaltyFacts.DrugTestClean.IsYes(), "21 USC 844a(j)(5)"),
        CourtShall("must-expunge", "21 USC 844a(j)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
