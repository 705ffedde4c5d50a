using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Asking a federal judge to erase a record in fairness: there is no statute, and the circuits differ.</summary>
public static class EquitableExpungement
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-equitable-expungement", "Kokkonen v. Guardian Life (1994)", Per.Case, RuleVersion.InForce(new DateOnly(1994, 5, 16),
    [
        Covers("federal", FederalCase.InFederalCourt, "Kokkonen v. Guardian Life (1994)"),
        .. EquitablePower.All.Select(power => power.ToClause()),
        LawyerAnyway("beyond-fairness", EquitablePower.BeyondFairness, "Kokkonen v. Guardian Life (1994)"),
        CourtMay("court-may-erase", "Kokkonen v. Guardian Life (1994)"),
        Rare("US v. Crowell, 374 F.3d 790 (9th Cir. 2004)"),
        Notes("clerical-correction", FederalFacts.ClericalError.IsYes(), "FRCrP 36"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
