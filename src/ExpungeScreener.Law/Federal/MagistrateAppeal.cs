using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Appeal of a magistrate judge's judgment to a district judge: Federal Rule of Criminal Procedure 58(g)(2).</summary>
public static class MagistrateAppeal
{
    /// <summary>
    /// Counted from the judgment alone. Whether a late appeal can be allowed here as in the court of appeals, and whether a
    /// motion moves the start, was not found; without a motion only the first is left.
    /// </summary>
    private static readonly Deadline FourteenDays = By(AppealTime.FromJudgment, new Unless("excusable-neglect", null), new Unless("timely-motion", FederalFacts.RuleMotionFiled.IsYes()));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-magistrate-appeal", "FRCrP 58(g)(2)", Per.Case, RuleVersion.InForce(new DateOnly(2009, 12, 1),
    [
        Covers("magistrate-judge", CaseFacts.Court.Is(Court.UsMagistrate), "FRCrP 58(g)(2)"),
        Covers("convicted", FederalCase.Convicted, "FRCrP 58(g)(2)"),
        Closes("fourteen-days", FourteenDays, "FRCrP 58(g)(2)"),
        AsksLawyer("appeal-waiver", FederalFacts.AppealWaived.IsYes(), "Garza v. Idaho (2019)"),
        LawyerAnyway("legal-error", "Roe v. Flores-Ortega (2000)"),
        CourtMay("district-judge-may-reverse", "FRCrP 58(g)(2)"),
        Notes("plea-bars-most-claims", FederalCase.ByPlea, "Class v. US"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
