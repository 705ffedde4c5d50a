using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a court-martial conviction, judgment of 2025-03-03.</summary>
public sealed class MilitaryRecordTests
{
    private const string Points = "open pointer";
    private const string NewTrial = "new-trial-three-years";

    private static Given Plain => FederalPlain.Case
        .Charge("10 USC", "921")
        .With(CaseFacts.Court, Court.CourtMartial)
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(CaseFacts.JudgmentEntered, "2025-03-03");

    private static Given Judged(string day) => Plain.With(CaseFacts.JudgmentEntered, day);

    /// <summary>27-1, 27-2 and 27-6 turn on the kind of court-martial and of discharge, which the record does not say: each is sent on all the same.</summary>
    public static Table WorkedCases { get; } = new()
    {
        { "27-3: wants an Article 112a conviction erased", Plain.Charge("10 USC", "912a"), Points },
        { "27-4: verdict of 2025, new evidence", Plain.With(FederalFacts.NewFactFound, "2026-06-01"), Points },
        { "27-5: Article 125 in 1985, consensual", Judged("1985-05-05").Charge("10 USC", "925"), Points },
    };

    public static Table Scope { get; } = new()
    {
        { "an old judgment", Judged("1999-09-09"), Points },
        { "judgment not known", Plain.Without(CaseFacts.JudgmentEntered), Points },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), Points },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), Points },
        { "a United States district court", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), "not-applicable" },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
    };

    /// <summary>Whether the three years for a new trial are still named.</summary>
    public static TheoryData<string, bool> ThreeYears { get; } = new()
    {
        { "2025-03-03", true },
        { "2023-11-25", true },
        { "2023-11-24", true },
        { "2023-11-23", false },
        { "2024", true },
        { "2022", false },
        { "2023", false },
    };

    [Theory]
    [MemberData(nameof(ThreeYears))]
    public void A_new_trial_is_named_up_to_the_last_day(string judged, bool named) => Assert.Equal(named, Notes(Judged(judged)).Contains(NewTrial));

    [Fact]
    public void A_judgment_without_a_date_leaves_the_new_trial_unsaid() => Assert.DoesNotContain(NewTrial, Notes(Plain.Without(CaseFacts.JudgmentEntered)));

    [Fact]
    public void The_boards_are_always_named()
        => Assert.Equal(["discharge-review-fifteen-years", "clemency-on-sentence-only", "pardon-through-the-service", "federal-ways-do-not-apply"], Notes(Judged("1999-09-09")));

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    public void Answers_as_the_table_says(Row row) => row.Holds(MilitaryRecord.Relief);

    private static IEnumerable<string> Notes(Given given) => given.Decide(MilitaryRecord.Relief).Notes.Select(note => note.Name);
}
