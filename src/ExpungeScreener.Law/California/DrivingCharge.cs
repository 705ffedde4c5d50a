using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>A driving charge of the Vehicle Code 12810 list that stood beside a charge and did not become its conviction.</summary>
internal static class DrivingCharge
{
    /// <summary>
    /// Whether such a charge was part of the case. It is a question only where the papers show a Vehicle Code charge
    /// beside this one that ended without a conviction; elsewhere it is no.
    /// </summary>
    public static Derived<bool> Listed { get; } = new("listed driving charge in the case", FactLevel.Count, scene =>
    {
        var said = SentenceFacts.ListedDrivingCharge.Read(scene);
        if (said.IsKnown) return said;
        return scene.Outer!.Counts.Any(other => other.Count != scene.Count && IsDroppedDrivingCharge(other))
            ? Reading.Missing<bool>(scene.PathOf(SentenceFacts.ListedDrivingCharge))
            : Reading.Of(false);
    });

    private static bool IsDroppedDrivingCharge(Scene other)
        => CountFacts.Code.Read(other) is { IsKnown: true, Value: "VC" }
            && CaseFacts.Outcome.Read(other) is { IsKnown: true, Value: not Disposition.Convicted };
}
