using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>Proclamation 10467 of 6 October 2022: simple possession of marijuana under federal or D.C. law is pardoned already.</summary>
public static class Proclamation10467
{
    private static readonly DateOnly Day = new(2022, 10, 6);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-marijuana-pardon-2022", "Proclamation 10467", Per.Case, RuleVersion.InForce(Day,
        MarijuanaPardon.Of("Proclamation 10467", Day, MarijuanaOffense.OneIs(MarijuanaChargeKind.Possession))));
}
