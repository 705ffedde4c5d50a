using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a felony second-degree burglary with probation that was finished.</summary>
public sealed class Pc17_bTests
{
    private const string May = "open discretionary";

    private static Given Plain => Tests.Plain.FelonyProbation;

    private static Given RevokedInto(CustodyAfterRevocation custody) => Plain
        .With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked)
        .With(SentenceFacts.CustodyAfterRevocation, custody);

    private static Given NoProbation(SentenceType type) => Plain.Without(SentenceFacts.ProbationOutcome).No(SentenceFacts.ProbationGranted).With(SentenceFacts.Type, type);

    private static Given Pending => Plain.With(CaseFacts.Outcome, Disposition.Pending).Without(CountFacts.LevelNow, SentenceFacts.ProbationGranted, SentenceFacts.ProbationOutcome, SentenceFacts.Type);

    public static Table WorkedCases { get; } = new()
    {
        { "1: PC 459 second degree, probation completed", Plain, May },
        { "2: PC 459 first degree", Plain.Charge("PC", "459", "1st"), "closed" },
        { "3: PC 487, revoked, 1170(h) served", RevokedInto(CustodyAfterRevocation.Jail1170hStraight).Charge("PC", "487", "a"), "closed" },
        { "4: PC 245(a)(4), suspended prison term", Plain.Charge("PC", "245", "a(4)").Yes(SentenceFacts.PrisonTermSuspended), "open discretionary; lawyer first prison-term-suspended" },
        { "5: PC 496, county jail, no probation", NoProbation(SentenceType.Jail).Charge("PC", "496", "a"), "ask-lawyer; may-already-be-misdemeanor" },
        { "6: PC 243.4(a), had to register", Plain.Charge("PC", "243.4", "a").Yes(CountFacts.RegistrationRequired), May },
        { "7: HSC 11378", Plain.Charge("HSC", "11378"), "closed" },
        { "Seymour: PC 245(a)(1), ended early", Plain.Charge("PC", "245", "a(1)").With(SentenceFacts.ProbationOutcome, ProbationOutcome.EndedEarly), May },
    };

    /// <summary>The crimes that the specification names as wobblers, as far as the table settles them.</summary>
    public static Table Wobblers { get; } = Table.Each(Plain, May,
        ("PC", "32", null), ("PC", "69", null), ("PC", "71", null), ("PC", "136.1", "a"), ("PC", "136.1", "b"), ("PC", "148", "b"), ("PC", "148.10", "b"), ("PC", "149", null),
        ("PC", "166", "c(4)"), ("PC", "186.22", "a"), ("PC", "191.5", "b"), ("PC", "192", "c(1)"), ("PC", "243", "c"), ("PC", "243", "d"), ("PC", "243.4", "a"), ("PC", "243.6", null),
        ("PC", "245", "a(1)"), ("PC", "245", "a(2)"), ("PC", "245", "a(4)"), ("PC", "246", null), ("PC", "246.3", "a"), ("PC", "261.5", "c"), ("PC", "261.5", "d"),
        ("PC", "273a", "a"), ("PC", "273d", "a"), ("PC", "273.5", "a"), ("PC", "278", null), ("PC", "278.5", "a"), ("PC", "288", "c(1)"), ("PC", "311.11", "a"),
        ("PC", "368", "b"), ("PC", "368", "d"), ("PC", "417", "b"), ("PC", "417", "c"), ("PC", "417.6", null), ("PC", "422", null), ("PC", "452", "b"), ("PC", "459", "2d"),
        ("PC", "470", null), ("PC", "475", null), ("PC", "476", null), ("PC", "476a", null), ("PC", "484e", null), ("PC", "484g", null), ("PC", "487", "a"), ("PC", "496", "a"), ("PC", "496d", "a"),
        ("PC", "502", "c"), ("PC", "503", null), ("PC", "504", null), ("PC", "508", null), ("PC", "529", null), ("PC", "530.5", "a"), ("PC", "532", "a"), ("PC", "537", "a(2)"), ("PC", "549", null),
        ("PC", "591", null), ("PC", "594", "b(1)"), ("PC", "597", "a"), ("PC", "646.9", "a"), ("PC", "647.6", "b"), ("PC", "666", null), ("PC", "1320", "b"), ("PC", "1320.5", null),
        ("PC", "21310", null), ("PC", "22210", null), ("PC", "29805", null), ("PC", "30305", null), ("PC", "30605", null),
        ("HSC", "11366", null), ("HSC", "11368", null), ("VC", "2800.2", "a"), ("VC", "10851", "a"), ("VC", "20001", "a"), ("VC", "23104", "b"), ("VC", "23105", null), ("VC", "23109.1", null), ("VC", "23153", "a"));

    /// <summary>The crimes that are often taken for wobblers and are none.</summary>
    public static Table StraightFelonies { get; } = Table.Each(Plain, "closed",
        ("PC", "211", null), ("PC", "215", null), ("PC", "459", "1st"), ("PC", "29800", "a(1)"), ("PC", "4573", null), ("HSC", "11351", null), ("HSC", "11352", "a"),
        ("HSC", "11378", null), ("HSC", "11379", "a"), ("HSC", "11379.6", "a"), ("PC", "118", null), ("PC", "207", "a"), ("PC", "261", "a(2)"), ("PC", "288", "a"));

    /// <summary>Crimes of both lists that the table of offenses leaves open.</summary>
    public static Table Unsettled { get; } = Table.Each(Plain, "ask-lawyer; class-unsettled",
        ("PC", "653f", "a"), ("PC", "4532", "a"), ("PC", "25400", null), ("PC", "25850", null), ("PC", "237", "a"), ("VC", "23152", "a"));

    public static Table Scope { get; } = new()
    {
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "a conviction that a court took back: nothing is left to lower", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open discretionary; missing c1/1/alreadyCleared" },
    };

    public static Table Classes { get; } = new()
    {
        { "a misdemeanor", Plain.With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), "not-applicable" },
        { "level today not known", Plain.Without(CountFacts.LevelNow), "needs-facts; missing c1/1/levelNow" },
        { "a misdemeanor by the table, convicted as a felony", Plain.Charge("VC", "23152", "b"), "ask-lawyer; class-unsettled" },
        { "a class that nobody verified", Plain.Charge("PC", "243.4", "b"), "ask-lawyer; class-unsettled" },
        { "HSC 11350", Plain.Charge("HSC", "11350", "a"), "ask-lawyer; proposition-47-first" },
        { "HSC 11377", Plain.Charge("HSC", "11377", "a"), "ask-lawyer; proposition-47-first" },
        { "conspiracy", Plain.Charge("PC", "182", "a(1)"), "ask-lawyer; conspiracy" },
        { "a section that the table does not know", Plain.Charge("PC", "9999"), "ask-lawyer; offense-not-in-table" },
        { "PC 459, degree not known", Plain.Charge("PC", "459"), "needs-facts; missing c1/1/subdivision" },
        { "charge not known", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision" },
        { "attempt of a wobbler", Plain.Yes(CountFacts.Attempt), "open discretionary; lawyer first attempt" },
        { "attempt of a straight felony", Plain.Charge("PC", "211").Yes(CountFacts.Attempt), "ask-lawyer; attempt-of-straight-felony" },
        { "attempt of a straight felony not known", Plain.Charge("PC", "211").Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt" },
    };

    public static Table Sentences { get; } = new()
    {
        { "prison", NoProbation(SentenceType.StatePrison), "closed" },
        { "split jail term", NoProbation(SentenceType.Jail1170hSplit), "closed" },
        { "fine only", NoProbation(SentenceType.FineOnly), "ask-lawyer; may-already-be-misdemeanor" },
        { "Youth Authority", NoProbation(SentenceType.YouthAuthority), "ask-lawyer; youth-authority" },
        { "sentence not known", NoProbation(SentenceType.Jail).Without(SentenceFacts.Type), "needs-facts; missing c1/sentence/type" },
        { "revoked into county jail", RevokedInto(CustodyAfterRevocation.Jail), May },
        { "revoked into prison", RevokedInto(CustodyAfterRevocation.StatePrison), "closed" },
        { "revoked, custody not known", RevokedInto(CustodyAfterRevocation.Jail).Without(SentenceFacts.CustodyAfterRevocation), "needs-facts; missing c1/sentence/custodyAfterRevocation" },
        { "still on probation", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).Yes(PersonFacts.OnProbation), May },
        { "an open case elsewhere is no bar", Plain.Yes(PersonFacts.PendingCharges), May },
        { "restitution owed is no bar", Plain.Yes(SentenceFacts.RestitutionOwed), May },
        { "nobody knows whether restitution is owed: no bar either", Plain.Without(SentenceFacts.RestitutionOwed), May },
        { "no prison term was suspended", Plain.No(SentenceFacts.PrisonTermSuspended), May },
        { "whether the charge made the person register is not known", Plain.Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), May },
        { "revoked, and sent nowhere", RevokedInto(CustodyAfterRevocation.None), May },
        { "revoked into a split term", RevokedInto(CustodyAfterRevocation.Jail1170hSplit), "closed" },
        { "a jail felony, split or straight is not known", NoProbation(SentenceType.Jail1170hUnknown), "closed" },
        { "the paper names prison, which was suspended, and probation was given", Plain.With(SentenceFacts.Type, SentenceType.StatePrison).Yes(SentenceFacts.PrisonTermSuspended), "open discretionary; lawyer first prison-term-suspended" },
        { "whether probation was given is not known", NoProbation(SentenceType.Jail).Without(SentenceFacts.ProbationGranted, SentenceFacts.ConditionalSentence), "needs-facts; missing c1/sentence/probationGranted, c1/sentence/conditionalSentence" },
        { "on parole in another case is no bar", Plain.With(PersonFacts.Supervision, Supervision.Parole), May },
        { "dismissed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), May },
        { "cleared automatically", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), "open discretionary; lawyer first after-automatic-relief" },
    };

    public static Table OpenCases { get; } = new()
    {
        { "before trial", Pending.Yes(CaseFacts.BeforeTrial), May },
        { "after trial began", Pending.No(CaseFacts.BeforeTrial), "closed" },
        { "not known", Pending, "needs-facts; missing c1/beforeTrial" },
        { "a dismissed case", Pending.With(CaseFacts.Outcome, Disposition.Dismissed).With(CountFacts.LevelNow, OffenseLevel.Felony), "not-applicable" },
        { "another state's case", Pending.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
    };

    public static Table Unsaid { get; } = new()
    {
        { "a prison term was suspended", Plain.Yes(SentenceFacts.PrisonTermSuspended), "open discretionary; lawyer first prison-term-suspended" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Wobblers))]
    [MemberData(nameof(StraightFelonies))]
    [MemberData(nameof(Unsettled))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Classes))]
    [MemberData(nameof(Sentences))]
    [MemberData(nameof(OpenCases))]
    [MemberData(nameof(Unsaid))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc17_b.Relief);

    [Fact]
    public void In_an_open_case_a_second_request_needs_a_change()
    {
        Assert.Contains(Pending.Yes(CaseFacts.BeforeTrial).Decide(Pc17_b.Relief).Notes, note => note.Name == "after-a-refusal");
        Assert.DoesNotContain(Plain.Decide(Pc17_b.Relief).Notes, note => note.Name == "after-a-refusal");
    }

    [Fact]
    public void A_duty_to_register_stays_and_the_certificate_closes()
        => Assert.Equal(["registration-stays", "restitution-is-no-bar", "closes-certificate"],
            Plain.Charge("PC", "243.4", "a").Yes(CountFacts.RegistrationRequired, SentenceFacts.RestitutionOwed).Decide(Pc17_b.Relief).Notes.Select(note => note.Name));
}
