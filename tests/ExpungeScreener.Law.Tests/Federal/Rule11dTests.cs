using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a plea that was accepted last month on bad advice; sentencing is on 2026-12-15.</summary>
public sealed class Rule11dTests
{
    private const string May = "open until 2026-12-15 discretionary" + TrialPlain.Lawyer;
    private const string Late = "closed" + TrialPlain.Lawyer;

    private static Given Plain => TrialPlain.Plea;

    private static Given Sentencing(string day) => Plain.With(CaseFacts.SentencingDate, day);

    public static Table WorkedCases { get; } = new()
    {
        { "4: plea accepted, sentencing next month, bad advice", Plain, May },
    };

    public static Table Scope => TrialPlain.Scope(Plain, May);

    public static Table Pleas { get; } = new()
    {
        { "after a trial", Plain.With(CaseFacts.DecidedBy, DecidedBy.Trial), "not-applicable" },
        { "plea or trial is not known", Plain.Without(CaseFacts.DecidedBy), "needs-facts; missing c1/decidedBy" + TrialPlain.Lawyer },
        { "a plea that is not accepted yet", Plain.No(FederalFacts.GuiltFound).Without(CaseFacts.PleaOrVerdictDate), May },
        { "a plea, accepted or not is not known", Plain.Without(FederalFacts.GuiltFound, CaseFacts.PleaOrVerdictDate), May },
        { "no plea is known, guilt not known", Plain.Without(FederalFacts.GuiltFound, CaseFacts.PleaOrVerdictDate, CaseFacts.DecidedBy), "needs-facts; missing c1/federal/guiltFound, c1/decidedBy" + TrialPlain.Lawyer },
        { "convicted, sentencing is ahead", Plain.With(CaseFacts.Outcome, Disposition.Convicted), May },
    };

    public static Table Boundaries { get; } = new()
    {
        { "sentencing is tomorrow", Sentencing("2026-11-25"), "open until 2026-11-25 discretionary" + TrialPlain.Lawyer },
        { "sentencing is today", Sentencing("2026-11-24"), "open until 2026-11-24 discretionary" + TrialPlain.Lawyer },
        { "sentencing was yesterday", Sentencing("2026-11-23"), Late },
        { "sentenced long ago", Sentencing("2016-11-23").With(CaseFacts.Outcome, Disposition.Convicted), Late },
        { "sentencing is this month", Sentencing("2026-11"), "needs-facts; missing c1/sentencingDate" + TrialPlain.Lawyer },
        { "sentencing was last month", Sentencing("2026-10"), Late },
        { "sentencing is next month: its first day counts", Sentencing("2026-12"), "open until 2026-12-01 discretionary" + TrialPlain.Lawyer },
        { "no date is set", Plain.Without(CaseFacts.SentencingDate), "needs-facts; missing c1/sentencingDate" + TrialPlain.Lawyer },
        { "no date, judgment signed or not is not known", Plain.Without(CaseFacts.SentencingDate, FederalFacts.JudgmentSigned), "needs-facts; missing c1/sentencingDate, c1/federal/judgmentSigned" + TrialPlain.Lawyer },
        { "sentencing is this month, judgment signed or not is not known", Sentencing("2026-11").Without(FederalFacts.JudgmentSigned), "needs-facts; missing c1/federal/judgmentSigned, c1/sentencingDate" + TrialPlain.Lawyer },
        { "no date, judgment signed", Plain.Without(CaseFacts.SentencingDate).Yes(FederalFacts.JudgmentSigned), Late },
        { "no date, judgment entered yesterday", Plain.Without(CaseFacts.SentencingDate).With(CaseFacts.JudgmentEntered, "2026-11-23"), Late },
        { "no date, judgment entered today", Plain.Without(CaseFacts.SentencingDate).With(CaseFacts.JudgmentEntered, "2026-11-24"), Late },
        { "no date, judgment entered in 2020", Plain.Without(CaseFacts.SentencingDate).With(CaseFacts.JudgmentEntered, "2020"), Late },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Pleas))]
    [MemberData(nameof(Boundaries))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Rule11d.Relief);
}
