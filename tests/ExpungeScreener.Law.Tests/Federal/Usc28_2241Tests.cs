using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: wire fraud, in prison, a motion under section 2255 was decided, no new rule of the Supreme Court.</summary>
public sealed class Usc28_2241Tests
{
    private const string Lawyer = "; lawyer first legal-error";
    private const string Unsettled = "; lawyer first only-what-is-left";
    private const string Ask = "ask-lawyer; only-what-is-left";
    private const string Closed = "closed; unless execution-of-sentence, sentencing-court-gone" + Lawyer;

    private static Given Plain => FederalPlain.Fraud
        .Without(SentenceFacts.Released, SentenceFacts.SupervisionEnded)
        .Yes(FederalFacts.InCustody, FederalFacts.Prior2255Decided)
        .With(FederalFacts.NewRuleDate, "none");

    private static Given ByPerson => Plain.Without(FederalFacts.InCustody);

    /// <summary>16-2, 16-5 and 16-6 turn on why a person asks, which the record does not say: a lawyer must.</summary>
    public static Table WorkedCases { get; } = new()
    {
        { "16-1: the statute is read anew, a 2255 motion was decided", Plain.With(FederalFacts.NewRuleDate, "2026-03-02"), Closed },
        { "16-3: out of custody", Plain.No(FederalFacts.InCustody), "closed" + Lawyer },
        { "16-4: the first 2255 motion is still open", Plain.No(FederalFacts.Prior2255Decided).With(CaseFacts.JudgmentEntered, "2026-03-02"), Closed },
    };

    public static Table Scope { get; } = new()
    {
        { "a used-up motion and no new rule", Plain, Ask },
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), Ask },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "another state", Plain.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "ask-lawyer; other-courts-differ" },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "ask-lawyer; other-courts-differ" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "a dismissal", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "a conviction set aside", Plain.With(CaseFacts.Outcome, Disposition.Vacated), "not-applicable" },
        { "a case that is still open", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
        { "one of two charges ended in a conviction", Plain.With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.Convicted), Ask },
        { "court not known, out of custody anyway", Plain.Without(CaseFacts.Court).No(FederalFacts.InCustody), "closed; missing c1/court" + Lawyer },
    };

    public static Table Elements { get; } = new()
    {
        { "on supervised release", ByPerson.With(PersonFacts.Supervision, Supervision.SupervisedRelease), Ask },
        { "on federal probation", ByPerson.With(PersonFacts.Supervision, Supervision.FederalProbation), Ask },
        { "release lies ahead", ByPerson.With(SentenceFacts.Released, "2027-05-05"), Ask },
        { "state parole only", ByPerson.With(PersonFacts.Supervision, Supervision.Parole).No(PersonFacts.InCustody), "closed" + Lawyer },
        { "supervision ended yesterday", ByPerson.With(SentenceFacts.SupervisionEnded, "2026-11-23"), "closed" + Lawyer },
        { "supervision ends today", ByPerson.With(SentenceFacts.SupervisionEnded, "2026-11-24"), Ask },
        { "a fine and nothing else", ByPerson.With(SentenceFacts.Type, SentenceType.FineOnly), "closed" + Lawyer },
        { "custody not known", ByPerson.Without(PersonFacts.Supervision), "needs-facts; missing c1/federal/inCustody, person/inCustody, person/supervision" + Unsettled },
        { "an earlier motion not known", Plain.Without(FederalFacts.Prior2255Decided), "needs-facts; missing c1/federal/prior2255Decided" + Unsettled },
        { "an earlier motion not known, a new rule", Plain.Without(FederalFacts.Prior2255Decided).With(FederalFacts.NewRuleDate, "2026-03-02"), "needs-facts; missing c1/federal/prior2255Decided" + Unsettled },
        { "a new rule not known", Plain.Without(FederalFacts.NewRuleDate), "needs-facts; missing c1/federal/newRuleDate" + Unsettled },
        { "no motion yet, late by years", Plain.No(FederalFacts.Prior2255Decided), Closed },
        { "no motion yet, a new rule or not is not known", Plain.No(FederalFacts.Prior2255Decided).Without(FederalFacts.NewRuleDate), Closed },
        { "no motion yet, out of custody", Plain.No(FederalFacts.Prior2255Decided, FederalFacts.InCustody), "closed" + Lawyer },
    };

    [Fact]
    public void It_is_always_rare() => Assert.True(Plain.Decide(Usc28_2241.Relief).Rare);

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc28_2241.Relief);
}
