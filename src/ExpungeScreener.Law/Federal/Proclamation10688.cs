using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>
/// Proclamation 10688 of 22 December 2023: possession, attempted possession and use of marijuana, under federal or D.C.
/// law and under the rules for federal property, are pardoned already.
/// </summary>
public static class Proclamation10688
{
    private static readonly DateOnly Day = new(2023, 12, 22);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-marijuana-pardon-2023", "Proclamation 10688", Per.Case, RuleVersion.InForce(Day,
        MarijuanaPardon.Of(
            "Proclamation 10688",
            Day,
            MarijuanaOffense.OneIs(MarijuanaChargeKind.Possession, MarijuanaChargeKind.Attempt, MarijuanaChargeKind.NamedRegulation),
            MarijuanaOffense.OneIs(MarijuanaChargeKind.OtherRegulation))));
}
