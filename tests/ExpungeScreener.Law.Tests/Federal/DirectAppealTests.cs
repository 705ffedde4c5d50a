using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a conviction with a judgment of 2026-11-16, no motion in the trial court, no waiver.</summary>
public sealed class DirectAppealTests
{
    private const string Lawyer = "; lawyer first legal-error";

    private static Given Plain => FederalPlain.FraudOnProbation.With(CaseFacts.JudgmentEntered, "2026-11-16");

    private static Given Judged(string day) => Plain.With(CaseFacts.JudgmentEntered, day);

    public static Table WorkedCases { get; } = new()
    {
        { "1: judgment 2026-11-16", Plain, "open until 2026-11-30 discretionary" + Lawyer },
        { "2: judgment 2026-11-02, day 22", Judged("2026-11-02"), "closed until 2026-12-16; unless excusable-neglect" + Lawyer },
        { "3: a magistrate judge, 2026-11-20: another appeal", Judged("2026-11-20").With(CaseFacts.Court, Court.UsMagistrate), "not-applicable" },
        { "4: a Rule 33 motion is pending", Judged("2026-11-02").Yes(FederalFacts.RuleMotionFiled), "needs-facts; missing c1/federal/ruleMotionDecided" + Lawyer },
        { "4: the same within the first 14 days", Plain.Yes(FederalFacts.RuleMotionFiled), "open until 2026-11-30 discretionary" + Lawyer },
        { "4: it was ruled on", Judged("2026-09-02").Yes(FederalFacts.RuleMotionFiled).With(FederalFacts.RuleMotionDecided, "2026-11-20"), "open until 2026-12-04 discretionary" + Lawyer },
    };

    public static Table Boundaries { get; } = new()
    {
        { "a motion was ruled on before the judgment", Plain.Yes(FederalFacts.RuleMotionFiled).With(FederalFacts.RuleMotionDecided, "2026-08-01"), "open until 2026-11-30 discretionary" + Lawyer },
        { "ruled on, judgment not known, in time anyway", Plain.Without(CaseFacts.JudgmentEntered).Yes(FederalFacts.RuleMotionFiled).With(FederalFacts.RuleMotionDecided, "2026-11-20"), "open until 2026-12-04 discretionary" + Lawyer },
        { "ruled on long ago, judgment not known", Plain.Without(CaseFacts.JudgmentEntered).Yes(FederalFacts.RuleMotionFiled).With(FederalFacts.RuleMotionDecided, "2026-08-01"), "needs-facts; missing c1/judgmentEntered" + Lawyer },
        { "the day before the last day", Judged("2026-11-11"), "open until 2026-11-25 discretionary" + Lawyer },
        { "the last day", Judged("2026-11-10"), "open until 2026-11-24 discretionary" + Lawyer },
        { "the day after the last day", Judged("2026-11-09"), "closed until 2026-12-23; unless excusable-neglect" + Lawyer },
        { "the last day of the extension", Judged("2026-10-11"), "closed until 2026-11-24; unless excusable-neglect" + Lawyer },
        { "the day after the extension", Judged("2026-10-10"), "closed" + Lawyer },
        { "a month that straddles", Judged("2026-11"), "needs-facts; missing c1/judgmentEntered" + Lawyer },
        { "a month wholly past", Judged("2026-08"), "closed" + Lawyer },
        { "judgment not known", Plain.Without(CaseFacts.JudgmentEntered), "needs-facts; missing c1/judgmentEntered" + Lawyer },
        { "a motion or not is not known, in time anyway", Plain.Without(FederalFacts.RuleMotionFiled), "open until 2026-11-30 discretionary" + Lawyer },
        { "a motion or not is not known, late", Judged("2026-08-01").Without(FederalFacts.RuleMotionFiled), "closed; missing c1/federal/ruleMotionFiled; unless timely-motion" + Lawyer },
        { "a motion or not is not known, in the extension", Judged("2026-11-02").Without(FederalFacts.RuleMotionFiled), "closed until 2026-12-16; missing c1/federal/ruleMotionFiled; unless excusable-neglect, timely-motion" + Lawyer },
        { "appeal waived", Plain.Yes(FederalFacts.AppealWaived), "ask-lawyer until 2026-11-30; appeal-waiver" },
        { "waiver not known", Plain.Without(FederalFacts.AppealWaived), "needs-facts until 2026-11-30; missing c1/federal/appealWaived" + Lawyer },
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), "not-applicable" },
        { "after a trial", Plain.With(CaseFacts.DecidedBy, DecidedBy.Trial), "open until 2026-11-30 discretionary" + Lawyer },
        { "after a plea", Plain.With(CaseFacts.DecidedBy, DecidedBy.Plea), "open until 2026-11-30 discretionary" + Lawyer },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "not-applicable" },
        { "a state court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Boundaries))]
    public void Answers_as_the_table_says(Row row) => row.Holds(DirectAppeal.Relief);
}
