using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 236.15: charges that came from partner violence or sexual violence are vacated and destroyed.</summary>
public static class Pc236_15
{
    private const string Id = "pc-236-15";
    private static readonly Condition Survived = PersonFacts.SurvivorOf.Lists(SurvivorOf.PartnerViolence, SurvivorOf.SexualViolence);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California(Id, "PC 236.15", Per.Count, RuleVersion.Undated(
    [
        Survivor.InCalifornia("PC 236.15(a)"),
        Covers("survivor-of-violence", Survived, "PC 236.15(a)"),
        .. Survivor.Vacatur(Id, "PC 236.15", Survived, restitution: "PC 236.15"),
    ]));
}
