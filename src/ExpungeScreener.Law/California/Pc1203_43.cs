using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1203.43: the plea of an old drug diversion (deferred entry of judgment) is taken back.</summary>
public static class Pc1203_43
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1203-43", "PC 1203.43", Per.Case, RuleVersion.InForce(new DateOnly(2016, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1203.43(b)"),
        Covers("deferred-entry", Arrest.Deferred, "PC 1203.43(b)"),
        Requires("granted-since-1997", !DiversionFacts.GrantedDate.IsBefore(1997, 1, 1), "PC 1203.43(b)"),
        AsksLawyer("granted-since-2018", !DiversionFacts.GrantedDate.IsBefore(2018, 1, 1), "PC 1000"),
        Awaits("program-done", DiversionFacts.Completed, DiversionFacts.Completed.IsYes(), "PC 1203.43(b)"),
        Awaits("program-dismissed", DiversionFacts.Dismissed, DiversionFacts.Dismissed.IsYes(), "PC 1000.3"),
        NotDoneInCase("pc-1203-43", "plea-not-yet-taken-back", "PC 1203.43(b)"),
        CourtShall("court-must-take-back-plea", "PC 1203.43(b)"),
        Notes("file-may-be-lost", PersonFacts.DojRecord.Is(DojRecord.Recent, DojRecord.Old), "PC 1203.43(b)"),
        Immigration,
    ]));
}
