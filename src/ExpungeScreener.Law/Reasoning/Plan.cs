using System.Collections.Immutable;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>
/// The clauses of one way through a rule, and the order in which they are read: first what the rule is about, then what
/// can end in a no or goes beside one, then the rest. Places are those in <see cref="Clauses"/>.
/// </summary>
internal sealed class Plan
{
    private const Kinds Conditional = Kinds.Element | Kinds.Deadline | Kinds.LawyerFirst;

    public Plan(ImmutableArray<Clause> clauses)
    {
        Clauses = clauses;
        Covers = PlacesOf(Kinds.Covers);
        Conditions = PlacesOf(Conditional);
        Rest = PlacesOf(~(Kinds.Covers | Conditional));
    }

    /// <summary>The clauses in the order of the statute.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>What the rule is about.</summary>
    public ImmutableArray<int> Covers { get; }

    /// <summary>What can end in a no, and what is said beside one.</summary>
    public ImmutableArray<int> Conditions { get; }

    /// <summary>Everything else.</summary>
    public ImmutableArray<int> Rest { get; }

    private ImmutableArray<int> PlacesOf(Kinds kinds)
        => [.. Enumerable.Range(0, Clauses.Length).Where(place => Clauses[place].Kind.IsIn(kinds))];
}
