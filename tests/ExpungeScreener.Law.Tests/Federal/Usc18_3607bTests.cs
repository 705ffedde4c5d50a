using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: possession, put on probation before judgment under 3607(a), dismissed.</summary>
public sealed class Usc18_3607bTests
{
    private const string Automatic = "open automatic";

    private static Given Plain => FederalPlain.DismissedPossession;

    public static Table WorkedCases { get; } = new()
    {
        { "1: dismissed, age 25", Plain.With(CaseFacts.AgeAtOffense, 25), Automatic },
        { "2: the same, whatever a form asks", Plain.With(CaseFacts.AgeAtOffense, 25).With(CaseFacts.Court, Court.UsMagistrate), Automatic },
        { "3: ordinary judgment, probation completed", FederalPlain.PossessionJudgment, "closed" },
        { "4: age 21 on the day", Plain.Without(CaseFacts.AgeAtOffense).With(PersonFacts.BirthDate, "1988-06-10"), Automatic },
    };

    public static Table Boundaries { get; } = new()
    {
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "another charge", Plain.Charge("18 USC", "1343"), "not-applicable" },
        { "a charge that is not known", Plain.Without(CountFacts.Section), "needs-facts; missing c1/1/section" },
        { "before November 1987", Plain.With(CaseFacts.OffenseDate, "1987-10-31"), "not-applicable" },
        { "on the first day of the law", Plain.With(CaseFacts.OffenseDate, "1987-11-01"), Automatic },
        { "no date", Plain.Without(CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate" },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "a plain dismissal", Plain.With(CaseFacts.Outcome, Disposition.Dismissed).No(FederalFacts.Prejudgment3607), "closed" },
        { "a dismissal, the papers name 3607", Plain.With(CaseFacts.Outcome, Disposition.Dismissed).Yes(FederalFacts.Prejudgment3607), Automatic },
        { "a dismissal, 3607 not known", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "needs-facts; missing c1/federal/prejudgment3607" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome, c1/federal/prejudgment3607" },
        { "how it ended wins over what the papers name", FederalPlain.PossessionJudgment.Yes(FederalFacts.Prejudgment3607), "closed" },
        { "a ticket that was paid", Plain.With(CaseFacts.Outcome, Disposition.CollateralForfeited), "closed" },
        { "still open", FederalPlain.OpenPossession, "waits-for automatic; waits for c1/federal/dismissedAndDischarged" },
        { "the probation runs", FederalPlain.RunningPossession, "waits-for 2027-03-16 automatic; waits for c1/federal/dismissedAndDischarged" },
        { "a park rule", Plain.Charge("36 CFR", "2.35", "b(2)"), "ask-lawyer; not-section-844" },
        { "a park rule in the 4th Circuit", Plain.Charge("36 CFR", "2.35", "b(2)").With(CaseFacts.District, "mdd"), Automatic },
        { "it ended so for this charge only", FederalPlain.PossessionJudgment.OnCount(CaseFacts.Outcome, Disposition.PrejudgmentDismissed), Automatic },
        { "another charge ended in a conviction", Plain.AndCount(FederalPlain.Fraud.OnCount(CaseFacts.Outcome, Disposition.Convicted)), Automatic },
        { "the age is not known", Plain.Without(CaseFacts.AgeAtOffense), "open automatic" },
        { "still open, and the person does not agree", FederalPlain.OpenPossession.No(FederalFacts.ConsentsToProbation), "closed" },
        { "still open, with a drug conviction before", FederalPlain.OpenPossession.Yes(PersonFacts.PriorDrugConvictionBeforeOffense), "closed" },
        { "still open, with special probation before", FederalPlain.OpenPossession.Yes(PersonFacts.Prior3607Disposition), "closed" },
        { "still open, a drug conviction before or not is not known", FederalPlain.OpenPossession.Without(PersonFacts.PriorDrugConvictionBeforeOffense), "needs-facts; missing person/priorDrugConvictionBeforeOffense" },
        { "still open, special probation before or not is not known", FederalPlain.OpenPossession.Without(PersonFacts.Prior3607Disposition), "needs-facts; missing person/prior3607Disposition" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Boundaries))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc18_3607b.Relief);
}
