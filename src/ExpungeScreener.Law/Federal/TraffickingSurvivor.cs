using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>What the four ways of the Trafficking Survivors Relief Act share, 18 U.S.C. 3771A.</summary>
internal static class TraffickingSurvivor
{
    /// <summary>The day on which the act took effect.</summary>
    public static DateOnly InForceFrom { get; } = new(2026, 1, 23);

    /// <summary>The person survived trafficking.</summary>
    public static Condition Survived { get; } = PersonFacts.SurvivorOf.Lists(SurvivorOf.Trafficking);

    /// <summary>A violent charge with a child as the victim: neither level of the act.</summary>
    public static Condition ViolentToChild { get; } = Force.Said & FederalFacts.ChildVictim.IsYes();

    /// <summary>The courts of the United States, and those of which it is not settled whether the act reaches them.</summary>
    public static Clause CoversCourt { get; } = Covers("federal-or-near", CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate, Court.DcSuperior, Court.CourtMartial), "18 USC 3771A(a)");

    /// <summary>D.C. Superior Court and courts-martial: whether theirs is a "federal offense" is not settled.</summary>
    public static Clause UnsettledCourt { get; } = AsksLawyer("reach-of-federal-offense", CaseFacts.Court.Is(Court.DcSuperior, Court.CourtMartial), "18 USC 3771A(a)");

    /// <summary>For whom the act is.</summary>
    public static Clause CoversSurvivor { get; } = Covers("survivor-of-trafficking", Survived, "22 USC 7102");

    /// <summary>What happened is shown by papers and people: a lawyer helps to gather them. Nothing is supposed of a person who skipped that question.</summary>
    public static Clause Proof { get; } = LawyerFirst("proof-of-what-happened", Survived, "18 USC 3771A(b)");

    /// <summary>Whom everyone is told to ask.</summary>
    public static Clause Immigration { get; } = Warns("immigration", "8 USC 1101(a)(48)(A)");
}
