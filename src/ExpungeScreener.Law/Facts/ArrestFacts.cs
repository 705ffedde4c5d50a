#pragma warning disable CS1591 // Each field is named and explained by the record contract (docs/record.md).

namespace ExpungeScreener.Law.Facts;

/// <summary>What is asked about an arrest without a conviction.</summary>
public static class ArrestFacts
{
    private static readonly FactFamily Family = new("arrest", FactLevel.Case);

    public static readonly Fact<OffenseLevel> Level = Family.Choice<OffenseLevel>("level");
    public static readonly Fact<int> MaximumTermYears = Family.Integer("maximumTermYears");
    public static readonly Fact<bool> LimitationsRun = Family.Tri("limitationsRun");
    public static readonly Fact<bool> CanBeRefiled = Family.Tri("canBeRefiled");
    public static readonly Fact<bool> NoLimitationsCharge = Family.Tri("noLimitationsCharge");
    public static readonly Fact<bool> Evaded = Family.Tri("evaded");
    public static readonly Fact<bool> InnocenceClaimed = Family.Tri("innocenceClaimed");
    public static readonly Fact<bool> InnocenceFound = Family.Tri("innocenceFound");
    public static readonly Fact<bool> ChargesFiled = Family.Tri("chargesFiled");
    public static readonly Fact<DateSpan> ChargesFiledDate = Family.Date("chargesFiledDate");
    public static readonly Fact<bool> MarijuanaOnly = Family.Tri("marijuanaOnly");

    /// <summary>All of them, in the contract's order.</summary>
    public static IReadOnlyList<Fact> All => Family.Facts;
}
