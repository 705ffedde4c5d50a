using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Appeal of a new conviction in a United States district court: Federal Rule of Appellate Procedure 4(b).</summary>
public static class DirectAppeal
{
    private static readonly Deadline FourteenDays = By(
        AppealTime.Limit,
        AppealTime.LateLimit,
        new Unless("excusable-neglect", AppealTime.LateNoticePossible.IsYes()),
        new Unless("timely-motion", Unclear(FederalFacts.RuleMotionFiled.IsYes())));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-direct-appeal", "FRAP 4(b)", Per.Case, RuleVersion.InForce(new DateOnly(2009, 12, 1),
    [
        Covers("district-court", CaseFacts.Court.Is(Court.UsDistrict), "28 USC 1291"),
        Covers("convicted", FederalCase.Convicted, "28 USC 1291"),
        Closes("fourteen-days", FourteenDays, "FRAP 4(b)(1)"),
        AsksLawyer("appeal-waiver", FederalFacts.AppealWaived.IsYes(), "Garza v. Idaho (2019)"),
        LawyerAnyway("legal-error", "Roe v. Flores-Ortega (2000)"),
        CourtMay("court-may-reverse", "18 USC 3742"),
        Notes("late-notice", AppealTime.LateNoticePossible.IsYes(), "FRAP 4(b)(4)"),
        Notes("clock-from-ruling", FederalFacts.RuleMotionFiled.IsYes(), "FRAP 4(b)(3)"),
        Notes("plea-bars-most-claims", CaseFacts.DecidedBy.Is(DecidedBy.Plea), "Class v. US"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
