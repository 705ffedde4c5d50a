using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a first possession case of this year, a plea, no judgment, and the person agrees.</summary>
public sealed class Usc18_3607aTests
{
    private const string May = "open discretionary";

    private static Given Plain => FederalPlain.OpenPossession;

    private static Given Running => FederalPlain.RunningPossession;

    private static Given Gift => Plain.Charge("21 USC", "841").With(FederalFacts.Conduct, FederalConduct.GiftNoPayment);

    /// <summary>The same charge twice: one ended in a judgment, the other was dropped for it.</summary>
    private static Given OneOfTwo => Plain.Without(FederalFacts.JudgmentSigned)
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(CaseFacts.JudgmentEntered, "2026-10-20")
        .AndCount(Plain.OnCount(CaseFacts.Outcome, Disposition.Dismissed));

    private static Given Deferred(Disposition how, string? granted)
    {
        var given = FederalPlain.Case.With(CaseFacts.Court, Court.CaSuperior).Charge("HSC", "11377", "a").With(CaseFacts.Outcome, how);
        return granted is null ? given : given.With(DiversionFacts.GrantedDate, granted);
    }

    private static Given Earlier3607(string offense) => FederalPlain.DismissedPossession.With(CaseFacts.OffenseDate, offense);

    private static Given StateDrugCase(string day) => FederalPlain.Case.With(CaseFacts.Court, Court.CaSuperior).Charge("HSC", "11377", "a")
        .With(CaseFacts.Outcome, Disposition.Convicted).With(CaseFacts.PleaOrVerdictDate, day);

