using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;

namespace ExpungeScreener.Law.California;

/// <summary>A pardon from the Governor of California.</summary>
public static class CaPardon
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("ca-pardon", "Cal. Const. art. V sec. 8", Per.Count, RuleVersion.Undated(
    [
        Covers("california", InCaliforniaCourt, "Cal. Const. art. V sec. 8"),
        Covers("convicted", Convicted, "Cal. Const. art. V sec. 8"),
        NotDoneBefore("ca-pardon", "not-vacated", "Cal. Const. art. V sec. 8"),
        Clemency("governor-may", "Cal. Const. art. V sec. 8"),
        Rare("Cal. Const. art. V sec. 8"),
        Notes("supreme-court-first", FelonyCases.Several.IsYes(), "Cal. Const. art. V sec. 8"),
        Notes("extraordinary-only", Pc4852Cor.LeftOut & !CountFacts.Attempt.IsYes(), "PC 4852.01(d)"),
        Immigration,
    ]));
}
