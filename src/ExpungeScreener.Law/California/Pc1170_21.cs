using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1170.21 and 1170.22: a conviction under a repealed law about HIV is undone. The section number is all that is read.</summary>
public static class Pc1170_21
{
    private static readonly Condition Repealed = Charge("PC", "647f") | Charge("HSC", "120291");

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1170-21", "PC 1170.21", Per.Count, RuleVersion.InForce(new DateOnly(2018, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1170.21"),
        Covers("convicted", Convicted, "PC 1170.21"),
        Covers("repealed-section", Repealed, "PC 1170.21"),
        AsksLawyer("still-serving", Known(SentenceState.Runs.IsYes()), "PC 1170.22"),
        AsksLawyer("section-repealed", "PC 1170.22"),
        NotDoneBefore("pc-1170-21", "not-vacated", "PC 1170.22"),
        CourtMay("court-may-dismiss", "PC 1170.22"),
        Immigration,
    ]));
}
