using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 4852.01 and what follows it: the certificate of rehabilitation.</summary>
public static class Pc4852Cor
{
    private static readonly Condition Felony = Levels.Now.Is(OffenseLevel.Felony);
    private static readonly Condition Listed = Registration.Listed.IsYes();
    private static readonly Condition BySexOffenseRoute
        = Listed & (Levels.Now.Is(OffenseLevel.Misdemeanor) | (Felony & Terms.ProbationGranted.IsYes()));

    private static readonly Condition LifeUnclear = !Listed & LifeOffenses.Possible;
    private static readonly Condition Dismissed = CountFacts.AlreadyCleared.Is(AlreadyCleared.Dismissed);
    private static readonly Unless EarlyFiling = new("early-filing", !Listed);

    /// <summary>The sex offenses for which there is no certificate; an attempt is not settled.</summary>
    internal static Condition LeftOut { get; }
        = ChargeUnder("PC", "269", "288", "288.5", "288.7") | Charge("PC", "286", "c") | Charge("PC", "287", "c") | Charge("PC", "288a", "c") | Charge("PC", "289", "j");

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-4852-cor", "PC 4852.01", Per.Count, RuleVersion.InForce(new DateOnly(2023, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 4852.01(a)"),
        Covers("convicted", Convicted, "PC 4852.01(a)"),
        NotDoneBefore("pc-4852-cor", "not-vacated", "PC 4852.01(a)"),
        Excludes("life-parole", Rehabilitation.OnLifeParole.IsYes(), "PC 4852.01(c)"),
        Excludes("sex-offense-left-out", LeftOut & CountFacts.Attempt.IsNo(), "PC 4852.01(c)"),
        AsksLawyer("attempt-of-listed-offense", LeftOut & CountFacts.Attempt.IsYes(), "PC 4852.01(c)"),
        Excludes("active-duty", Rehabilitation.OnActiveDuty.IsYes(), "PC 4852.01(c)"),
        AsksLawyer("target-offense", TargetUnknown, "PC 182"),
        AsksLawyer("offense-not-in-table", Offenses.NotInTable.IsYes() & !LifeOffenses.Named, "PC 4852.03"),
        Requires("lives-in-california", Rehabilitation.LivesInCalifornia.IsYes(), "PC 4852.06"),
        Waits("five-years-in-california", PersonFacts.CaliforniaResidentSince.ElapsedYears(5), "People v. Miller (2018)"),
        Waits("seven-years", Rehabilitation.Years(7), "PC 4852.03", EarlyFiling),
        Waits("nine-years", Rehabilitation.Years(9), "PC 4852.03", when: LifeOffenses.Charged | LifeUnclear, EarlyFiling),
        Waits("ten-years", Rehabilitation.Years(10), "PC 4852.03", when: Listed),
        AsksLawyer("life-offense-unclear", LifeUnclear & Rehabilitation.Years(7) & !Rehabilitation.Years(9), "PC 4852.03"),
        LawyerFirst("life-offense-possible", LifeUnclear & !Rehabilitation.Years(7), "PC 4852.03"),
        LawyerFirst("registration-not-by-list", Registration.OnlyByOrder, "PC 4852.03"),
        Awaits("term-over", SentenceFacts.SupervisionEnded, Rehabilitation.TermRuns.IsNo(), "PC 4852.06", SentenceState.End),
        AsksLawyer("later-conviction", LaterConvictions.SinceJudgment.IsYes(), "PC 4852.05"),
        CourtMay("court-may", "PC 4852.13"),
        Notes("nine-years-for-a-life-term", Felony & Custody.Served.Is(CustodyKind.Prison) & !LifeOffenses.Charged & !Listed, "PC 4852.03"),
        Immigration,
    ],
        Route("felony",
            Covers("not-by-sex-offense-route", !BySexOffenseRoute, "PC 4852.01(a)"),
            Requires("felony-now", Felony, "People v. Moreno (2014) 231 Cal.App.4th 934")),
        Route("sex-offense",
            Covers("by-sex-offense-route", BySexOffenseRoute, "PC 4852.01(b)"),
            Awaits("dismissed-first", CountFacts.AlreadyCleared, Dismissed, "PC 4852.01(b)"),
            Excludes("custody-since-dismissal", Dismissed & PersonFacts.IncarceratedSinceDismissal.IsYes(), "PC 4852.01(b)"),
            OffProbation("PC 4852.01(b)"))));
}
