using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.California.Survivor;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 236.14: charges that came from being trafficked are vacated and destroyed.</summary>
public static class Pc236_14
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-236-14", "PC 236.14", Per.Count, RuleVersion.InForce(new DateOnly(2023, 1, 1),
    [
        InCalifornia("PC 236.14(a)"),
        Covers("survivor-of-trafficking", PersonFacts.SurvivorOf.Lists(SurvivorOf.Trafficking), "PC 236.14(a)"),
        NotViolent("PC 236.14(a)"),
        .. Unclear("PC 667.5(c)"),
        CaseStillOpen("PC 236.14(a)"),
        EndedOtherwise("PC 236.14(a)"),
        NotVacated("PC 236.14(a)"),
        LawyerFirst("proof-of-what-happened", "PC 236.14(g)"),
        CourtMay("court-may-vacate", "PC 236.14(g)"),
        Notes("restitution-debt-stays", SentenceFacts.RestitutionOwed.IsYes(), "PC 236.14(i)"),
        Immigration,
    ]));
}
