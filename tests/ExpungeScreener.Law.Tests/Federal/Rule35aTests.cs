using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: sentenced on 2026-11-16, with a clear error in the sentence.</summary>
public sealed class Rule35aTests
{
    private const string May = "open until 2026-11-30 discretionary" + TrialPlain.Lawyer;
    private const string Late = "closed" + TrialPlain.Lawyer;

    private static Given Plain => TrialPlain.Verdict
        .With(CaseFacts.PleaOrVerdictDate, "2026-08-01")
        .With(CaseFacts.SentencingDate, "2026-11-16")
        .Yes(FederalFacts.ClearErrorInSentence);

    private static Given Sentenced(string day) => Plain.With(CaseFacts.SentencingDate, day);

    private static Given OnlyJudged(string day) => Plain.Without(CaseFacts.SentencingDate).With(CaseFacts.JudgmentEntered, day);

    public static Table WorkedCases { get; } = new()
    {
        { "6: the sentence was miscalculated 40 days ago", Sentenced("2026-10-15"), Late },
    };

    public static Table Scope => TrialPlain.Scope(Plain, May);

    public static Table Boundaries { get; } = new()
    {
        { "the day before the last day", Sentenced("2026-11-11"), "open until 2026-11-25 discretionary" + TrialPlain.Lawyer },
        { "the last day", Sentenced("2026-11-10"), "open until 2026-11-24 discretionary" + TrialPlain.Lawyer },
        { "the day after the last day: there is no more time", Sentenced("2026-11-09"), Late },
        { "a month that straddles", Sentenced("2026-11"), "needs-facts; missing c1/sentencingDate" + TrialPlain.Lawyer },
        { "a month wholly past", Sentenced("2026-09"), Late },
        { "no date", Plain.Without(CaseFacts.SentencingDate), "needs-facts; missing c1/sentencingDate" + TrialPlain.Lawyer },
        { "no date, judgment entered long ago", OnlyJudged("2020-01-01"), Late },
        { "no date, judgment entered 15 days ago", OnlyJudged("2026-11-09"), Late },
        { "no date, judgment entered 14 days ago", OnlyJudged("2026-11-10"), "needs-facts; missing c1/sentencingDate" + TrialPlain.Lawyer },
        { "no date, judgment entered yesterday", OnlyJudged("2026-11-23"), "needs-facts; missing c1/sentencingDate" + TrialPlain.Lawyer },
        { "sentenced in time, judgment entered later", Plain.With(CaseFacts.JudgmentEntered, "2026-11-20"), May },
    };

    public static Table Elements { get; } = new()
    {
        { "after a plea", Plain.With(CaseFacts.DecidedBy, DecidedBy.Plea), May },
        { "no clear error", Plain.No(FederalFacts.ClearErrorInSentence), Late },
        { "a clear error or not is not known", Plain.Without(FederalFacts.ClearErrorInSentence), "needs-facts until 2026-11-30; missing c1/federal/clearErrorInSentence" + TrialPlain.Lawyer },
        { "a clear error or not is not known, late", Sentenced("2026-10-15").Without(FederalFacts.ClearErrorInSentence), Late },
        { "still open, no guilt found", Plain.With(CaseFacts.Outcome, Disposition.Pending).Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate).No(FederalFacts.GuiltFound), "not-applicable" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Boundaries))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Rule35a.Relief);
}
