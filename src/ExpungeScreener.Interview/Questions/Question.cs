using System.Collections.Immutable;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Questions;

/// <summary>One page of the interview: what a person reads off one line of one paper, asked together.</summary>
/// <param name="Id">Its part of the address, such as <c>probation-end</c>; also the key of its words.</param>
/// <param name="Scope">What it is asked about.</param>
/// <param name="Part">The part of the interview it belongs to: the key of the name that progress shows.</param>
/// <param name="Fields">What it asks, in order.</param>
public sealed record Question(string Id, Scope Scope, string Part, ImmutableArray<Field> Fields)
{
    /// <summary>Whether the page begins by saying that everyone is asked this, and can be skipped.</summary>
    public bool Skippable { get; init; }

    /// <summary>Where the page is asked even when no law that is pursued needs it yet; null means nowhere.</summary>
    public Condition? Always { get; init; }
}
