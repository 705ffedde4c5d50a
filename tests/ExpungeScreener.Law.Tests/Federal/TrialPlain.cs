using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain cases of the motions in the trial court, and the tables that they share.</summary>
internal static class TrialPlain
{
    public const string Lawyer = "; lawyer first legal-error";

    /// <summary>A jury's verdict of ten days ago in a fraud case; not sentenced yet.</summary>
    public static Given Verdict => FederalPlain.Case
        .Charge("18 USC", "1343")
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(CaseFacts.DecidedBy, DecidedBy.Trial)
        .With(CaseFacts.PleaOrVerdictDate, "2026-11-14");

    /// <summary>A plea that was accepted last month; sentencing is next month.</summary>
    public static Given Plea => FederalPlain.Case
        .Charge("18 USC", "1343")
        .With(CaseFacts.Outcome, Disposition.Pending)
        .With(CaseFacts.DecidedBy, DecidedBy.Plea)
        .With(CaseFacts.PleaOrVerdictDate, "2026-10-20")
        .With(CaseFacts.SentencingDate, "2026-12-15")
        .Yes(FederalFacts.GuiltFound)
        .No(FederalFacts.JudgmentSigned);

    /// <summary>The courts, and the ways a case can end.</summary>
    /// <param name="plain">The plain case.</param>
    /// <param name="may">Its answer.</param>
    public static Table Scope(Given plain, string may) => new()
    {
        { "a magistrate judge", plain.With(CaseFacts.Court, Court.UsMagistrate), may },
        { "D.C. Superior Court", plain.With(CaseFacts.Court, Court.DcSuperior), "not-applicable" },
        { "a court-martial", plain.With(CaseFacts.Court, Court.CourtMartial), "not-applicable" },
        { "a California court", plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "a court that is not known", plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "an acquittal", plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "a dismissal", plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "vacated already", plain.With(CaseFacts.Outcome, Disposition.Vacated), "not-applicable" },
        { "how it ended is not known", plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
        { "one of two charges ended in a conviction", plain.With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.Convicted).AndCount(plain), may },
    };

    /// <summary>The 14 days after a verdict or plea, which the court may enlarge.</summary>
    /// <param name="plain">The plain case.</param>
    public static Table FourteenDays(Given plain) => new()
    {
        { "the day before the last day", plain.With(CaseFacts.PleaOrVerdictDate, "2026-11-11"), "open until 2026-11-25 discretionary" + Lawyer },
        { "the last day", plain.With(CaseFacts.PleaOrVerdictDate, "2026-11-10"), "open until 2026-11-24 discretionary" + Lawyer },
        { "the day after the last day", plain.With(CaseFacts.PleaOrVerdictDate, "2026-11-09"), "closed; unless excusable-neglect" + Lawyer },
        { "long ago", plain.With(CaseFacts.PleaOrVerdictDate, "2015-02-02"), "closed; unless excusable-neglect" + Lawyer },
        { "a month that straddles", plain.With(CaseFacts.PleaOrVerdictDate, "2026-11"), "needs-facts; missing c1/pleaOrVerdictDate" + Lawyer },
        { "a month wholly past", plain.With(CaseFacts.PleaOrVerdictDate, "2026-09"), "closed; missing c1/pleaOrVerdictDate; unless excusable-neglect" + Lawyer },
        { "no date", plain.Without(CaseFacts.PleaOrVerdictDate), "needs-facts; missing c1/pleaOrVerdictDate" + Lawyer },
        { "no date, judgment entered 15 days ago", plain.Without(CaseFacts.PleaOrVerdictDate).With(CaseFacts.JudgmentEntered, "2026-11-09"), "closed; missing c1/pleaOrVerdictDate; unless excusable-neglect" + Lawyer },
        { "no date, judgment entered 14 days ago", plain.Without(CaseFacts.PleaOrVerdictDate).With(CaseFacts.JudgmentEntered, "2026-11-10"), "needs-facts; missing c1/pleaOrVerdictDate" + Lawyer },
        { "a verdict in time, judgment entered later", plain.With(CaseFacts.PleaOrVerdictDate, "2026-11-12").With(CaseFacts.JudgmentEntered, "2026-11-20"), "open until 2026-11-26 discretionary" + Lawyer },
    };

    /// <summary>Only after a trial.</summary>
    /// <param name="plain">The plain case.</param>
    /// <param name="may">Its answer.</param>
    public static Table AfterTrial(Given plain, string may) => new()
    {
        { "after a plea", plain.With(CaseFacts.DecidedBy, DecidedBy.Plea), "not-applicable" },
        { "plea or trial is not known", plain.Without(CaseFacts.DecidedBy), "needs-facts; missing c1/decidedBy" + Lawyer },
        { "found guilty, not sentenced yet", plain.With(CaseFacts.Outcome, Disposition.Pending).Yes(FederalFacts.GuiltFound), may },
        { "still open, a verdict is in", plain.With(CaseFacts.Outcome, Disposition.Pending), may },
        { "still open, no guilt found", plain.With(CaseFacts.Outcome, Disposition.Pending).Without(CaseFacts.PleaOrVerdictDate).No(FederalFacts.GuiltFound), "not-applicable" },
        { "still open, guilt found or not is not known", plain.With(CaseFacts.Outcome, Disposition.Pending).Without(CaseFacts.PleaOrVerdictDate), "needs-facts; missing c1/federal/guiltFound" + Lawyer },
    };
}
