using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>18 U.S.C. 3583(e)(1): supervised release ends early. It does not clear the record.</summary>
public static class EarlyEndOfRelease
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-early-end-supervised-release", "18 USC 3583(e)(1)", Per.Case, RuleVersion.Undated(
    [
        Covers("federal", FederalCase.InFederalCourt, "18 USC 3583(e)(1)"),
        Covers("convicted", FederalCase.Convicted, "18 USC 3583(e)(1)"),
        Covers("on-supervised-release", SupervisionNow.Release.IsYes(), "18 USC 3583(e)(1)"),
        Presumes("over-before-the-year", SupervisionNow.ReleaseTooShort.IsYes(), "18 USC 3583(e)(1)"),
        Waits("one-year-of-release", SupervisionNow.ReleaseStart.ElapsedFederalYears(1), "18 USC 3583(e)(1)"),
        LawyerFirst("ends-custody-for-2255", "28 USC 2255(a)"),
        CourtMay("court-may-end-early", "18 USC 3583(e)(1)"),
        Notes("conduct-and-justice", "18 USC 3583(e)(1)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
