using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1016.5: a plea is vacated when the judge did not warn about immigration.</summary>
public static class Pc1016_5
{
    private static readonly Condition Since2026 = !ConvictionDay.Of.IsBefore(2026, 1, 1);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1016-5", "PC 1016.5", Per.Count, RuleVersion.InForce(new DateOnly(2026, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1016.5(b)"),
        Covers("convicted", Convicted, "PC 1016.5(b)"),
        Covers("not-a-citizen", PersonFacts.UsCitizen.IsNo(), "PC 1016.5(b)"),
        Covers("by-plea", CaseFacts.DecidedBy.Is(DecidedBy.Plea), "PC 1016.5(a)"),
        Requires("plea-since-1978", !ConvictionDay.Of.IsBefore(1978, 1, 1), "PC 1016.5(b)"),
        AsksLawyer("warning-at-the-plea", "PC 1016.5(b)"),
        NotVacated("PC 1016.5(b)"),
        CourtShall("court-must-if-proved", "PC 1016.5(b)"),
        Notes("warning-remembered", CaseFacts.ImmigrationAdvisement.IsYes() & !Since2026, "PC 1016.5(b)"),
        Notes("words-must-be-read-out", Since2026, "SB 281 (Stats. 2025 ch. 666)"),
        Immigration,
    ]));
}
