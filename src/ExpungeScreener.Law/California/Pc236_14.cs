using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 236.14: charges that came from being trafficked are vacated and destroyed.</summary>
public static class Pc236_14
{
    private const string Id = "pc-236-14";
    private static readonly Condition Survived = PersonFacts.SurvivorOf.Lists(SurvivorOf.Trafficking);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California(Id, "PC 236.14", Per.Count, RuleVersion.Undated(
    [
        Survivor.InCalifornia("PC 236.14(a)"),
        Covers("survivor-of-trafficking", Survived, "PC 236.14(a)"),
        .. Survivor.Vacatur(Id, "PC 236.14", Survived, restitution: "PC 236.14(i)"),
    ]));
}
