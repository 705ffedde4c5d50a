using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: one California felony, and no other case.</summary>
public sealed class CaPardonTests
{
    private const string GovernorMay = "open clemency";

    private static Given Plain => Tests.Plain.Prison.With(PersonFacts.FelonyCaseCount, 1);

    public static Table WorkedCases { get; } = new()
    {
        { "1: one California felony, lives in Texas", Plain.No(PersonFacts.LivesInCalifornia), GovernorMay },
        { "2: a federal drug conviction", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "3: two California felonies", Plain.And(Tests.Plain.OldPrison), GovernorMay },
        { "4: PC 288(a)", Plain.Charge("PC", "288", "a"), GovernorMay },
    };

    public static Table Scope { get; } = new()
    {
        { "a misdemeanor", Tests.Plain.Fine, GovernorMay },
        { "a charge that is not known", Plain.Without(CountFacts.Code, CountFacts.Section), GovernorMay },
        { "another state's conviction", Plain.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "a tribal conviction", Plain.With(CaseFacts.Court, Court.Tribal), "not-applicable" },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "not-applicable" },
        { "a dismissed case", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "on parole", Plain.With(PersonFacts.Supervision, Supervision.Parole), GovernorMay },
        { "an open case", Plain.Yes(PersonFacts.PendingCharges), GovernorMay },
        { "dismissed under 1203.4", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), GovernorMay },
        { "the conviction was taken back", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), GovernorMay + "; missing c1/1/alreadyCleared" },
        { "the number of felony cases is not known", Plain.Without(PersonFacts.FelonyCaseCount), GovernorMay },
        { "before the law carried here", Plain.AsOf("2025-12-31"), "ask-lawyer; law-not-carried" },
    };

    public static TheoryData<string, bool> SupremeCourt { get; } = new()
    {
        { "one listed, one told", false }, { "one listed, two told", true }, { "two listed, none told", true }, { "one listed, none told", false },
        { "a felony and a misdemeanor listed", false }, { "two felonies in one case", false }, { "a felony and a federal felony listed", false },
    };

    private static Given Cases(string words) => words switch
    {
        "one listed, two told" => Plain.With(PersonFacts.FelonyCaseCount, 2),
        "two listed, none told" => Plain.Without(PersonFacts.FelonyCaseCount).And(Tests.Plain.OldPrison),
        "one listed, none told" => Plain.Without(PersonFacts.FelonyCaseCount),
        "a felony and a misdemeanor listed" => Plain.And(Tests.Plain.Fine),
        "two felonies in one case" => Plain.AndCount(Tests.Plain.OldPrison),
        "a felony and a federal felony listed" => Plain.And(Tests.Plain.OldPrison.With(CaseFacts.Court, Court.UsDistrict)),
        _ => Plain,
    };

    [Theory]
    [MemberData(nameof(SupremeCourt))]
    public void Two_felony_cases_go_to_the_supreme_court_first(string cases, bool first) => Assert.Equal(first, Says(Cases(cases), "supreme-court-first"));

    [Fact]
    public void A_sex_offense_left_out_of_the_certificate_is_for_extraordinary_cases()
    {
        Assert.True(Says(Plain.Charge("PC", "288", "a"), "extraordinary-only"));
        Assert.False(Says(Plain.Charge("PC", "288", "a").Yes(CountFacts.Attempt), "extraordinary-only"));
        Assert.False(Says(Plain.Charge("PC", "288.2"), "extraordinary-only"));
        Assert.False(Says(Plain.Charge("PC", "286"), "extraordinary-only"));
    }

    [Fact]
    public void It_is_always_rare() => Assert.True(Plain.Decide(CaPardon.Relief).Rare);

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    public void Answers_as_the_table_says(Row row) => row.Holds(CaPardon.Relief);

    private static bool Says(Given given, string note) => given.Decide(CaPardon.Relief).Notes.Any(one => one.Name == note);
}
