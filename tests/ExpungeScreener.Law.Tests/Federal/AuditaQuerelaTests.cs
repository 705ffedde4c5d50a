using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a sentence that is over, a ground that came after the judgment, and no error that coram nobis reaches.</summary>
public sealed class AuditaQuerelaTests
{
    private const string Lawyer = "; lawyer first legal-error";
    private const string Unsettled = "; lawyer first almost-never";
    private const string Ask = "ask-lawyer; almost-never";

    private static Given Plain => FederalPlain.Fraud
        .No(FederalFacts.InCustody)
        .With(FederalFacts.Grounds, Ground.NoJurisdiction)
        .Yes(FederalFacts.ValidReasonForDelay, FederalFacts.AdverseConsequence)
        .No(FederalFacts.FundamentalError);

    private static Given NoGround => Plain.With(FederalFacts.Grounds, Array.Empty<Ground>());

    /// <summary>18-6 turns on what a person is after, which the record does not say.</summary>
    public static Table WorkedCases { get; } = new()
    {
        { "18-1: hardship only", NoGround, "closed" + Lawyer },
        { "18-2: the time for a 2255 motion ran out in custody", Plain.Yes(FederalFacts.InCustody).With(FederalFacts.NewFactFound, "none").With(FederalFacts.NewRuleDate, "none").With(FederalFacts.ImpedimentRemoved, "none"), "closed" + Lawyer },
        { "18-3: a legal defect after the judgment", Plain, Ask },
        { "18-4: in custody", Plain.Yes(FederalFacts.InCustody).With(CaseFacts.JudgmentEntered, "2026-03-02"), "closed" + Lawyer },
        { "18-5: coram nobis fits", Plain.Yes(FederalFacts.FundamentalError), "closed" + Lawyer },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), Ask },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "not-applicable" },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "court not known, in custody anyway", Plain.Without(CaseFacts.Court).Yes(FederalFacts.InCustody), "closed; missing c1/court" + Lawyer },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "a conviction set aside", Plain.With(CaseFacts.Outcome, Disposition.Vacated), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
        { "one of two charges ended in a conviction", Plain.With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.Convicted), Ask },
    };

    public static Table Elements { get; } = new()
    {
        { "custody not said, supervision over", Plain.Without(FederalFacts.InCustody), Ask },
        { "on supervised release", Plain.Without(FederalFacts.InCustody, SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.SupervisedRelease), "closed" + Lawyer },
        { "custody not known", Plain.Without(FederalFacts.InCustody, SentenceFacts.SupervisionEnded, PersonFacts.Supervision), "needs-facts; missing c1/federal/inCustody, person/inCustody, person/supervision" + Unsettled },
        { "grounds not known", Plain.Without(FederalFacts.Grounds), "needs-facts; missing c1/federal/grounds" + Unsettled },
        { "no ground, custody not known", NoGround.Without(FederalFacts.InCustody, SentenceFacts.SupervisionEnded, PersonFacts.Supervision), "closed" + Lawyer },
        { "an error or not is not known", Plain.Without(FederalFacts.FundamentalError), "needs-facts; missing c1/federal/fundamentalError" + Unsettled },
        { "an error, the reason for the delay not known", Plain.Yes(FederalFacts.FundamentalError).Without(FederalFacts.ValidReasonForDelay), "needs-facts; missing c1/federal/validReasonForDelay" + Unsettled },
        { "an error, a consequence not known", Plain.Yes(FederalFacts.FundamentalError).Without(FederalFacts.AdverseConsequence), "needs-facts; missing c1/federal/adverseConsequence" + Unsettled },
        { "an error, and no reason for the delay", Plain.Yes(FederalFacts.FundamentalError).No(FederalFacts.ValidReasonForDelay), Ask },
        { "an error, and no consequence", Plain.Yes(FederalFacts.FundamentalError).No(FederalFacts.AdverseConsequence), Ask },
        { "no error, the rest not known", Plain.Without(FederalFacts.ValidReasonForDelay, FederalFacts.AdverseConsequence), Ask },
    };

    [Fact]
    public void It_is_always_rare() => Assert.True(Plain.Decide(AuditaQuerela.Relief).Rare);

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(AuditaQuerela.Relief);
}
