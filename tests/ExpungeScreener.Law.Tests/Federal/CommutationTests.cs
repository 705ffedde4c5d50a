using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a wire fraud sentence that runs until 2029, no appeal and nothing else pending.</summary>
public sealed class CommutationTests
{
    private const string May = "open clemency";

    private static Given Plain => FederalPlain.Fraud
        .With(SentenceFacts.Released, "2029-03-01")
        .Without(SentenceFacts.SupervisionEnded)
        .Yes(FederalFacts.PenaltyPaid)
        .No(FederalFacts.AppealPending, FederalFacts.OtherReliefPending);

    /// <summary>The same, with the sentence over in 2023.</summary>
    private static Given Over => FederalPlain.Fraud.Yes(FederalFacts.PenaltyPaid).No(FederalFacts.AppealPending, FederalFacts.OtherReliefPending);

    public static Table WorkedCases { get; } = new()
    {
        { "1: serving, appeals done", Plain, May },
        { "2: a direct appeal is pending", Plain.Yes(FederalFacts.AppealPending), "waits-for clemency; waits for c1/federal/appealPending" },
        { "3: the sentence is complete", Over, "not-applicable" },
        { "5: a fine is unpaid, the sentence is over", Over.No(FederalFacts.PenaltyPaid), May },
        { "6: a state prisoner", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), May },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), May },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "not-applicable" },
        { "another state", Plain.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "still open", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "released yesterday, supervised release runs", Plain.With(SentenceFacts.Released, "2026-11-23").With(SentenceFacts.SupervisionEnded, "2029-11-23").With(PersonFacts.Supervision, Supervision.SupervisedRelease), May },
        { "on probation", FederalPlain.FraudOnProbation.No(FederalFacts.AppealPending, FederalFacts.OtherReliefPending), May },
        { "supervision ends today", Over.With(SentenceFacts.SupervisionEnded, "2026-11-24"), May },
        { "supervision ended yesterday", Over.With(SentenceFacts.SupervisionEnded, "2026-11-23"), "not-applicable" },
        { "a sentence that runs or not is not known", Plain.Without(SentenceFacts.Released), "needs-facts; missing c1/federal/inCustody, person/inCustody" },
        { "said to be in custody", Plain.Without(SentenceFacts.Released).Yes(FederalFacts.InCustody), May },
        { "the sentence is over, paid or not is not known", Over.Without(FederalFacts.PenaltyPaid), "needs-facts; missing c1/federal/penaltyPaid" },
        { "serving, paid or not is not known", Plain.Without(FederalFacts.PenaltyPaid), May },
    };

    public static Table Gates { get; } = new()
    {
        { "an appeal or not is not known", Plain.Without(FederalFacts.AppealPending), "needs-facts; missing c1/federal/appealPending" },
        { "another motion is pending", Plain.Yes(FederalFacts.OtherReliefPending), "waits-for clemency; waits for c1/federal/otherReliefPending" },
        { "another motion or not is not known", Plain.Without(FederalFacts.OtherReliefPending), "needs-facts; missing c1/federal/otherReliefPending" },
        { "both are pending", Plain.Yes(FederalFacts.AppealPending, FederalFacts.OtherReliefPending), "waits-for clemency; waits for c1/federal/appealPending, c1/federal/otherReliefPending" },
        { "an appeal is pending, another motion or not is not known", Plain.Yes(FederalFacts.AppealPending).Without(FederalFacts.OtherReliefPending), "waits-for clemency; waits for c1/federal/appealPending" },
        { "an appeal is pending, only a fine is left", Over.No(FederalFacts.PenaltyPaid).Yes(FederalFacts.AppealPending), "waits-for clemency; waits for c1/federal/appealPending" },
    };

    [Fact]
    public void It_is_always_rare() => Assert.True(Plain.Decide(Commutation.Relief).Rare);

    [Fact]
    public void A_fine_can_be_remitted()
    {
        Assert.Contains(Over.No(FederalFacts.PenaltyPaid).Decide(Commutation.Relief).Notes, note => note.Name == "remission-of-a-fine");
        Assert.DoesNotContain(Plain.Decide(Commutation.Relief).Notes, note => note.Name == "remission-of-a-fine");
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Gates))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Commutation.Relief);
}
