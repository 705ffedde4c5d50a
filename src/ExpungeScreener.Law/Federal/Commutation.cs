using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Commutation of a sentence that runs, and remission of a fine, by the President: 28 CFR 1.3. It does not change the record.</summary>
public static class Commutation
{
    private static readonly Condition StillOwed = FederalFacts.PenaltyPaid.IsNo();

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-commutation", "28 CFR 1.3", Per.Case, RuleVersion.InForce(new DateOnly(2000, 9, 28),
    [
        Covers("federal-or-dc", CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate, Court.DcSuperior), "28 CFR 1.3"),
        Covers("convicted", FederalCase.Convicted, "28 CFR 1.3"),
        Covers("sentence-running", Custody.Now.IsYes() | StillOwed, "28 CFR 1.3"),
        Awaits("no-appeal-pending", FederalFacts.AppealPending, FederalFacts.AppealPending.IsNo(), "28 CFR 1.3"),
        Awaits("no-other-relief-pending", FederalFacts.OtherReliefPending, FederalFacts.OtherReliefPending.IsNo(), "28 CFR 1.3"),
        Clemency("president-may", "U.S. Const. art. II s.2 cl.1"),
        Rare("28 CFR 1.3"),
        Notes("remission-of-a-fine", StillOwed, "28 CFR 1.3"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
