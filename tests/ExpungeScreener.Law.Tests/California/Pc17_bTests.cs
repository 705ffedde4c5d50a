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
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "an ending that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a prison term was suspended", Plain.Yes(SentenceFacts.PrisonTermSuspended), "open discretionary; lawyer first prison-term-suspended" },
        { "no prison term was suspended", Plain.No(SentenceFacts.PrisonTermSuspended), "open discretionary" },
        { "marked by the State or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open discretionary" },
        { "a duty to register not known", Plain.Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "open discretionary" },
        { "restitution not known", Plain.Without(SentenceFacts.RestitutionOwed), "open discretionary" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Classes))]
    [MemberData(nameof(Sentences))]
    [MemberData(nameof(OpenCases))]
    [MemberData(nameof(Unsaid))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc17_b.Relief);
}
