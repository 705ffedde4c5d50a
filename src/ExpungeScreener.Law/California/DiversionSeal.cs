using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 851.87, 851.90 and the laws of the programs: a case that a program closed is sealed.</summary>
public static class DiversionSeal
{
    private static readonly Condition Prefiling = DiversionFacts.Program.Is(DiversionProgram.Prefiling);

    private static readonly Condition ByJudge = DiversionFacts.Program.Is(DiversionProgram.Pc1001_95);
    private static readonly Condition NotForJudges = InOneCount(Arrest.Registrable.IsYes() | ChargeUnder("PC", "273.5", "646.9") | Charge("PC", "243", "e"));
    private static readonly Condition MayNotBeForJudges = !NotForJudges & InOneCount(Arrest.RegistrableUnsettled.IsYes());

    private static readonly Condition SeriousOrSexual = InOneCount(
        Arrest.Registrable.IsYes() | Arrest.RegistrableUnsettled.IsYes() | Strikes.Serious.IsYes() | Strikes.Unverified.IsYes());

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("diversion-seal", "PC 851.87", Per.Case, RuleVersion.Undated(
    [
        Covers("california", InCaliforniaCourt, "PC 851.87"),
        Covers("diverted", Arrest.Diverted.IsYes(), "PC 851.87"),
        Covers("no-deferred-entry", !Arrest.Deferred, "PC 1203.43"),
        Arrest.NotConvicted("PC 851.87"),
        Arrest.CaseOver("PC 851.87"),
        Awaits("program-done", DiversionFacts.Completed, DiversionFacts.Completed.IsYes(), "PC 851.87"),
        Awaits("program-dismissed", DiversionFacts.Dismissed, Prefiling | DiversionFacts.Dismissed.IsYes(), "PC 851.90"),
        Excludes("not-for-judge-diversion", ByJudge & NotForJudges, "PC 1001.95"),
        AsksLawyer("judge-diversion-unclear", ByJudge & MayNotBeForJudges, "PC 1001.95"),
        AsksLawyer("mental-health-diversion-unclear", DiversionFacts.Program.Is(DiversionProgram.Pc1001_36) & SeriousOrSexual, "PC 1001.36"),
        AsksLawyer("conviction-set-aside", DiversionFacts.Program.Is(DiversionProgram.Pc1210_1), "In re D.C. (2020) 54 Cal.App.5th 727"),
        AsksLawyer("treatment-felony", DiversionFacts.Program.Is(DiversionProgram.Hsc11395), "HSC 11395"),
        AsksLawyer("program-not-named", DiversionFacts.Program.Is(DiversionProgram.Other, DiversionProgram.FederalPretrial), "PC 851.87"),
        NotDoneInCase("diversion-seal", "not-yet-sealed", "PC 851.92"),
        CourtMay("court-may-seal", "PC 851.87"),
        Notes("arrest-never-occurred", DiversionFacts.Program.Is(DiversionProgram.Pc1001_80), "PC 1001.80"),
        Immigration,
    ]));
}
