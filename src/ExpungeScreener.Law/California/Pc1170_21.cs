using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1170.21 and 1170.22: a conviction under former Penal Code 647f, which was repealed, is invalid.</summary>
/// <remarks>The number 647f alone counts. It is not subdivision (f) of section 647. Nothing about health is ever asked.</remarks>
public static class Pc1170_21
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1170-21", "PC 1170.21", Per.Count, RuleVersion.InForce(new DateOnly(2018, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1170.21"),
        Covers("convicted", Convicted, "PC 1170.21"),
        Covers("repealed-charge", Charge("PC", "647f") | Charge("HSC", "120291"), "SB 239 (2017)"),
        AsksLawyer("repealed-law", "PC 1170.21"),
        NotVacated("PC 1170.21"),
        CourtShall("court-must-unless-disproved", "PC 1170.21"),
        Notes("still-running", SentenceState.Runs.IsYes(), "PC 1170.22"),
        Immigration,
    ]));
}
