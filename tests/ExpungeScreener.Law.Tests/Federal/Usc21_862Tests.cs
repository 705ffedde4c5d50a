using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a first possession judgment of 2010, benefits denied, drug rehabilitation done.</summary>
public sealed class Usc21_862Tests
{
    private const string Must = "open mandatory";

    private static Given Plain => FederalPlain.PossessionJudgment
        .With(CaseFacts.PleaOrVerdictDate, "2010-01-10")
        .With(FederalFacts.Conduct, FederalConduct.SimplePossession)
        .Yes(FederalFacts.BenefitsDenied862, FederalFacts.RehabilitationDone);

    private static Given Sale => Plain.Charge("21 USC", "841", "a(1)/b(1)(C)").With(FederalFacts.Conduct, FederalConduct.Distribution);

    private static Given Convicted(string day) => Plain.With(CaseFacts.PleaOrVerdictDate, day).With(CaseFacts.OffenseDate, "1988-01-01").Without(CaseFacts.JudgmentEntered);

    private static Given NoDates => Plain.Without(CaseFacts.PleaOrVerdictDate, CaseFacts.JudgmentEntered, CaseFacts.OffenseDate);

    /// <summary>31-5 turns on help given to the government, which the record does not say.</summary>
    public static Table WorkedCases { get; } = new()
    {
        { "31-1: rehabilitation done", Plain, Must },
        { "31-2: a third conviction for trafficking", Sale.Yes(PersonFacts.PriorDrugConvictionBeforeOffense), "ask-lawyer; permanent-bar" },
        { "31-3: only food aid was denied", Plain.No(FederalFacts.BenefitsDenied862), "not-applicable" },
        { "31-4: probation before judgment", Plain.With(CaseFacts.Outcome, Disposition.PrejudgmentDismissed), "not-applicable" },
        { "31-6: convicted in 1988", Convicted("1988"), "closed" },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), Must },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), Must },
        { "another state", Plain.With(CaseFacts.Court, Court.OtherState), Must },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "ask-lawyer; reach-of-federal-or-state" },
        { "a territory", Plain.With(CaseFacts.Court, Court.Territory), "ask-lawyer; reach-of-federal-or-state" },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "ask-lawyer; reach-of-federal-or-state" },
        { "a tribal court", Plain.With(CaseFacts.Court, Court.Tribal), "not-applicable" },
        { "a foreign court", Plain.With(CaseFacts.Court, Court.Foreign), "not-applicable" },
        { "a juvenile court", Plain.With(CaseFacts.Court, Court.CaJuvenile), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "a conviction set aside", Plain.With(CaseFacts.Outcome, Disposition.Vacated), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "benefits denied or not is not known", Plain.Without(FederalFacts.BenefitsDenied862), "needs-facts; missing c1/federal/benefitsDenied862" },
        { "benefits denied or not is not known, convicted before the law", Convicted("1988").Without(FederalFacts.BenefitsDenied862), "closed; missing c1/federal/benefitsDenied862" },
        { "one of two charges ended in a conviction", Plain.With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.Convicted), Must },
    };

    public static Table Dates { get; } = new()
    {
        { "convicted the day before the law", Convicted("1989-09-01"), "closed" },
        { "convicted on the first day of the law", Convicted("1989-09-02"), Must },
        { "convicted the day after", Convicted("1989-09-03"), Must },
        { "convicted in the month of the law", Convicted("1989-09"), "needs-facts; missing c1/pleaOrVerdictDate" },
        { "convicted in the month before", Convicted("1989-08"), "closed" },
        { "convicted in the month after", Convicted("1989-10"), Must },
        { "conviction not dated, judgment the day before the law", NoDates.With(CaseFacts.JudgmentEntered, "1989-09-01"), "closed" },
        { "conviction not dated, judgment on the first day of the law", NoDates.With(CaseFacts.JudgmentEntered, "1989-09-02"), "needs-facts; missing c1/pleaOrVerdictDate, c1/offenseDate" },
        { "conviction not dated, an offense since the law", NoDates.With(CaseFacts.OffenseDate, "1989-09-02"), Must },
        { "conviction not dated, an offense before the law", NoDates.With(CaseFacts.OffenseDate, "1989-09-01"), "needs-facts; missing c1/pleaOrVerdictDate" },
        { "no date at all", NoDates, "needs-facts; missing c1/pleaOrVerdictDate, c1/offenseDate" },
    };

    public static Table Rehabilitation { get; } = new()
    {
        { "no program done: rehabilitated otherwise, or no program to be had", Plain.No(FederalFacts.RehabilitationDone), "ask-lawyer; other-rehabilitation" },
        { "a program done or not is not known", Plain.Without(FederalFacts.RehabilitationDone), "needs-facts; missing c1/federal/rehabilitationDone" },
        { "no program done, convicted before the law", Convicted("1988").No(FederalFacts.RehabilitationDone), "closed" },
    };

    public static Table Trafficking { get; } = new()
    {
        { "a first sale", Sale, Must },
        { "intent to distribute, an earlier drug conviction", Sale.With(FederalFacts.Conduct, FederalConduct.IntentToDistribute).Yes(PersonFacts.PriorDrugConvictionBeforeOffense), "ask-lawyer; permanent-bar" },
        { "import, an earlier drug conviction", Sale.With(FederalFacts.Conduct, FederalConduct.Import).Yes(PersonFacts.PriorDrugConvictionBeforeOffense), "ask-lawyer; permanent-bar" },
        { "possession, an earlier drug conviction", Plain.Yes(PersonFacts.PriorDrugConvictionBeforeOffense), Must },
        { "a sale, an earlier drug conviction not known", Sale.Without(PersonFacts.PriorDrugConvictionBeforeOffense), "needs-facts; missing person/priorDrugConvictionBeforeOffense" },
        { "an earlier drug conviction, the conduct not known", Plain.Yes(PersonFacts.PriorDrugConvictionBeforeOffense).Without(FederalFacts.Conduct), "needs-facts; missing c1/federal/conduct" },
        { "no earlier drug conviction, the conduct not known", Plain.Without(FederalFacts.Conduct), Must },
        { "a sale, an earlier conviction, a program done or not is not known", Sale.Yes(PersonFacts.PriorDrugConvictionBeforeOffense).Without(FederalFacts.RehabilitationDone), "needs-facts; missing c1/federal/rehabilitationDone; lawyer first permanent-bar" },
    };

    [Fact]
    public void It_names_the_two_laws_beside_it()
        => Assert.Equal(["helped-the-government", "food-and-cash-aid-is-other-law"], Plain.Decide(Usc21_862.Relief).Notes.Select(note => note.Name));

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Dates))]
    [MemberData(nameof(Rehabilitation))]
    [MemberData(nameof(Trafficking))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc21_862.Relief);
}
