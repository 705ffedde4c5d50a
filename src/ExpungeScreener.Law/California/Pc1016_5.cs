using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1016.5: a plea that the court took without the immigration warning is undone. Always a matter for a lawyer.</summary>
public static class Pc1016_5
{
    private static readonly Condition Warned = CaseFacts.ImmigrationAdvisement.IsYes();
    private static readonly Condition BeforeVerbatim = CaseFacts.PleaOrVerdictDate.IsBefore(2026, 1, 1);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1016-5", "PC 1016.5", Per.Count, RuleVersion.InForce(new DateOnly(2026, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1016.5"),
        Covers("convicted", Convicted, "PC 1016.5"),
        Covers("by-plea", CaseFacts.DecidedBy.Is(DecidedBy.Plea), "PC 1016.5"),
        Covers("not-a-citizen", PersonFacts.UsCitizen.IsNo(), "PC 1016.5"),
        LawyerFirst("plea-or-trial-unclear", Unclear(CaseFacts.DecidedBy.Is(DecidedBy.Plea)), "PC 1016.5"),
        Requires("plea-since-1978", !CaseFacts.PleaOrVerdictDate.IsBefore(1978, 1, 1), "PC 1016.5"),
        AsksLawyer("plea-to-an-infraction", Known(CountFacts.Level.Is(OffenseLevel.Infraction)), "PC 1016.5"),
        AsksLawyer("warning-not-word-for-word", Known(Warned & !BeforeVerbatim), "SB 281 (2025)"),
        AsksLawyer("warning-on-record", Known(Warned), "PC 1016.5"),
        AsksLawyer("no-warning-at-plea", Known(CaseFacts.ImmigrationAdvisement.IsNo()), "PC 1016.5"),
        AsksLawyer("what-the-judge-said", "PC 1016.5"),
        NotDoneBefore("pc-1016-5", "not-vacated", "PC 1016.5"),
        CourtShall("must-vacate-if-shown", "PC 1016.5"),
        Immigration,
    ]));
}
