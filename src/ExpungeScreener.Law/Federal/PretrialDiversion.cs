using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Pretrial diversion by the U.S. Attorney, Justice Manual 9-22.000: an agreement, usually before charges, that ends in no case.</summary>
public static class PretrialDiversion
{
    private static readonly Condition Diverted = FederalCase.SomeCharge("diverted", CaseFacts.Outcome.Is(Disposition.Diversion));

    /// <summary>The agreement still runs, or was not kept.</summary>
    internal static Condition Running { get; } = Diverted & DiversionFacts.Completed.IsNo();

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-pretrial-diversion", "JM 9-22.000", Per.Case, RuleVersion.Undated(
    [
        Covers("federal", FederalCase.InFederalCourt, "JM 9-22.000"),
        Covers("still-open", FederalCase.StillOpen | Running, "JM 9-22.000"),
        Awaits("prosecutor-agrees", FederalFacts.ProsecutorAgrees, Diverted | FederalFacts.ProsecutorAgrees.IsYes(), "JM 9-22.000"),
        Awaits("program-done", DiversionFacts.Completed, !Running, "JM 9-22.000"),
        LawyerAnyway("open-case", "JM 9-22.000"),
        CourtMay("prosecutor-may-divert", "JM 9-22.000"),
        Notes("arrest-record-stays", "JM 9-22.000"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
