using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>A pardon from the President, by the filing rule of 28 CFR 1.2.</summary>
public static class PresidentialPardon
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-presidential-pardon", "U.S. Const. art. II s.2 cl.1", Per.Case, RuleVersion.InForce(new DateOnly(2000, 9, 28),
    [
        Covers("pardonable-court", CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate, Court.DcSuperior, Court.CourtMartial), "U.S. Const. art. II s.2 cl.1"),
        Covers("convicted", FederalCase.Convicted, "28 CFR 1.1"),
        Waits("five-years", PardonClock.Start.ElapsedFederalYears(PardonClock.Years), "28 CFR 1.2"),
        Awaits("off-supervision", PersonFacts.Supervision, PardonClock.Supervised.IsNo(), "28 CFR 1.2", SupervisionEnd.Anywhere),
        Awaits("off-probation", PersonFacts.OnProbation, PardonClock.OnProbation.IsNo(), "28 CFR 1.2", SupervisionEnd.OfProbationAnywhere),
        LawyerFirst("innocence-claimed", FederalFacts.ActualInnocence.IsYes() | FederalFacts.Grounds.Lists(Ground.Innocence), "28 CFR 1.2"),
        LawyerFirst("appeal-pending", FederalFacts.AppealPending.IsYes(), "28 CFR 1.2"),
        Clemency("president-may", "U.S. Const. art. II s.2 cl.1"),
        Rare("28 CFR 1.2"),
        Notes("unpaid-is-explained", FederalFacts.PenaltyPaid.IsNo(), "28 CFR 1.2"),
        Notes("service-secretary", CaseFacts.Court.Is(Court.CourtMartial), "28 CFR 1.1"),
        Notes("already-pardoned", FederalFacts.Pardoned.IsYes(), "28 CFR 1.1"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
