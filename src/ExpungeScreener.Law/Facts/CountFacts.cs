#pragma warning disable CS1591 // Each field is named and explained by the record contract (docs/record.md).

namespace ExpungeScreener.Law.Facts;

/// <summary>What is asked about one charge.</summary>
public static class CountFacts
{
    private static readonly FactFamily Family = new(null, FactLevel.Count);

    public static readonly Fact<string> Code = Family.Text("code");
    public static readonly Fact<string> Section = Family.Text("section");
    public static readonly Fact<string> Subdivision = Family.Text("subdivision");
    public static readonly Fact<bool> Attempt = Family.Tri("attempt");
    public static readonly Fact<OffenseLevel> Level = Family.Choice<OffenseLevel>("level");
    public static readonly Fact<OffenseLevel> LevelNow = Family.Choice<OffenseLevel>("levelNow");
    public static readonly Fact<bool> RegistrationRequired = Family.Tri("registrationRequired");
    public static readonly Fact<decimal> ValueDollars = Family.Number("valueDollars");
    public static readonly Fact<bool> GreatInjuryGunOrGang = Family.Tri("greatInjuryGunOrGang");
    public static readonly Fact<Choices<Enhancement>> Enhancements = Family.Choices<Enhancement>("enhancements");
    public static readonly Fact<bool> Shoplifting = Family.Tri("shoplifting");
    public static readonly Fact<bool> VehicleTakenToKeep = Family.Tri("vehicleTakenToKeep");
    public static readonly Fact<bool> SoldToMinor = Family.Tri("soldToMinor");
    public static readonly Fact<bool> ProsecutorChallenged = Family.Tri("prosecutorChallenged");
    public static readonly Fact<bool> SolicitedAsBuyer = Family.Tri("solicitedAsBuyer");
    public static readonly Fact<AlreadyCleared> AlreadyCleared = Family.Choice<AlreadyCleared>("alreadyCleared");
    public static readonly Fact<bool> Traffic42001 = Family.Tri("traffic42001");
    public static readonly Fact<bool> Vehicle42002_1 = Family.Tri("vehicle42002_1");

    /// <summary>All of them, in the contract's order.</summary>
    public static IReadOnlyList<Fact> All => Family.Facts;
}
