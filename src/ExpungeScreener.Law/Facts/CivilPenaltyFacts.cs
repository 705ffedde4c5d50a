#pragma warning disable CS1591 // Each field is named and explained by the record contract (docs/record.md).

namespace ExpungeScreener.Law.Facts;

/// <summary>What is asked about a federal civil drug penalty.</summary>
public static class CivilPenaltyFacts
{
    private static readonly FactFamily Family = new("federal/civilPenalty", FactLevel.Case);

    public static readonly Fact<DateSpan> FinalOrder = Family.Date("finalOrder");
    public static readonly Fact<int> PriorAssessments = Family.Integer("priorAssessments");
    public static readonly Fact<bool> Paid = Family.Tri("paid");
    public static readonly Fact<bool> ConditionsMet = Family.Tri("conditionsMet");
    public static readonly Fact<bool> AgreesToDrugTest = Family.Tri("agreesToDrugTest");
    public static readonly Fact<bool> DrugTestClean = Family.Tri("drugTestClean");

    /// <summary>All of them, in the contract's order.</summary>
    public static IReadOnlyList<Fact> All => Family.Facts;
}
