using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>What part a clause plays in a rule.</summary>
public enum ClauseKind
{
    /// <summary>The kind of record this relief is about.</summary>
    Covers,

    /// <summary>Must hold.</summary>
    Requires,

    /// <summary>Must not hold.</summary>
    Excludes,

    /// <summary>A time that must pass.</summary>
    Waits,

    /// <summary>An event that must happen, which a person can still meet.</summary>
    Awaits,

    /// <summary>A day after which the way closes.</summary>
    Deadline,

    /// <summary>Unsettled or risky law: a lawyer first, and no other answer.</summary>
    AsksLawyer,

    /// <summary>Who decides, and whether they must.</summary>
    Decision,

    /// <summary>The way is there, and a person should talk to a lawyer before using it.</summary>
    LawyerFirst,

    /// <summary>Worth saying; changes nothing.</summary>
    Note,

    /// <summary>A warning that goes with every answer that is not a no.</summary>
    Warning,

    /// <summary>The door exists and seldom opens.</summary>
    Rare,
}

/// <summary>One clause of a rule: what must be so, and where the law says it. Immutable.</summary>
public sealed record Clause
{
    internal Clause(ClauseKind kind, string name, Condition condition, string citation)
    {
        Kind = kind;
        Name = name;
        Condition = condition;
        Citation = citation;
    }

    /// <summary>What part it plays.</summary>
    public ClauseKind Kind { get; }

    /// <summary>Its name within the relief, such as <c>wait</c>; for a note or a reason, also the id that findings print.</summary>
    public string Name { get; }

    /// <summary>What must be so.</summary>
    public Condition Condition { get; }

    /// <summary>Where the law says it, as a heading of the relief's digest.</summary>
    public string Citation { get; }

    /// <summary>Its id in findings: relief and name. Set when the clause joins a relief.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>Its place among all clauses of the relief's text, from 0. Set when the clause joins a relief.</summary>
    internal int Place { get; init; }

    /// <summary>For an awaited event: the fact that names it in findings.</summary>
    public Fact? Event { get; internal init; }

    /// <summary>For an awaited event: the date on which it is due, where the record may give one.</summary>
    public ISource<DateSpan>? Until { get; internal init; }

    /// <summary>For a decision: what is decided when the condition holds.</summary>
    public Decision? Decision { get; internal init; }

    /// <summary>For a deadline: the last day, and the exceptions.</summary>
    public Deadline? Deadline { get; internal init; }

    /// <summary>For a time that must pass: where there is such a time at all; null where there always is.</summary>
    public Condition? When { get; internal init; }

    /// <summary>For a condition that must not hold, or a time that must pass: what can open the way all the same.</summary>
    public ImmutableArray<Unless> Exceptions { get; internal init; } = [];

    /// <summary>For a reason to talk to a lawyer: the dates between which the law does not choose, all of which are shown.</summary>
    public ImmutableArray<CountedDate> Dates { get; internal init; } = [];

    /// <summary>For "a lawyer first": whether it is said beside a no as well.</summary>
    public bool BesideNo { get; internal init; }

    /// <summary>Whether an unknown exclusion is taken as "no" and named as a fact to check.</summary>
    public bool Presumed { get; internal init; }

    /// <summary>Whether it has nothing to say in a scene: a time that must pass only elsewhere.</summary>
    public bool IsBesideThePoint(Scene scene) => When?.Decide(scene).Truth == Truth.No;
}

/// <summary>A right that expires.</summary>
/// <param name="Limit">The last day on which it can be used.</param>
/// <param name="Extension">The last day on which a late request can still be allowed; null where the law gives no such window.</param>
/// <param name="Exceptions">What can open it after that day.</param>
public sealed record Deadline(ISource<DateSpan> Limit, ISource<DateSpan>? Extension, ImmutableArray<Unless> Exceptions);

/// <summary>An exception to a deadline, to a condition that must not hold, or to a time that must pass.</summary>
/// <param name="Id">Its id in findings.</param>
/// <param name="Condition">Whether it applies; null where no fact of the record can settle it.</param>
public sealed record Unless(string Id, Condition? Condition);
