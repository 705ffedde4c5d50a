using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain cases: a draft refusal of 1970, an Article 125 conviction of 1990, and restricted grounds at the Capitol on 2021-01-06.</summary>
public sealed class MassPardonsTests
{
    private const string Pardoned = "open automatic";
    private const string Article125Says = "; lawyer first consensual-adult-only";

    private static Given Draft => FederalPlain.Case
        .Charge("50 USC", "3811")
        .With(CaseFacts.OffenseDate, "1970-05-01")
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .No(FederalFacts.ViolentOffense16a);

    private static Given Article125 => FederalPlain.Case
        .Without(CaseFacts.District)
        .Charge("10 USC", "925")
        .With(CaseFacts.Court, Court.CourtMartial)
        .With(CaseFacts.OffenseDate, "1990-05-01")
        .With(CaseFacts.PleaOrVerdictDate, "1990-09-01")
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .No(FederalFacts.ViolentOffense16a, FederalFacts.ChildVictim);

    private static Given Capitol => FederalPlain.Case
        .Charge("18 USC", "1752")
        .With(CaseFacts.District, "dcd")
        .With(CaseFacts.OffenseDate, "2021-01-06")
        .With(CaseFacts.Outcome, Disposition.Convicted);

    private static Given DraftOn(string day) => Draft.With(CaseFacts.OffenseDate, day);

    private static Given Article125On(string day) => Article125.With(CaseFacts.OffenseDate, day).With(CaseFacts.PleaOrVerdictDate, day);

    private static Given CapitolOn(string day) => Capitol.With(CaseFacts.OffenseDate, day);

    public static Table WorkedCases { get; } = new()
    {
        { "1: Article 125, consensual, 1990", Article125, Pardoned + Article125Says },
        { "3: restricted grounds at the Capitol on 2021-01-06", Capitol, Pardoned },
        { "4: restricted grounds on 2021-01-20", CapitolOn("2021-01-20"), "closed" },
        { "5: draft refusal of 1970", Draft, Pardoned },
        { "6: draft refusal of 1985", DraftOn("1985-05-01"), "closed" },
        { "1: the paper says Article 125, UCMJ", Article125.Charge("UCMJ", "125"), "open automatic; lawyer first consensual-adult-only" },
        { "the draft law of the time, by its number in the appendix", Draft.Charge("50 App. USC", "462"), "ask-lawyer; maybe-draft-law" },
    };

