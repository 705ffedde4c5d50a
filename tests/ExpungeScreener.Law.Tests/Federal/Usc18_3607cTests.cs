using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: cocaine possession at 19, put on probation before judgment in 2009, dismissed in 2010.</summary>
public sealed class Usc18_3607cTests
{
    private const string Must = "open mandatory";

    private static Given Plain => FederalPlain.DismissedPossession;

    private static Given Born(string birth, string offense) => Plain.Without(CaseFacts.AgeAtOffense).With(PersonFacts.BirthDate, birth).With(CaseFacts.OffenseDate, offense);

    public static Table WorkedCases { get; } = new()
    {
        { "1: cocaine, age 19, dismissed 2010", Plain, Must },
        { "2: 20 years and 364 days", Born("1988-06-10", "2009-06-09"), Must },
        { "3: age 19, ordinary judgment", FederalPlain.PossessionJudgment, "closed" },
        { "4: age 18, probation still running", FederalPlain.RunningPossession.With(CaseFacts.AgeAtOffense, 18), "waits-for 2027-03-16 mandatory; waits for c1/federal/dismissedAndDischarged" },
        { "5: age 20, revoked and convicted", FederalPlain.PossessionJudgment.With(CaseFacts.AgeAtOffense, 20).With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked), "closed" },
        { "6: age 19, offense in 1986", Plain.With(CaseFacts.OffenseDate, "1986-05-01"), "not-applicable" },
        { "7: age 17, treated as a juvenile", Plain.With(CaseFacts.AgeAtOffense, 17).With(CaseFacts.Outcome, Disposition.JuvenileAdjudication), "not-applicable" },
    };

    public static Table Age { get; } = new()
    {
        { "the day before the 21st birthday", Born("1988-06-10", "2009-06-09"), Must },
        { "the 21st birthday", Born("1988-06-10", "2009-06-10"), "closed" },
        { "the day after it", Born("1988-06-10", "2009-06-11"), "closed" },
        { "age 20", Plain.With(CaseFacts.AgeAtOffense, 20), Must },
        { "age 21", Plain.With(CaseFacts.AgeAtOffense, 21), "closed" },
        { "born on a leap day: 28 February", Born("1988-02-29", "2009-02-28"), Must },
        { "born on a leap day: 1 March", Born("1988-02-29", "2009-03-01"), "closed" },
        { "a birth year that tells", Born("1990", "2009-06-10"), Must },
        { "a birth year that does not tell", Born("1988", "2009-06-10"), "needs-facts; missing c1/ageAtOffense, person/birthDate" },
        { "a birth year that does not tell, and the age", Born("1988", "2009-06-10").With(CaseFacts.AgeAtOffense, 20), Must },
        { "an offense month that does not tell", Born("1988-06-10", "2009-06"), "needs-facts; missing c1/ageAtOffense, c1/offenseDate" },
        { "neither age nor birth date", Plain.Without(CaseFacts.AgeAtOffense), "needs-facts; missing c1/ageAtOffense, person/birthDate" },
        { "the birth date wins over the age", Plain.With(PersonFacts.BirthDate, "1980-01-01"), "closed" },
    };

    public static Table Boundaries { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), Must },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "intent to distribute", Plain.Charge("21 USC", "841", "b(1)(C)"), "not-applicable" },
        { "a gift of a little marijuana", Plain.Charge("21 USC", "841", "b(4)"), Must },
        { "a park rule, even in the 4th Circuit", Plain.Charge("36 CFR", "2.35", "b(2)").With(CaseFacts.District, "vaed"), "ask-lawyer; not-section-844" },
        { "an attempt", Plain.Charge("21 USC", "846", "844"), "ask-lawyer; not-section-844" },
        { "a charge that is not known", Plain.Without(CountFacts.Code), "needs-facts; missing c1/1/code" },
        { "the day before the law", Plain.With(CaseFacts.OffenseDate, "1987-10-31"), "not-applicable" },
        { "the first day of the law", Plain.With(CaseFacts.OffenseDate, "1987-11-01"), Must },
        { "no date", Plain.Without(CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome, c1/federal/prejudgment3607" },
        { "known only from the papers", Plain.Without(CaseFacts.Outcome).Yes(FederalFacts.Prejudgment3607, FederalFacts.DismissedAndDischarged).No(FederalFacts.JudgmentSigned), Must },
        { "the same, but then judgment was entered", Plain.Without(CaseFacts.Outcome).Yes(FederalFacts.Prejudgment3607, FederalFacts.DismissedAndDischarged, FederalFacts.JudgmentSigned), "closed" },
        { "running, its end not known", FederalPlain.RunningPossession.Without(SentenceFacts.ProbationEnds), "waits-for mandatory; waits for c1/sentence/probationOutcome, c1/federal/dismissedAndDischarged; missing c1/sentence/probationEnds" },
        { "probation over, dismissal not made yet", FederalPlain.RunningPossession.With(SentenceFacts.ProbationEnds, "2026-11-23"), "waits-for mandatory; waits for c1/sentence/probationOutcome, c1/federal/dismissedAndDischarged" },
        { "an earlier drug conviction", Plain.Yes(PersonFacts.PriorDrugConvictionBeforeOffense), "closed" },
        { "earlier drug conviction not known", Plain.Without(PersonFacts.PriorDrugConvictionBeforeOffense), "needs-facts; missing person/priorDrugConvictionBeforeOffense" },
        { "used before", Plain.Yes(PersonFacts.Prior3607Disposition), "closed" },
        { "used before is not known", Plain.Without(PersonFacts.Prior3607Disposition), "needs-facts; missing person/prior3607Disposition" },
        { "expunged already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Expunged), "closed" },
        { "expunged or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open mandatory; missing c1/1/alreadyCleared" },
        { "a drug conviction before, that California dismissed", Plain.And(FederalPlain.Case.With(CaseFacts.Court, Court.CaSuperior).Charge("HSC", "11377", "a").With(CaseFacts.Outcome, Disposition.Convicted).With(CaseFacts.PleaOrVerdictDate, "2007-02-02").With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed)), "closed; lawyer first dismissed-drug-conviction" },
        { "still open, and the person does not agree", FederalPlain.OpenPossession.With(CaseFacts.AgeAtOffense, 19).No(FederalFacts.ConsentsToProbation), "closed" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Age))]
    [MemberData(nameof(Boundaries))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc18_3607c.Relief);
}
