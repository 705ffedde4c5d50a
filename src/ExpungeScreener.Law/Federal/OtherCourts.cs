using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>A case of another court that shows on an FBI record: this points to where its own law is asked.</summary>
public static class OtherCourts
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-record-of-other-courts", "28 USC 534", Per.Case, RuleVersion.Undated(
    [
        Covers("another-court", CaseFacts.Court.Is(
            Court.CaSuperior, Court.CaJuvenile, Court.OtherState, Court.DcSuperior, Court.Tribal, Court.Territory, Court.Foreign), "28 USC 534"),
        Points("its-own-law", "28 USC 534"),
        Notes("california-first", CaseFacts.Court.Is(Court.CaSuperior, Court.CaJuvenile), "28 CFR 20.34"),
        Notes("ask-that-state", CaseFacts.Court.Is(Court.OtherState), "28 USC 534"),
        Notes("dc-has-sealing", CaseFacts.Court.Is(Court.DcSuperior), "28 USC 534"),
        Notes("ask-the-tribe", CaseFacts.Court.Is(Court.Tribal), "18 USC 1153"),
        Notes("ask-the-territory", CaseFacts.Court.Is(Court.Territory), "28 CFR 1.4"),
        Notes("foreign-has-none-here", CaseFacts.Court.Is(Court.Foreign), "28 USC 534"),
        Notes("federal-agents-state-charge", FederalFacts.ArrestedByFederalAgency.IsYes(), "28 USC 534"),
    ]));
}
