using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a verdict of ten days ago, in a court that had no jurisdiction.</summary>
public sealed class Rule34Tests
{
    private const string May = "open until 2026-11-28 discretionary" + TrialPlain.Lawyer;

    private static Given Plain => TrialPlain.Verdict.With(FederalFacts.Grounds, Ground.NoJurisdiction);

    public static Table Scope => TrialPlain.Scope(Plain, May);

    public static Table Boundaries => TrialPlain.FourteenDays(Plain);

    public static Table Elements { get; } = new()
    {
        { "after a plea", Plain.With(CaseFacts.DecidedBy, DecidedBy.Plea), May },
        { "plea or trial is not known", Plain.Without(CaseFacts.DecidedBy), May },
        { "a plea is in, not sentenced yet", Plain.With(CaseFacts.DecidedBy, DecidedBy.Plea).With(CaseFacts.Outcome, Disposition.Pending), May },
        { "still open, no guilt found", Plain.With(CaseFacts.Outcome, Disposition.Pending).Without(CaseFacts.PleaOrVerdictDate).No(FederalFacts.GuiltFound), "not-applicable" },
        { "another ground", Plain.With(FederalFacts.Grounds, Ground.IneffectiveCounsel), "closed" + TrialPlain.Lawyer },
        { "another ground beside it", Plain.With(FederalFacts.Grounds, Ground.IneffectiveCounsel, Ground.NoJurisdiction), May },
        { "no ground", Plain.With(FederalFacts.Grounds, Array.Empty<Ground>()), "closed" + TrialPlain.Lawyer },
        { "grounds not known", Plain.Without(FederalFacts.Grounds), "needs-facts until 2026-11-28; missing c1/federal/grounds" + TrialPlain.Lawyer },
        { "grounds not known, late", Plain.Without(FederalFacts.Grounds).With(CaseFacts.PleaOrVerdictDate, "2020-01-01"), "closed; unless excusable-neglect" + TrialPlain.Lawyer },
    };

    [Theory]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Boundaries))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Rule34.Relief);
}
