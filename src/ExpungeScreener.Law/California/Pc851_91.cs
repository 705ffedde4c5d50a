using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 851.91: an arrest that led to no conviction is sealed.</summary>
public static class Pc851_91
{
    private static readonly Condition NotFiled = Arrest.Filed.IsNo();
    private static readonly Condition Filed = Arrest.Filed.IsYes();
    private static readonly Condition Diverted = Arrest.Diverted.IsYes();
    private static readonly Condition NoneComesBack = Arrest.DivertedOrAcquitted.IsYes();
    private static readonly Condition Innocent = Arrest.Acquitted.IsYes() | ArrestFacts.InnocenceFound.IsYes();
    private static readonly Condition PleaFirst = DiversionFacts.Program.Is(DiversionProgram.Pc1210_1, DiversionProgram.Hsc11395);

    /// <summary>Under six years old, or of a kind with a longer limit or none, and nobody says whether the time limits have run.</summary>
    private static readonly Condition LimitationsUnknown = NotFiled & !NoneComesBack & !Arrest.OldEnough & Unclear(ArrestFacts.LimitationsRun.IsYes());

    /// <summary>Nobody says whether a charge can come: the age of the arrest stands for it.</summary>
    private static readonly Condition ByAge = NotFiled & !NoneComesBack & Unclear(ArrestFacts.LimitationsRun.IsYes());

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-851-91", "PC 851.91", Per.Case, RuleVersion.InForce(new DateOnly(2019, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 851.91(a)"),
        Covers("ended-as-arrests-do", Arrest.EndedAsArrestsDo.IsYes(), "PC 851.91(a)"),
        Arrest.NotConvicted("PC 851.91(a)"),
        Arrest.CaseOver("PC 851.91(a)"),
        AsksLawyer("limitations-unknown", LimitationsUnknown, "PC 799-805"),
        Awaits("limitations-run", ArrestFacts.LimitationsRun, !NotFiled | NoneComesBack | LimitationsUnknown | Arrest.LimitationsRun.IsYes(), "PC 851.91(a)"),
        Awaits("not-refilable", ArrestFacts.CanBeRefiled, !Filed | NoneComesBack | Arrest.CanBeRefiled.IsNo(), "PC 851.91(a)"),
        Awaits("program-done", DiversionFacts.Completed, !Diverted | DiversionFacts.Completed.IsYes(), "PC 851.91(a)"),
        AsksLawyer("deferred-entry", Arrest.Deferred, "PC 1203.43"),
        AsksLawyer("conviction-set-aside", Diverted & PleaFirst, "In re D.C. (2020) 54 Cal.App.5th 727"),
        Excludes("no-time-limit", ArrestFacts.NoLimitationsCharge.IsYes() & !Innocent, "PC 851.91(a)(2)(B)"),
        Excludes("evaded", ArrestFacts.Evaded.IsYes(), "PC 851.91(a)(2)(C)"),
        NotDoneInCase("pc-851-91", "not-yet-sealed", "PC 851.91(a)"),
        CourtShall("court-must-seal", PersonFacts.AbusePattern.IsNo(), "PC 851.91"),
        CourtMay("court-may", "PC 851.91(c)"),
        Notes("limitations-by-age", ByAge, "PC 799-805"),
        Notes("another-name-to-evade", "PC 851.91(a)(2)"),
        Immigration,
    ]));
}
