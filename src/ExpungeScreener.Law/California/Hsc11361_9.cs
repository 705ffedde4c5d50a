using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Health and Safety Code 11361.9: the State looks for old cannabis cases, and the court clears them without a request.</summary>
public static class Hsc11361_9
{
    private static readonly Condition Done = CountFacts.AlreadyCleared.Is(AlreadyCleared.Prop64, AlreadyCleared.Sealed);

    private static readonly Condition StillOnRecord
        = PersonFacts.DojRecord.Is(DojRecord.Recent) & CountFacts.AlreadyCleared.Is(AlreadyCleared.No);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("hsc-11361-9", "HSC 11361.9", Per.Count, RuleVersion.Undated(
    [
        Covers("california", InAnyCaliforniaCourt, "HSC 11361.9"),
        Covers("cannabis", Cannabis.Section, "HSC 11361.8"),
        Covers("convicted-or-adjudicated", Cannabis.ConvictedOrAdjudicated, "HSC 11361.8"),
        Excludes("cannabis-and-minors", Charge("HSC", "11361"), "HSC 11361"),
        Requires("before-proposition-64", Cannabis.Before, "HSC 11361.8"),
        Requires("not-challenged", CountFacts.ProsecutorChallenged.IsNo() | Done, "HSC 11361.9"),
        .. Cannabis.OnlyALawyerCanSay("HSC 11361.8", unless: Done),
        NotDoneBefore("hsc-11361-9", "not-yet-undone", "HSC 11361.9"),
        Happens("automatic", "HSC 11361.9"),
        Notes("cannabis-already-done", Done, "HSC 11361.9"),
        Notes("cannabis-still-on-record", StillOnRecord, "AB 1706 (Stats. 2022 ch. 387)"),
        Warns("check-your-record-first", "HSC 11361.9"),
        Immigration,
    ]));
}
