using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>28 CFR 16.30 to 16.34: a wrong or incomplete entry on an FBI record is corrected.</summary>
public static class FbiRecord
{
    private static readonly Condition StateCase = CaseFacts.Court.Is(Court.CaSuperior, Court.CaJuvenile, Court.OtherState);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-fbi-record-challenge", "28 CFR 16.34", Per.Case, RuleVersion.Undated(
    [
        Covers("record-error", FederalFacts.FbiRecordError.IsYes(), "28 CFR 16.34"),
        CourtShall("fbi-corrects", !StateCase, "28 CFR 16.34"),
        Points("state-agency-first", "28 CFR 20.34"),
        Notes("certified-paper-proves-it", "28 CFR 16.34"),
        Notes("brokers-need-their-own", "15 USC 1681c(a)"),
    ]));
}
