namespace ExpungeScreener.Law.Facts;

/// <summary>Every fact of the record contract, in its order.</summary>
public static class FactCatalog
{
    /// <summary>All facts, of the person, the case and the count.</summary>
    public static IReadOnlyList<Fact> All { get; } =
    [
        .. PersonFacts.All, .. CaseFacts.All, .. SentenceFacts.All, .. ArrestFacts.All,
        .. DiversionFacts.All, .. JuvenileFacts.All, .. FederalFacts.All, .. CivilPenaltyFacts.All, .. CountFacts.All,
    ];

    /// <summary>Room for every fact, by its index.</summary>
    internal static int Size { get; } = All.Append(CaseFacts.Counts).Max(fact => fact.Index) + 1;
}
