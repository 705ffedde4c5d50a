using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>Events that may never have been: whether they were.</summary>
internal static class Happened
{
    /// <summary>A new fact about the case was found.</summary>
    public static Derived<bool> NewFactFound { get; } = Of("a new fact was found", FederalFacts.NewFactFound);

    /// <summary>The Supreme Court made a new rule that helps.</summary>
    public static Derived<bool> NewRule { get; } = Of("there is a new rule of the Supreme Court", FederalFacts.NewRuleDate);

    private static Derived<bool> Of(string title, Fact<EventDate> fact)
        => new(title, FactLevel.Case, scene => Readings.Test(scene, fact, date => date.When is not null));
}