    public static Table OfDraft { get; } = new()
    {
        { "the day before the first day", DraftOn("1964-08-03"), "closed" },
        { "the first day", DraftOn("1964-08-04"), Pardoned },
        { "the day after the first day", DraftOn("1964-08-05"), Pardoned },
        { "the day before the last day", DraftOn("1973-03-27"), Pardoned },
        { "the last day", DraftOn("1973-03-28"), Pardoned },
        { "the day after the last day", DraftOn("1973-03-29"), "closed" },
        { "the month of the first day", DraftOn("1964-08"), "needs-facts; missing c1/offenseDate" },
        { "the month of the last day", DraftOn("1973-03"), "needs-facts; missing c1/offenseDate" },
        { "a year wholly within", DraftOn("1970"), Pardoned },
        { "a year wholly before", DraftOn("1963"), "closed" },
        { "no date", Draft.Without(CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate" },
        { "a draft offense on the day of the Capitol", DraftOn("2021-01-06"), "closed" },
        { "force was used", Draft.Yes(FederalFacts.ViolentOffense16a), "closed" },
        { "force or not is not known", Draft.Without(FederalFacts.ViolentOffense16a), "open automatic; missing c1/federal/violentOffense16a" },
        { "a magistrate judge", Draft.With(CaseFacts.Court, Court.UsMagistrate), Pardoned },
        { "a state court", Draft.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "D.C. Superior Court", Draft.With(CaseFacts.Court, Court.DcSuperior), "not-applicable" },
        { "a court that is not known", Draft.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "never convicted", Draft.With(CaseFacts.Outcome, Disposition.Dismissed), Pardoned },
        { "an older number of the same title", Draft.Charge("50 USC", "462"), "ask-lawyer; maybe-draft-law" },
        { "an older number, after those years", DraftOn("1985-05-01").Charge("50 USC", "462"), "not-applicable" },
        { "an older number, no date", Draft.Charge("50 USC", "462").Without(CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate" },
        { "an older number beside the draft law", Draft.AndCount(Draft.Charge("50 USC", "462")), Pardoned },
        { "another charge of those years", Draft.Charge("18 USC", "1343"), "not-applicable" },
        { "the charge is not known", Draft.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" },
    };

    public static Table OfArticle125 { get; } = new()
    {
        { "the day before the first day", Article125On("1951-05-30"), "closed" },
        { "the first day", Article125On("1951-05-31"), Pardoned + Article125Says },
        { "the day after the first day", Article125On("1951-06-01"), Pardoned + Article125Says },
        { "the day before the last day", Article125On("2013-12-25"), Pardoned + Article125Says },
        { "the last day", Article125On("2013-12-26"), Pardoned + Article125Says },
        { "the day after the last day", Article125On("2013-12-27"), "closed" },
        { "the month of the last day", Article125On("2013-12"), "needs-facts; missing c1/pleaOrVerdictDate" + Article125Says },
        { "on the day of the Capitol", Article125On("2021-01-06"), "closed" },
        { "convicted on the last day", Article125.With(CaseFacts.PleaOrVerdictDate, "2013-12-26"), Pardoned + Article125Says },
        { "convicted the day after", Article125.With(CaseFacts.PleaOrVerdictDate, "2013-12-27"), "closed" },
        { "convicted some day of 2013", Article125.With(CaseFacts.PleaOrVerdictDate, "2013"), "needs-facts; missing c1/pleaOrVerdictDate" + Article125Says },
        { "conviction not known", Article125.Without(CaseFacts.PleaOrVerdictDate), "open automatic" + Article125Says },
        { "Article 125 beside an attempt", Article125.AndCount(Article125.Charge("10 USC", "880")), Pardoned + Article125Says },
        { "force was used", Article125.Yes(FederalFacts.ViolentOffense16a), "closed" },
        { "force or not is not known", Article125.Without(FederalFacts.ViolentOffense16a), "open automatic; missing c1/federal/violentOffense16a" + Article125Says },
        { "a child was the victim", Article125.Yes(FederalFacts.ChildVictim), "closed" },
        { "a child or not is not known", Article125.Without(FederalFacts.ChildVictim), "open automatic; missing c1/federal/childVictim" + Article125Says },
        { "not in a court-martial", Article125.With(CaseFacts.Court, Court.UsDistrict).With(CaseFacts.District, "cacd"), "not-applicable" },
        { "a court that is not known", Article125.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "acquitted", Article125.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "how it ended is not known", Article125.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Article125Says },
        { "an attempt: Article 80", Article125.Charge("10 USC", "880"), "ask-lawyer; aimed-at-article-125" },
        { "a conspiracy: Article 81", Article125.Charge("10 USC", "881"), "ask-lawyer; aimed-at-article-125" },
        { "a solicitation: Article 82", Article125.Charge("10 USC", "882"), "ask-lawyer; aimed-at-article-125" },
        { "an attempt after the last day", Article125On("2013-12-27").Charge("10 USC", "880"), "closed" },
        { "a court-martial, the section not known", Article125.Without(CountFacts.Section), "needs-facts; missing c1/1/section" },
        { "military drug use", Article125.Charge("10 USC", "912a"), "not-applicable" },
    };

    public static Table OfCapitol { get; } = new()
    {
        { "the day before", CapitolOn("2021-01-05"), "closed" },
        { "the day after", CapitolOn("2021-01-07"), "closed" },
        { "the month", CapitolOn("2021-01"), "needs-facts; missing c1/offenseDate, c1/pleaOrVerdictDate" },
        { "the month after", CapitolOn("2021-02"), "closed" },
        { "no date", Capitol.Without(CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate, c1/pleaOrVerdictDate" },
        { "still open", Capitol.With(CaseFacts.Outcome, Disposition.Pending), Pardoned + "; lawyer first open-case" },
        { "acquitted", Capitol.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "dismissed", Capitol.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "how it ended is not known", Capitol.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "restricted grounds that day in another circuit", Capitol.With(CaseFacts.District, "cacd"), "ask-lawyer; maybe-capitol-events" },
        { "restricted grounds that day, the district not known", Capitol.Without(CaseFacts.District), "needs-facts; missing c1/district, c1/circuit" },
        { "restricted grounds that day, by the circuit", Capitol.Without(CaseFacts.District).With(CaseFacts.Circuit, "DC"), Pardoned },
        { "another charge that day in Washington", Capitol.Charge("18 USC", "111"), "ask-lawyer; maybe-capitol-events" },
        { "another charge that day elsewhere", Capitol.Charge("18 USC", "111").With(CaseFacts.District, "cacd"), "not-applicable" },
        { "another charge that month in Washington", CapitolOn("2021-01").Charge("18 USC", "111"), "needs-facts; missing c1/offenseDate, c1/pleaOrVerdictDate" },
        { "another charge the day after in Washington", CapitolOn("2021-01-07").Charge("18 USC", "111"), "not-applicable" },
        { "restricted grounds beside another charge", Capitol.AndCount(Capitol.Charge("18 USC", "111")), Pardoned },
        { "force does not matter", Capitol.Yes(FederalFacts.ViolentOffense16a), Pardoned },
    };

    [Fact]
    public void The_notes_are_those_of_the_proclamation()
    {
        Assert.Contains(Article125.Decide(MassPardons.Relief).Notes, note => note.Name == "service-branch-first");
        Assert.Contains(Capitol.Decide(MassPardons.Relief).Notes, note => note.Name == "some-were-commuted");
        Assert.DoesNotContain(Draft.Decide(MassPardons.Relief).Notes, note => note.Name is "service-branch-first" or "some-were-commuted");
        Assert.Contains(Draft.Decide(MassPardons.Relief).Notes, note => note.Name == "newer-lists");
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(OfDraft))]
    [MemberData(nameof(OfArticle125))]
    [MemberData(nameof(OfCapitol))]
    public void Answers_as_the_table_says(Row row) => row.Holds(MassPardons.Relief);
}
