using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>What went wrong in a case, by the groups in which the law reads it.</summary>
internal static class Grounds
{
    /// <summary>Any ground at all.</summary>
    public static Condition Any { get; } = FederalFacts.Grounds.Lists(Enum.GetValues<Ground>());

    /// <summary>A ground in the Constitution or in the court's power.</summary>
    public static Condition Constitutional { get; } = FederalFacts.Grounds.Lists([.. Enum.GetValues<Ground>().Where(ground => ground != Ground.Innocence)]);

    /// <summary>The lawyer said nothing about deportation, and did not give wrong advice either.</summary>
    public static Condition SilenceOnDeportation { get; }
        = FederalFacts.Grounds.Lists(Ground.NoImmigrationAdvice) & !FederalFacts.Grounds.Lists(Ground.WrongImmigrationAdvice);

    /// <summary>A ground that has nothing to do with advice on deportation.</summary>
    public static Condition Another { get; } = FederalFacts.Grounds.Lists(
        [.. Enum.GetValues<Ground>().Where(ground => ground is not (Ground.NoImmigrationAdvice or Ground.WrongImmigrationAdvice))]);
}
