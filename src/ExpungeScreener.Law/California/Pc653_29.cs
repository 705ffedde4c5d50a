using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 653.29: a conviction for loitering for prostitution, a law that was repealed, is dismissed and sealed.</summary>
public static class Pc653_29
{
    /// <summary>A conviction before the repeal shows that the offense was before it too.</summary>
    private static readonly Condition BeforeRepeal = CaseFacts.OffenseDate.IsBefore(2023, 1, 1) | ConvictionDay.Of.IsBefore(2023, 1, 1);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-653-29", "PC 653.29", Per.Count, RuleVersion.InForce(new DateOnly(2023, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 653.29"),
        Covers("convicted", Convicted, "PC 653.29"),
        Covers("loitering-for-prostitution", Charge("PC", "653.22"), "PC 653.29"),
        Requires("before-repeal", BeforeRepeal, "SB 357 (Stats. 2022 ch. 86)"),
        AsksLawyer("attempt", CountFacts.Attempt.IsYes(), "PC 653.29"),
        NotDoneBefore("pc-653-29", "not-vacated", "PC 653.29"),
        CourtShall("court-must-unless-disproved", "PC 653.29"),
        Notes("still-running", SentenceState.Runs.IsYes(), "PC 653.29"),
        Immigration,
    ]));
}
