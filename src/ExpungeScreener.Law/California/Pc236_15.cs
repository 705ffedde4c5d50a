using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.California.Survivor;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 236.15: charges that came from partner violence or sexual violence are vacated and destroyed.</summary>
public static class Pc236_15
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-236-15", "PC 236.15", Per.Count, RuleVersion.InForce(new DateOnly(2023, 1, 1),
    [
        InCalifornia("PC 236.15(a)"),
        Covers("survivor-of-violence", PersonFacts.SurvivorOf.Lists(SurvivorOf.PartnerViolence, SurvivorOf.SexualViolence), "PC 236.15(a)"),
        NotViolent("PC 236.15(a)"),
        LawyerAnyway("other-ways-for-violent", Violent, "PC 236.15(a)"),
        .. Unclear("PC 667.5(c)"),
        CaseStillOpen("PC 236.15(a)"),
        EndedOtherwise("PC 236.15(a)"),
        NotVacated("PC 236.15(a)"),
        LawyerFirst("proof-of-what-happened", "PC 236.15(g)"),
        CourtMay("court-may-vacate", "PC 236.15(g)"),
        Notes("restitution-debt-stays", SentenceFacts.RestitutionOwed.IsYes(), "PC 236.15(i)"),
        Immigration,
    ]));
}
