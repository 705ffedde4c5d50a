using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a federal fraud felony of 2005, the sentence over, the gun ban in force, no pardon.</summary>
public sealed class Usc18_925cTests
{
    private const string Ask = "ask-lawyer; not-confirmed-open";
    private const string Lawyer = "; lawyer first not-confirmed-open";

    private static Given Plain => FederalPlain.Fraud
        .With(CaseFacts.JudgmentEntered, "2005-06-03")
        .Yes(FederalFacts.FirearmDisability)
        .No(FederalFacts.Pardoned, FederalFacts.InCustody);

    private static Given OnRelease => Plain.Without(FederalFacts.InCustody, SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.SupervisedRelease);

    public static Table WorkedCases { get; } = new()
    {
        { "28-1: a federal fraud felony of 2005", Plain, Ask },
        { "28-2: on supervised release", OnRelease, Ask },
        { "28-3: pardoned", Plain.Yes(FederalFacts.Pardoned), "closed; unless pardon-keeps-the-ban" },
        { "28-4: vacated for a survivor of trafficking", Plain.With(CaseFacts.Outcome, Disposition.Vacated), "not-applicable" },
        { "28-5: probation before judgment, dismissed", Plain.With(CaseFacts.Outcome, Disposition.PrejudgmentDismissed), "not-applicable" },
        { "28-6: a misdemeanor under 844", FederalPlain.PossessionJudgment.No(FederalFacts.FirearmDisability), "not-applicable" },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), Ask },
        { "a California felony", Plain.With(CaseFacts.Court, Court.CaSuperior), Ask },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), Ask },
        { "a court that is not known", Plain.Without(CaseFacts.Court), Ask },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "how it ended is not known, pardoned anyway", Plain.Without(CaseFacts.Outcome).Yes(FederalFacts.Pardoned), "closed; missing c1/outcome" },
        { "one of two charges ended in a conviction", Plain.With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.Convicted), Ask },
        { "no gun ban", Plain.No(FederalFacts.FirearmDisability), "not-applicable" },
        { "a gun ban or not is not known", Plain.Without(FederalFacts.FirearmDisability), "needs-facts; missing c1/federal/firearmDisability" },
        { "pardoned or not is not known", Plain.Without(FederalFacts.Pardoned), "ask-lawyer; not-confirmed-open" },
        { "custody not known", OnRelease.Without(PersonFacts.Supervision), Ask },
    };

    [Fact]
    public void The_notes_are_those_that_the_record_asks_for()
    {
        Assert.Equal(["state-cannot-lift"], Notes(Plain));
        Assert.Equal(["supervision-counts-against", "state-cannot-lift"], Notes(OnRelease));
        Assert.Equal(["state-cannot-lift"], Notes(OnRelease.Without(PersonFacts.Supervision)));
        Assert.Empty(Notes(Plain.With(CaseFacts.Court, Court.CaSuperior)));
        Assert.Empty(Notes(Plain.Without(CaseFacts.Court)));
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc18_925c.Relief);

    private static IEnumerable<string> Notes(Given given) => given.Decide(Usc18_925c.Relief).Notes.Select(note => note.Name);
}
