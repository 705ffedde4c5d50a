using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>18 U.S.C. 3582(c)(1)(A): a shorter prison term for extraordinary and compelling reasons. It does not change the record.</summary>
public static class CompassionateRelease
{
    private const int Days = 30;

    private static readonly Derived<DateSpan> ThirtyDaysAfter = new("30 days after the request to the warden", FactLevel.Case, scene
        => Missing.Dated(scene, FederalFacts.WardenRequest).Map(span => span.Map(day => day.AddDays(Days))));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-compassionate-release", "18 USC 3582(c)(1)(A)", Per.Case, RuleVersion.InForce(new DateOnly(2018, 12, 21),
    [
        Covers("federal", FederalCase.InFederalCourt, "18 USC 3582(c)(1)(A)"),
        Covers("convicted", FederalCase.Convicted, "18 USC 3582(c)(1)(A)"),
        Covers("sentence-running", Custody.Now.IsYes(), "18 USC 3582(c)(1)(A)"),
        Requires("in-prison", Imprisonment.Now.IsYes(), "18 USC 3582(c)(1)(A)"),
        Waits("thirty-days-after-warden", ThirtyDaysAfter.HasCome(), "18 USC 3582(c)(1)(A)", new Unless("prison-appeals-used-up", null)),
        LawyerFirst("reasons-are-narrow", "USSG 1B1.13"),
        CourtMay("court-may-shorten", "18 USC 3582(c)(1)(A)"),
        Notes("old-law-is-no-reason", "Rutherford v. US (2026)"),
        Notes("innocence-is-for-2255", FederalFacts.ActualInnocence.IsYes(), "Fernandez v. US (2026)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
