#pragma warning disable CS1591 // Each field is named and explained by the record contract (docs/record.md).

namespace ExpungeScreener.Law.Facts;

/// <summary>What is asked about a diverted case.</summary>
public static class DiversionFacts
{
    private static readonly FactFamily Family = new("diversion", FactLevel.Case);

    public static readonly Fact<DiversionProgram> Program = Family.Choice<DiversionProgram>("program");
    public static readonly Fact<bool> Completed = Family.Tri("completed");
    public static readonly Fact<bool> PleaFirst = Family.Tri("pleaFirst");
    public static readonly Fact<DateSpan> GrantedDate = Family.Date("grantedDate");
    public static readonly Fact<bool> Dismissed = Family.Tri("dismissed");

    /// <summary>All of them, in the contract's order.</summary>
    public static IReadOnlyList<Fact> All => Family.Facts;
}