    public static Table WorkedCases { get; } = new()
    {
        { "1: methamphetamine, age 34, plea taken", Plain, May },
        { "2: judgment entered last month", Plain.With(CaseFacts.Outcome, Disposition.Convicted).Without(FederalFacts.JudgmentSigned).With(CaseFacts.JudgmentEntered, "2026-10-20"), "closed" },
        { "3: a state drug conviction after the offense", Plain.And(StateDrugCase("2026-05-01")), May },
        { "4: intent to distribute", Plain.Charge("21 USC", "841", "a(1)").With(FederalFacts.Conduct, FederalConduct.IntentToDistribute), "not-applicable" },
        { "5: cocaine in Yosemite", Plain.Charge("36 CFR", "2.35", "b(2)").With(CaseFacts.District, "caed"), "ask-lawyer; not-section-844" },
        { "6: had it in 2005", Plain.Yes(PersonFacts.Prior3607Disposition), "closed" },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), May },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "the last day of the old law", Plain.With(CaseFacts.OffenseDate, "1987-10-31"), "not-applicable" },
        { "the first day of the new law", Plain.With(CaseFacts.OffenseDate, "1987-11-01"), May },
        { "the day after", Plain.With(CaseFacts.OffenseDate, "1987-11-02"), May },
        { "some day of 1987", Plain.With(CaseFacts.OffenseDate, "1987"), "needs-facts; missing c1/offenseDate" },
        { "no date", Plain.Without(CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate" },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "a dismissal", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "finished already", Plain.With(CaseFacts.Outcome, Disposition.PrejudgmentDismissed), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome, c1/federal/prejudgment3607, c1/federal/dismissedAndDischarged" },
        { "one charge of two fits", Plain.AndCount(FederalPlain.Fraud), May },
        { "the charge that fits is the second", FederalPlain.Case.With(CaseFacts.OffenseDate, "2026-03-01").With(CaseFacts.Outcome, Disposition.Pending).Yes(FederalFacts.GuiltFound, FederalFacts.ConsentsToProbation).No(FederalFacts.JudgmentSigned).Charge("18 USC", "1343").AndCount(Plain), May },
        { "judgment on one charge, the other dropped", OneOfTwo, "closed" },
        { "judgment on a park rule, 844 dropped", Plain.Charge("36 CFR", "2.35", "b(2)").AndCount(Plain.OnCount(CaseFacts.Outcome, Disposition.Dismissed)), "ask-lawyer; not-section-844" },
        { "neither charge fits", Plain.Charge("18 USC", "1343").AndCount(FederalPlain.Fraud), "not-applicable" },
    };

    public static Table Charges { get; } = new()
    {
        { "a gift of a little marijuana", Plain.Charge("21 USC", "841", "b(4)"), May },
        { "841, a gift of marijuana, paragraph not known", Gift.With(FederalFacts.Drug, FederalDrug.MarijuanaOnly), May },
        { "841, a gift of another drug", Gift.With(FederalFacts.Drug, FederalDrug.Other), "not-applicable" },
        { "841, a gift of marijuana and another drug", Gift.With(FederalFacts.Drug, FederalDrug.Mixed), "ask-lawyer; not-section-844" },
        { "841, a gift, the drug not known", Gift, "needs-facts; missing c1/1/subdivision, c1/federal/drug" },
        { "841(b)(1)(C)", Plain.Charge("21 USC", "841", "b(1)(C)"), "not-applicable" },
        { "841, paragraph and conduct not known", Plain.Charge("21 USC", "841"), "needs-facts; missing c1/federal/conduct, c1/1/subdivision" },
        { "attempt at possession", Plain.Charge("21 USC", "846", "844"), "ask-lawyer; not-section-844" },
        { "attempt at distribution", Plain.Charge("21 USC", "846", "841"), "not-applicable" },
        { "846 with its object not known", Plain.Charge("21 USC", "846"), "needs-facts; missing c1/1/subdivision, c1/federal/conduct" },
        { "state possession law on federal land", Plain.Charge("18 USC", "13").With(FederalFacts.Conduct, FederalConduct.SimplePossession), "ask-lawyer; not-section-844" },
        { "state driving law on federal land", Plain.Charge("18 USC", "13").With(FederalFacts.Conduct, FederalConduct.Driving), "not-applicable" },
        { "18 USC 13 with conduct not known", Plain.Charge("18 USC", "13"), "needs-facts; missing c1/federal/conduct" },
        { "a list I chemical under 844", Plain.Charge("21 USC", "844", "a list I chemical"), "ask-lawyer; not-section-844" },
        { "844 without a subdivision", Plain.Charge("21 USC", "844"), May },
        { "a civil penalty is another section", Plain.Charge("21 USC", "844a"), "not-applicable" },
        { "paraphernalia", Plain.Charge("21 USC", "863"), "not-applicable" },
        { "a park rule in the 4th Circuit", Plain.Charge("36 CFR", "2.35", "b(2)").With(CaseFacts.District, "vaed"), May },
        { "a park rule, circuit not known", Plain.Charge("36 CFR", "2.35", "b(2)").Without(CaseFacts.District), "needs-facts; missing c1/district, c1/circuit" },
        { "a park rule, circuit given", Plain.Charge("36 CFR", "2.35", "b(2)").Without(CaseFacts.District).With(CaseFacts.Circuit, "4"), May },
        { "under the influence in a park", Plain.Charge("36 CFR", "2.35", "c"), "not-applicable" },
        { "another regulation, possession", Plain.Charge("38 CFR", "1.218", "b").With(FederalFacts.Conduct, FederalConduct.SimplePossession), "ask-lawyer; not-section-844" },
        { "a charge that is not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" },
    };

    public static Table Elements { get; } = new()
    {
        { "judgment not signed is not known", Plain.Without(FederalFacts.JudgmentSigned), "needs-facts; missing c1/federal/judgmentSigned" },
        { "judgment signed", Plain.Yes(FederalFacts.JudgmentSigned), "closed" },
        { "guilt not yet found", Plain.No(FederalFacts.GuiltFound), "waits-for discretionary; waits for c1/federal/guiltFound" },
        { "guilt not known", Plain.Without(FederalFacts.GuiltFound), "needs-facts; missing c1/federal/guiltFound" },
        { "the date of a plea is known", Plain.Without(FederalFacts.GuiltFound).With(CaseFacts.PleaOrVerdictDate, "2026-10-01"), May },
        { "does not consent", Plain.No(FederalFacts.ConsentsToProbation), "closed" },
        { "consent not known", Plain.Without(FederalFacts.ConsentsToProbation), "needs-facts; missing c1/federal/consentsToProbation" },
        { "an earlier drug conviction", Plain.Yes(PersonFacts.PriorDrugConvictionBeforeOffense), "closed" },
        { "earlier drug conviction not known", Plain.Without(PersonFacts.PriorDrugConvictionBeforeOffense), "needs-facts; missing person/priorDrugConvictionBeforeOffense" },
        { "a listed drug conviction the day before", Plain.And(StateDrugCase("2026-02-28")), "closed" },
        { "a listed drug conviction that day", Plain.And(StateDrugCase("2026-03-01")), May },
        { "a drug conviction that California dismissed", Plain.And(StateDrugCase("2019-02-02").With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed)), "closed; lawyer first dismissed-drug-conviction" },
        { "a deferred drug case before", Plain.And(StateDrugCase("2019-02-02").With(CaseFacts.Outcome, Disposition.DeferredEntry)), "ask-lawyer; deferred-drug-case" },
        { "a deferred drug case after", Plain.And(StateDrugCase("2026-03-02").With(CaseFacts.Outcome, Disposition.DeferredEntry)), May },
        { "a deferred drug case, its date not known", Plain.And(Deferred(Disposition.DeferredEntry, null)), "needs-facts; missing c2/diversion/grantedDate, c2/pleaOrVerdictDate" },
        { "a deferred drug case the day before", Plain.And(Deferred(Disposition.DeferredEntry, "2026-02-28")), "ask-lawyer; deferred-drug-case" },
        { "a deferred drug case that day", Plain.And(Deferred(Disposition.DeferredEntry, "2026-03-01")), May },
        { "diversion before, a plea or not is not known", Plain.And(Deferred(Disposition.Diversion, "2019-02-02")), "needs-facts; missing c2/diversion/pleaFirst" },
        { "diversion before, without a plea", Plain.And(Deferred(Disposition.Diversion, "2019-02-02").No(DiversionFacts.PleaFirst)), May },
        { "a drug conviction that was vacated", Plain.And(StateDrugCase("2019-02-02").With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated)), May },
        { "a drug conviction that was sealed", Plain.And(StateDrugCase("2019-02-02").With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed)), "closed; lawyer first dismissed-drug-conviction" },
        { "6: had it in 2005, listed", Plain.Without(PersonFacts.Prior3607Disposition).And(Earlier3607("2005-04-04")), "closed" },
        { "had it in a later case", Plain.And(Earlier3607("2026-03-02")), May },
        { "earlier use not known", Plain.Without(PersonFacts.Prior3607Disposition), "needs-facts; missing person/prior3607Disposition" },
        { "an old case under 844(b)", Plain.And(FederalPlain.Case.Yes(FederalFacts.Former844b)), "ask-lawyer; old-844b-disposition" },
    };

    public static Table Probation { get; } = new()
    {
        { "the probation runs, its end known", Running, "opens-on 2027-03-16 mandatory" },
        { "its end not known", Running.Without(SentenceFacts.ProbationEnds), "waits-for mandatory; waits for c1/sentence/probationOutcome; missing c1/sentence/probationEnds" },
        { "its end follows from start and months", Running.Without(SentenceFacts.ProbationEnds).With(SentenceFacts.SupervisionStarted, "2026-02-01").With(SentenceFacts.SupervisionMonths, 12), "opens-on 2027-02-02 mandatory" },
        { "its month known", Running.With(SentenceFacts.ProbationEnds, "2027-03"), "opens-on 2027-04-01 estimated mandatory" },
        { "dismissed and discharged since", Running.Yes(FederalFacts.DismissedAndDischarged), "not-applicable" },
        { "a violation", Running.Yes(FederalFacts.ProbationViolation), "opens-on 2027-03-16 discretionary; lawyer first probation-violation" },
        { "violation not known", Running.Without(FederalFacts.ProbationViolation), "opens-on 2027-03-16 discretionary; missing c1/federal/probationViolation" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Charges))]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(Probation))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc18_3607a.Relief);
}
