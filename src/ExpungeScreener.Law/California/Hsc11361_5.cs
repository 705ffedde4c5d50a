using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.CannabisRecords;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Health and Safety Code 11361.5: records of a small cannabis offense are destroyed after two years.</summary>
public static class Hsc11361_5
{
    private static readonly Condition Larger = ChargeUnder("HSC", "11358", "11359") | Charge("HSC", "11360", "a");
    private static readonly Condition Since1976 = !Day.IsBefore(1976, 1, 1);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("hsc-11361-5", "HSC 11361.5", Per.Count, RuleVersion.Undated(
    [
        Covers("california", InAnyCaliforniaCourt, "HSC 11361.5"),
        Covers("cannabis", ChargeUnder("HSC", "11357", "11358", "11359", "11360") | Cannabis.Conspiracy, "HSC 11361.5"),
        Covers("convicted-or-arrested", Cannabis.ConvictedOrAdjudicated | OnlyArrested, "HSC 11361.5"),
        Excludes("larger-cannabis", Larger, "HSC 11361.5"),
        Excludes("convicted-in-same-case", OnlyArrested & InOneCount(Cannabis.ConvictedOrAdjudicated), "HSC 11361.5"),
        AsksLawyer("conspiracy", Cannabis.Conspiracy, "PC 182"),
        AsksLawyer("attempt-at-listed-crime", !OnlyArrested & CountFacts.Attempt.IsYes(), "PC 664"),
        AsksLawyer("diverted-cannabis", CaseFacts.Outcome.Is(Disposition.Diversion, Disposition.DeferredEntry), "HSC 11361.5"),
        AsksLawyer("other-charges-in-arrest", OnlyArrested & ArrestFacts.MarijuanaOnly.IsNo(), "HSC 11361.5"),
        AsksLawyer("offense-not-in-table", Since1976 & Kind.Is(CannabisRecordKind.NotInTable), "HSC 11361.5"),
        AsksLawyer("small-cannabis-unclear", Since1976 & Kind.Is(CannabisRecordKind.Unverified), "HSC 11357"),
        Waits("wait", Day.ElapsedYears(2), "HSC 11361.5"),
        Waits("until-18", Ages.Birth.ElapsedYears(18), "HSC 11357(e)", when: Since1976 & Kind.Is(CannabisRecordKind.KeptTo18)),
        NotServing("HSC 11361.5"),
        LawyerFirst("old-cannabis-petition", !Since1976, "HSC 11361.5(b)"),
        Happens("automatic", Since1976, "HSC 11361.5"),
        CourtMay("court-may", "HSC 11361.5(b)"),
        Warns("check-your-record-first", "HSC 11361.7"),
        Immigration,
    ]));
}
