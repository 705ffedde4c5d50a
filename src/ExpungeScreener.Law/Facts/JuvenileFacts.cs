#pragma warning disable CS1591 // Each field is named and explained by the record contract (docs/record.md).

namespace ExpungeScreener.Law.Facts;

/// <summary>What is asked about a juvenile petition.</summary>
public static class JuvenileFacts
{
    private static readonly FactFamily Family = new("juvenile", FactLevel.Case);

    public static readonly Fact<DateSpan> JurisdictionEnded = Family.Date("jurisdictionEnded");
    public static readonly Fact<bool> ProbationSatisfactory = Family.Tri("probationSatisfactory");
    public static readonly Fact<bool> Offense707b = Family.Tri("offense707b");
    public static readonly Fact<bool> DjjCommitment = Family.Tri("djjCommitment");
    public static readonly Fact<bool> CivilCasePending = Family.Tri("civilCasePending");
    public static readonly Fact<bool> TransferredToAdult = Family.Tri("transferredToAdult");

    /// <summary>All of them, in the contract's order.</summary>
    public static IReadOnlyList<Fact> All => Family.Facts;
}
