using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a magistrate judge's judgment of 2026-11-20, no motion in the trial court, no waiver.</summary>
public sealed class MagistrateAppealTests
{
    private const string Lawyer = "; lawyer first legal-error";
    private const string InTime = "open until 2026-12-04 discretionary" + Lawyer;
    private const string Late = "closed; unless excusable-neglect" + Lawyer;


    /// <summary>Whether a motion moves the start here was not found.</summary>
    private const string MovedLate = "closed; unless excusable-neglect, timely-motion" + Lawyer;

    private static Given Plain => FederalPlain.FraudOnProbation
        .Charge("36 CFR", "261.58")
        .With(CaseFacts.Court, Court.UsMagistrate)
        .With(CaseFacts.JudgmentEntered, "2026-11-20");

    private static Given Judged(string day) => Plain.With(CaseFacts.JudgmentEntered, day);

    private static Given Moved => Plain.Yes(FederalFacts.RuleMotionFiled);

    public static Table WorkedCases { get; } = new()
    {
        { "3: a petty conviction of 2026-11-20, to the district judge", Plain, InTime },
    };

    public static Table Scope { get; } = new()
    {
        { "a district judge", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a state court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "still open", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
        { "after a plea", Plain.With(CaseFacts.DecidedBy, DecidedBy.Plea), InTime },
        { "after a trial", Plain.With(CaseFacts.DecidedBy, DecidedBy.Trial), InTime },
        { "appeal waived", Plain.Yes(FederalFacts.AppealWaived), "ask-lawyer until 2026-12-04; appeal-waiver" },
        { "waiver not known", Plain.Without(FederalFacts.AppealWaived), "needs-facts until 2026-12-04; missing c1/federal/appealWaived" + Lawyer },
        { "appeal waived, and late", Judged("2026-10-01").Yes(FederalFacts.AppealWaived), Late },
    };

    public static Table Boundaries { get; } = new()
    {
        { "the day before the last day", Judged("2026-11-11"), "open until 2026-11-25 discretionary" + Lawyer },
        { "the last day", Judged("2026-11-10"), "open until 2026-11-24 discretionary" + Lawyer },
        { "the day after the last day", Judged("2026-11-09"), Late },
        { "long ago", Judged("2015-01-01"), Late },
        { "a month that straddles", Judged("2026-11"), "needs-facts; missing c1/judgmentEntered" + Lawyer },
        { "a month wholly past", Judged("2026-08"), "closed; missing c1/judgmentEntered; unless excusable-neglect" + Lawyer },
        { "judgment not known", Plain.Without(CaseFacts.JudgmentEntered), "needs-facts; missing c1/judgmentEntered" + Lawyer },
        { "a motion is pending, within the 14 days", Moved, InTime },
        { "a motion is pending, after the 14 days", Judged("2026-11-02").Yes(FederalFacts.RuleMotionFiled), MovedLate },
        { "a motion was ruled on 14 days ago", Judged("2026-09-02").Yes(FederalFacts.RuleMotionFiled).With(FederalFacts.RuleMotionDecided, "2026-11-10"), MovedLate },
        { "a motion was ruled on 15 days ago", Judged("2026-09-02").Yes(FederalFacts.RuleMotionFiled).With(FederalFacts.RuleMotionDecided, "2026-11-09"), MovedLate },
        { "a motion was ruled on before the judgment", Moved.With(FederalFacts.RuleMotionDecided, "2026-08-01"), InTime },
        { "a motion or not is not known, in time anyway", Plain.Without(FederalFacts.RuleMotionFiled), InTime },
        { "a motion or not is not known, late", Judged("2026-08-01").Without(FederalFacts.RuleMotionFiled), "closed; missing c1/federal/ruleMotionFiled; unless excusable-neglect, timely-motion" + Lawyer },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Boundaries))]
    public void Answers_as_the_table_says(Row row) => row.Holds(MagistrateAppeal.Relief);
}
