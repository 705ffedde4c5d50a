using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a misdemeanor petty theft with probation that was finished, nothing running, nothing open.</summary>
public sealed class Pc1203_4Tests
{
    private const string Must = "open mandatory";
    private const string May = "open discretionary";

    private static Given Plain => Tests.Plain.Probation;

    private static Given Felony => Tests.Plain.FelonyProbation;

    private static Given Running => Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).Without(PersonFacts.OnProbation);

    private static Given Ended(ProbationOutcome how) => Plain.With(SentenceFacts.ProbationOutcome, how);

    private static Given Elsewhere(string ends)
        => Tests.Plain.Probation.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).With(SentenceFacts.ProbationEnds, ends);

    public static Table WorkedCases { get; } = new()
    {
        { "1: petty theft, probation finished", Plain, Must },
        { "1a: owes a restitution fine only", Plain.Yes(SentenceFacts.RestitutionOwed), Must },
        { "1b: conditional sentence", Plain.Yes(SentenceFacts.ConditionalSentence), "open mandatory; lawyer first conditional-sentence" },
        { "2: felony second-degree burglary, ended early", Felony.With(SentenceFacts.ProbationOutcome, ProbationOutcome.EndedEarly), Must },
        { "3: VC 23152(b)", Plain.Charge("VC", "23152", "b"), May },
        { "4: PC 288(a)", Felony.Charge("PC", "288", "a"), "closed" },
        { "5: PC 261.5(d) as a misdemeanor", Plain.Charge("PC", "261.5", "d"), Must },
        { "6: owes restitution", Plain.Yes(SentenceFacts.RestitutionOwed), Must },
        { "7: probation runs, end known", Running.With(SentenceFacts.ProbationEnds, "2027-03-01"), "opens-on 2027-03-02 discretionary" },
        { "8: infraction PC 415", Plain.Charge("PC", "415").With(CountFacts.Level, OffenseLevel.Infraction), "closed" },
        { "9: attempt of PC 288(a)", Felony.Charge("PC", "288", "a").Yes(CountFacts.Attempt), "open mandatory; lawyer first attempt-of-listed-offense" },
        { "10: VC 2800(a), no equipment stop", Plain.Charge("VC", "2800", "a").No(CountFacts.Vehicle42002_1), Must },
        { "Seymour: PC 245(a)(1), ended early, restitution owed", Felony.Charge("PC", "245", "a(1)").With(SentenceFacts.ProbationOutcome, ProbationOutcome.EndedEarly).Yes(SentenceFacts.RestitutionOwed), Must },
    };

    public static Table Scope { get; } = new()
    {
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a case that was dismissed", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "another state's case", Plain.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "no probation", Tests.Plain.Fine, "not-applicable" },
        { "prison and no probation", Tests.Plain.Prison, "not-applicable" },
        { "a suspended prison term, probation finished", Felony.Yes(SentenceFacts.PrisonTermSuspended), Must },
        { "probation not known", Plain.Without(SentenceFacts.ProbationGranted, SentenceFacts.Type, SentenceFacts.ConditionalSentence), "needs-facts; missing c1/sentence/probationGranted, c1/sentence/type, c1/sentence/conditionalSentence" },
    };

    public static Table Probation { get; } = new()
    {
        { "ends today", Running.With(SentenceFacts.ProbationEnds, "2026-11-24"), "opens-on 2026-11-25 discretionary" },
        { "ended yesterday, how is not known", Running.With(SentenceFacts.ProbationEnds, "2026-11-23").No(PersonFacts.OnProbation), May },
        { "start and months give the end", Running.With(SentenceFacts.SupervisionStarted, "2026-03-15").With(SentenceFacts.SupervisionMonths, 12), "opens-on 2027-03-16 discretionary" },
        { "runs, end not known", Running, "waits-for discretionary; waits for c1/sentence/probationOutcome, person/onProbation; missing c1/sentence/probationEnds" },
        { "outcome not known, nobody says it is over", Plain.Without(SentenceFacts.ProbationOutcome, PersonFacts.OnProbation), "needs-facts; missing c1/sentence/probationOutcome, c1/sentence/probationEnds, person/onProbation" },
        { "on no probation: over, how is not known", Plain.Without(SentenceFacts.ProbationOutcome), "open discretionary; missing c1/sentence/probationOutcome" },
        { "felony, on no probation: over, how is not known", Felony.Without(SentenceFacts.ProbationOutcome), "needs-facts; missing c1/sentence/probationOutcome, c1/sentence/custodyAfterRevocation" },
        { "violated, then ran out", Ended(ProbationOutcome.ViolatedThenExpired), May },
        { "conditions not met", Ended(ProbationOutcome.ConditionsNotMet), May },
        { "conditions not met, restitution owed, which not known", Ended(ProbationOutcome.ConditionsNotMet).Yes(SentenceFacts.RestitutionOwed), "open discretionary; missing c1/sentence/restitutionOnlyUnmet" },
        { "conditions not met, restitution alone", Ended(ProbationOutcome.ConditionsNotMet).Yes(SentenceFacts.RestitutionOwed, SentenceFacts.RestitutionOnlyUnmet), Must },
        { "conditions not met, restitution and more", Ended(ProbationOutcome.ConditionsNotMet).Yes(SentenceFacts.RestitutionOwed).No(SentenceFacts.RestitutionOnlyUnmet), May },
        { "misdemeanor, revoked", Ended(ProbationOutcome.Revoked).With(SentenceFacts.CustodyAfterRevocation, CustodyAfterRevocation.Jail), "open discretionary; lawyer first misdemeanor-probation-revoked" },
        { "revoked, then prison", Felony.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked).With(SentenceFacts.CustodyAfterRevocation, CustodyAfterRevocation.StatePrison), "ask-lawyer; prison-after-probation" },
        { "revoked, custody not known", Felony.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked), "needs-facts; missing c1/sentence/custodyAfterRevocation" },
        { "revoked, then a county jail felony term", Felony.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked).With(SentenceFacts.CustodyAfterRevocation, CustodyAfterRevocation.Jail1170hStraight), "open discretionary; lawyer first jail-felony-after-probation" },
        { "felony, revoked, then county jail", Felony.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked).With(SentenceFacts.CustodyAfterRevocation, CustodyAfterRevocation.Jail), May },
        { "whether restitution or fines are owed is not known", Plain.Without(SentenceFacts.RestitutionOwed, SentenceFacts.FinesOwed), Must },
        { "other fines owed", Plain.Yes(SentenceFacts.FinesOwed), Must },
    };

    private static Given FederalProbation { get; } = Given.Nothing.With(CaseFacts.Court, Court.UsDistrict).With(CaseFacts.Outcome, Disposition.Convicted)
        .With(SentenceFacts.Type, SentenceType.Probation).With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing);

    public static Table Gates { get; } = new()
    {
        { "probation elsewhere", Plain.Yes(PersonFacts.OnProbation), "waits-for mandatory; waits for person/onProbation" },
        { "probation in a listed case, end known", Plain.Without(PersonFacts.OnProbation).And(Elsewhere("2027-06-30")), "opens-on 2027-07-01 mandatory" },
        { "probation not known", Plain.Without(PersonFacts.OnProbation), "needs-facts; missing person/onProbation" },
        { "serving a sentence", Plain.Yes(PersonFacts.ServingSentence), "waits-for mandatory; waits for person/servingSentence" },
        { "released today", Plain.Without(PersonFacts.ServingSentence).With(SentenceFacts.Released, "2026-11-24"), "opens-on 2026-11-25 mandatory" },
        { "released yesterday", Plain.With(SentenceFacts.Released, "2026-11-23"), Must },
        { "serving not known", Plain.Without(PersonFacts.ServingSentence), "needs-facts; missing person/servingSentence" },
        { "an open case", Plain.Yes(PersonFacts.PendingCharges), "waits-for mandatory; waits for person/pendingCharges" },
        { "open cases not known", Plain.Without(PersonFacts.PendingCharges), "needs-facts; missing person/pendingCharges" },
        { "on parole", Plain.With(PersonFacts.Supervision, Supervision.Parole), "ask-lawyer; supervision-elsewhere" },
        { "on probation in a listed federal case, its end not known", Plain.Without(PersonFacts.OnProbation).And(FederalProbation), "ask-lawyer; supervision-elsewhere" },
        { "on probation in a listed federal case, its end known", Plain.Without(PersonFacts.OnProbation).And(FederalProbation.With(SentenceFacts.ProbationEnds, "2027-06-30")), "ask-lawyer; supervision-elsewhere" },
        { "probation in a listed federal case ended yesterday", Plain.And(FederalProbation.With(SentenceFacts.ProbationEnds, "2026-11-23")), Must },
        { "supervision not known", Plain.Without(PersonFacts.Supervision), "needs-facts; missing person/supervision" },
        { "the same, told by its charge", Plain.And(Given.Nothing.With(CaseFacts.Court, Court.UsDistrict).OnCount(CaseFacts.Outcome, Disposition.PrejudgmentProbation)), "ask-lawyer; federal-probation-before-judgment" },
        { "a federal case whose charge tells how it ended", Plain.And(Given.Nothing.With(CaseFacts.Court, Court.UsDistrict).OnCount(CaseFacts.Outcome, Disposition.Acquitted)), Must },
        { "a listed federal case, how it ended is not known", Plain.And(Given.Nothing.With(CaseFacts.Court, Court.UsDistrict)), "needs-facts; missing c2/outcome" },
        { "a listed case on probation before judgment", Plain.And(Given.Nothing.With(CaseFacts.Court, Court.UsDistrict).With(CaseFacts.Outcome, Disposition.PrejudgmentProbation)), "ask-lawyer; federal-probation-before-judgment" },
    };

    /// <summary>The driving list of VC 12810(a) to (e), whole.</summary>
    public static Table Driving { get; } = Table.Each(Plain, May,
        ("VC", "20001", "a"), ("VC", "20002", "a"), ("VC", "23152", "a"), ("VC", "23153", "a"), ("VC", "23103", "a"), ("VC", "23103.5", null), ("VC", "23104", "a"), ("VC", "23105", null),
        ("PC", "191.5", "b"), ("PC", "192", "c(1)"), ("PC", "192", "c(2)"), ("VC", "2800.2", "a"), ("VC", "2800.3", "a"), ("VC", "21651", "b"), ("VC", "23109", "a"), ("VC", "23109", "c"), ("VC", "23109.1", null), ("VC", "31602", null),
        ("VC", "14601", "a"), ("VC", "14601.1", "a"), ("VC", "14601.2", "a"), ("VC", "14601.3", "a"), ("VC", "14601.5", "a"));

    /// <summary>Neighbors of that list.</summary>
    public static Table OtherDriving { get; } = Table.Each(Plain, Must, ("VC", "2800.1", "a"), ("VC", "12500", "a"), ("VC", "14601.4", "a"), ("PC", "191.5", "a"), ("VC", "23109", "b"));

    /// <summary>Crimes that are often taken for listed in PC 1203.4(b) and are not.</summary>
    public static Table NotListed { get; } = Table.Each(Felony, Must,
        ("PC", "288.2", "a"), ("PC", "288.3", "a"), ("PC", "288.4", "a"), ("PC", "288.7", "a"), ("PC", "269", null), ("PC", "311.4", "a"), ("PC", "311.10", "a"), ("PC", "314", "1"), ("PC", "243.4", "a"),
        ("PC", "647.6", "b"), ("PC", "261", "a(2)"), ("PC", "264.1", null), ("PC", "266h", "a"), ("PC", "285", null));

    public static Table Offenses { get; } = new()
    {
        { "an equipment stop", Plain.Charge("VC", "2800", "a").Yes(CountFacts.Vehicle42002_1), "closed" },
        { "VC 2800, reason not known", Plain.Charge("VC", "2800", "a"), "needs-facts; missing c1/1/vehicle42002_1; lawyer first equipment-stop-unclear" },
        { "PC 261.5, felony, subdivision not known", Felony.Charge("PC", "261.5"), "needs-facts; missing c1/1/subdivision" },
        { "PC 261.5, lowered since, subdivision not known", Felony.Charge("PC", "261.5").With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), "needs-facts; missing c1/1/subdivision" },
        { "PC 288(a), attempt not known", Felony.Charge("PC", "288", "a").Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt" },
        { "PC 286(c)", Felony.Charge("PC", "286", "c"), "closed" },
        { "PC 286, subdivision not known", Felony.Charge("PC", "286"), "needs-facts; missing c1/1/subdivision" },
        { "PC 287(c)", Felony.Charge("PC", "287", "c"), "closed" },
        { "former PC 288a(c)", Felony.Charge("PC", "288a", "c"), "closed" },
        { "former PC 288a(b)(2) is not listed", Felony.Charge("PC", "288a", "b(2)"), Must },
        { "PC 288.5", Felony.Charge("PC", "288.5"), "closed" },
        { "PC 289(j)", Felony.Charge("PC", "289", "j"), "closed" },
        { "PC 289(i) is not listed", Felony.Charge("PC", "289", "i"), Must },
        { "PC 311.11(a)", Felony.Charge("PC", "311.11", "a"), "closed" },
        { "felony PC 261.5(d)", Felony.Charge("PC", "261.5", "d"), "closed" },
        { "felony PC 261.5(d), reduced since", Felony.Charge("PC", "261.5", "d").With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), "ask-lawyer; reduced-after-listed-felony" },
        { "VC 14601.1(a)", Plain.Charge("VC", "14601.1", "a"), May },
        { "VC 12500(a) is not listed", Plain.Charge("VC", "12500", "a"), Must },
        { "a section that the table does not know", Plain.Charge("PC", "9999"), "ask-lawyer; offense-not-in-table" },
        { "a charge that is not known", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section, c1/1/vehicle42002_1, c1/1/subdivision; lawyer first equipment-stop-unclear" },
        { "a driving charge was dropped, the list not known", Plain.AndCount(Given.Nothing.Charge("VC", "23152", "b").OnCount(CaseFacts.Outcome, Disposition.Dismissed)), "open discretionary; missing c1/sentence/listedDrivingCharge; lawyer first listed-driving-charge" },
        { "a charge was dropped that is not a driving one", Plain.AndCount(Given.Nothing.Charge("PC", "602").OnCount(CaseFacts.Outcome, Disposition.Dismissed)), Must },
        { "a driving charge beside it ended in a conviction", Plain.AndCount(Given.Nothing.Charge("VC", "23152", "b").OnCount(CaseFacts.Outcome, Disposition.Convicted)), Must },
        { "dismissed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), "closed" },
        { "cleared automatically", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), Must },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open mandatory; missing c1/1/alreadyCleared" },
        { "level not known", Plain.Without(CountFacts.Level), "needs-facts; missing c1/1/level" },
    };

    public static Table Unsaid { get; } = new()
    {
        { "PC 261.5(d) felony, level today not known", Felony.Charge("PC", "261.5", "d").Without(CountFacts.LevelNow), "needs-facts; missing c1/1/levelNow" },
    };

    [Theory]
    [InlineData(ProbationOutcome.Fulfilled, true)]
    [InlineData(ProbationOutcome.ViolatedThenExpired, true)]
    [InlineData(ProbationOutcome.EndedEarly, false)]
    public void Other_fines_that_are_owed_are_a_note_unless_the_judge_ended_probation_early(ProbationOutcome how, bool said)
        => Assert.Equal(said, Ended(how).Yes(SentenceFacts.FinesOwed).Decide(Pc1203_4.Relief).Notes.Any(note => note.Name == "fines-owed"));

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Probation))]
    [MemberData(nameof(Gates))]
    [MemberData(nameof(Driving))]
    [MemberData(nameof(OtherDriving))]
    [MemberData(nameof(NotListed))]
    [MemberData(nameof(Offenses))]
    [MemberData(nameof(Unsaid))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1203_4.Relief);
}
