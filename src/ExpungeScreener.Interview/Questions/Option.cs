using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Questions;

/// <summary>A fact and the value that an option gives it.</summary>
public readonly record struct Assignment(Fact Fact, object Value);

/// <summary>One row a person can pick; it can settle several facts, or none.</summary>
/// <param name="Id">The value the form posts; unique in its field.</param>
/// <param name="Sets">What picking it says.</param>
public sealed record Option(string Id, ImmutableArray<Assignment> Sets)
{
    /// <summary>Where the row is offered; null means everywhere.</summary>
    public Condition? When { get; init; }

    internal bool IsOffered(Scene scene) => When is null || When.Decide(scene).Truth != Truth.No;
}
