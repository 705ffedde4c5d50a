using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a civil penalty with a final order of 2023, paid, no drug conviction, and a clean test.</summary>
public sealed class Usc21_844aTests
{
    private const string Must = "open mandatory";

    private static Given Plain => Given.Nothing
        .No(PersonFacts.AnyDrugConviction)
        .With(CaseFacts.Court, Court.CivilAgency)
        .With(CaseFacts.Outcome, Disposition.CivilPenalty)
        .With(CivilPenaltyFacts.FinalOrder, "2023-06-01")
        .With(CivilPenaltyFacts.PriorAssessments, 0)
        .Yes(CivilPenaltyFacts.Paid, CivilPenaltyFacts.ConditionsMet, CivilPenaltyFacts.AgreesToDrugTest, CivilPenaltyFacts.DrugTestClean);

    private static Given StateDrugCase => FederalPlain.Case.With(CaseFacts.Court, Court.CaSuperior).Charge("HSC", "11350", "a")
        .With(CaseFacts.Outcome, Disposition.Convicted).With(CaseFacts.PleaOrVerdictDate, "2025-02-02");

    public static Table WorkedCases { get; } = new()
    {
        { "1: order of 2023, paid, clean, agrees", Plain, Must },
        { "2: order of 2024-06-01", Plain.With(CivilPenaltyFacts.FinalOrder, "2024-06-01"), "opens-on 2027-06-01 mandatory" },
        { "3: a state drug conviction in 2025", Plain.Yes(PersonFacts.AnyDrugConviction), "closed" },
        { "3: the same, listed", Plain.And(StateDrugCase), "closed" },
        { "4: unpaid balance", Plain.No(CivilPenaltyFacts.Paid), "waits-for mandatory; waits for c1/federal/civilPenalty/paid" },
        { "5: a park ticket that was paid", Plain.With(CaseFacts.Outcome, Disposition.CollateralForfeited), "not-applicable" },
    };

    public static Table Boundaries { get; } = new()
    {
        { "three years ago tomorrow", Plain.With(CivilPenaltyFacts.FinalOrder, "2023-11-25"), "opens-on 2026-11-25 mandatory" },
        { "three years ago to the day", Plain.With(CivilPenaltyFacts.FinalOrder, "2023-11-24"), Must },
        { "three years and a day ago", Plain.With(CivilPenaltyFacts.FinalOrder, "2023-11-23"), Must },
        { "a month that straddles", Plain.With(CivilPenaltyFacts.FinalOrder, "2023-11"), "needs-facts 2026-11-30 estimated; missing c1/federal/civilPenalty/finalOrder" },
        { "an order of a leap day, 28 February", Plain.With(CivilPenaltyFacts.FinalOrder, "2024-02-29").AsOf("2027-02-28"), "opens-on 2027-03-01 mandatory" },
        { "an order of a leap day, 1 March", Plain.With(CivilPenaltyFacts.FinalOrder, "2024-02-29").AsOf("2027-03-01"), Must },
        { "no date", Plain.Without(CivilPenaltyFacts.FinalOrder), "needs-facts; missing c1/federal/civilPenalty/finalOrder" },
        { "a second assessment", Plain.With(CivilPenaltyFacts.PriorAssessments, 1), "closed" },
        { "assessments not known", Plain.Without(CivilPenaltyFacts.PriorAssessments), "needs-facts; missing c1/federal/civilPenalty/priorAssessments" },
        { "paid or not is not known", Plain.Without(CivilPenaltyFacts.Paid), "needs-facts; missing c1/federal/civilPenalty/paid" },
        { "conditions open", Plain.No(CivilPenaltyFacts.ConditionsMet), "waits-for mandatory; waits for c1/federal/civilPenalty/conditionsMet" },
        { "conditions not known", Plain.Without(CivilPenaltyFacts.ConditionsMet), "needs-facts; missing c1/federal/civilPenalty/conditionsMet" },
        { "drug conviction not known", Plain.Without(PersonFacts.AnyDrugConviction), "needs-facts; missing person/anyDrugConviction" },
        { "refuses the test", Plain.No(CivilPenaltyFacts.AgreesToDrugTest), "closed" },
        { "test not known", Plain.Without(CivilPenaltyFacts.AgreesToDrugTest), "needs-facts; missing c1/federal/civilPenalty/agreesToDrugTest" },
        { "test shows drug use", Plain.No(CivilPenaltyFacts.DrugTestClean), "closed" },
        { "result not known", Plain.Without(CivilPenaltyFacts.DrugTestClean), "needs-facts; missing c1/federal/civilPenalty/drugTestClean" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Boundaries))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc21_844a.Relief);
}
