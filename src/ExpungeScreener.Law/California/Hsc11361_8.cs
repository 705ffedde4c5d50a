using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Health and Safety Code 11361.8: an old cannabis case is made a lesser one, or dismissed and sealed (Proposition 64).</summary>
public static class Hsc11361_8
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("hsc-11361-8", "HSC 11361.8", Per.Count, RuleVersion.InForce(new DateOnly(2016, 11, 9),
    [
        Covers("california", InAnyCaliforniaCourt, "HSC 11361.8"),
        Covers("cannabis", Cannabis.Section, "HSC 11361.8"),
        Covers("convicted-or-adjudicated", Cannabis.ConvictedOrAdjudicated, "HSC 11361.8"),
        Excludes("cannabis-and-minors", Charge("HSC", "11361"), "HSC 11361"),
        Requires("before-proposition-64", Cannabis.Before, "HSC 11361.8"),
        .. Cannabis.OnlyALawyerCanSay("HSC 11361.8"),
        NotDoneBefore("hsc-11361-8", "not-yet-redesignated", "HSC 11361.8(e)"),
        LawyerFirst("convicted-after-proposition-64", !Cannabis.ConvictedBefore, "HSC 11361.8"),
        CourtShall("court-must", Cannabis.SentenceRuns.IsNo() & CountFacts.ProsecutorChallenged.IsNo(), "HSC 11361.8(e)"),
        CourtMay("court-may", "HSC 11361.8(b)"),
        AlreadyAutomatic("PC 1203.425"),
        Immigration,
    ]));
}
