using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a federal case that was dismissed, and an FBI record that does not say so.</summary>
public sealed class FbiRecordTests
{
    private const string Must = "open mandatory";
    private const string Points = "open pointer";

    private static Given Plain => FederalPlain.DismissedPossession.Yes(FederalFacts.FbiRecordError);

    private static Given At(Court court) => Plain.With(CaseFacts.Court, court).With(CaseFacts.Outcome, Disposition.Dismissed);

    public static Table WorkedCases { get; } = new()
    {
        { "1: a 3607(c) order of 2012 is still shown", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Expunged), Must },
        { "2: the dismissal is missing", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), Must },
        { "3: a California 1203.4 order is not shown", Plain.With(CaseFacts.Court, Court.CaSuperior).Charge("PC", "459").With(CaseFacts.Outcome, Disposition.Convicted).With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), Points },
        { "4: someone else's arrest", Plain.With(CaseFacts.Outcome, Disposition.NotCharged), Must },
    };

    public static Table Scope { get; } = new()
    {
        { "nothing is wrong", Plain.No(FederalFacts.FbiRecordError), "not-applicable" },
        { "wrong or not is not known", Plain.Without(FederalFacts.FbiRecordError), "needs-facts; missing c1/federal/fbiRecordError" },
        { "a conviction", Plain.With(CaseFacts.Outcome, Disposition.Convicted), Must },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), Must },
        { "a magistrate judge", At(Court.UsMagistrate), Must },
        { "D.C. Superior Court", At(Court.DcSuperior), Must },
        { "a court-martial", At(Court.CourtMartial), Must },
        { "a tribal court", At(Court.Tribal), Must },
        { "a California juvenile court", At(Court.CaJuvenile), Points },
        { "another state", At(Court.OtherState), Points },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "open pointer; missing c1/court" },
    };

    [Fact]
    public void It_says_what_proves_it_and_that_brokers_are_apart()
        => Assert.Equal(["certified-paper-proves-it", "brokers-need-their-own"], Plain.Decide(FbiRecord.Relief).Notes.Select(note => note.Name));

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    public void Answers_as_the_table_says(Row row) => row.Holds(FbiRecord.Relief);
}
