using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>How a clause stands on the facts given.</summary>
public enum Standing
{
    /// <summary>Does not stand in the way.</summary>
    Met,

    /// <summary>Stands in the way.</summary>
    NotMet,

    /// <summary>Stands in the way until a day or an event.</summary>
    NotYet,

    /// <summary>Hangs on a fact that is unknown.</summary>
    Unknown,
}

/// <summary>A clause with its state. Kept small: a screening holds one for every clause that it read.</summary>
public readonly record struct ClauseState
{
    /// <summary>The day's number and one; 0 for no day.</summary>
    private readonly int _opens;

    private readonly byte _standing;

    /// <param name="clause">The clause.</param>
    /// <param name="standing">How it stands.</param>
    /// <param name="opens">The first day on which it stops standing in the way; null when no day is known.</param>
    /// <param name="estimated">Whether that day rests on a month or a year.</param>
    public ClauseState(Clause clause, Standing standing, DateOnly? opens, bool estimated)
    {
        Clause = clause;
        _standing = (byte)standing;
        _opens = opens is { } day ? day.DayNumber + 1 : 0;
        Estimated = estimated;
    }

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>How it stands.</summary>
    public Standing Standing => (Standing)_standing;

    /// <summary>The first day on which it stops standing in the way; null when no day is known.</summary>
    public DateOnly? Opens => _opens == 0 ? null : DateOnly.FromDayNumber(_opens - 1);

    /// <summary>Whether that day rests on a month or a year.</summary>
    public bool Estimated { get; }

    /// <summary>Whether the outcome rests on it.</summary>
    public bool Decides { get; init; }
}

/// <summary>What a relief comes to for one person, case or charge, and why.</summary>
public sealed record Determination
{
    /// <summary>The relief.</summary>
    public required Relief Relief { get; init; }

    /// <summary>The scene it was decided in.</summary>
    public required Scene Scene { get; init; }

    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Who decides; null unless the outcome is open, or opens with time or an event.</summary>
    public Decision? Decision { get; init; }

    /// <summary>The first day on which time alone opens the way; null where none is known.</summary>
    public DateOnly? OpensOn { get; init; }

    /// <summary>Whether <see cref="OpensOn"/> rests on a month or a year.</summary>
    public bool Estimated { get; init; }

    /// <summary>The last day of the right, not moved for weekends or holidays; null where there is none.</summary>
    public DateOnly? ClosesOn { get; init; }

    /// <summary>Whether the door exists and seldom opens.</summary>
    public bool Rare { get; init; }

    /// <summary>Whether to talk to a lawyer before using the way.</summary>
    public bool LawyerFirst { get; init; }

    /// <summary>Why a lawyer: the id of the reason; null where there is none.</summary>
    public string? Why { get; init; }

    /// <summary>The events that must happen first.</summary>
    public ImmutableArray<FactPath> WaitsFor { get; init; } = [];

    /// <summary>The facts that could still change the answer, in the order of the law.</summary>
    public ImmutableArray<FactPath> MissingFacts { get; init; } = [];

    /// <summary>Every fact of a clause that is still open, for an interview that asks in an order of its own.</summary>
    /// <remarks>Worked out when it is asked for: a screening that is only printed never needs it.</remarks>
    public ImmutableArray<FactPath> OpenFacts => Routes.IsEmpty ? OwnOpen() : Precedence.Union(Routes, route => route.OpenFacts);

    /// <summary>The routes whose open facts count together; empty where only its own do.</summary>
    internal ImmutableArray<Determination> Routes { get; init; } = [];

    /// <summary>What can open the way after its deadline, although a condition fails, or before its time: ids.</summary>
    public ImmutableArray<string> Unless { get; init; } = [];

    /// <summary>Every clause consulted, with its state, in the order of the statute.</summary>
    public ImmutableArray<ClauseState> Clauses { get; init; } = [];

    /// <summary>The dates between which the law does not choose, where that is a reason to talk to a lawyer.</summary>
    public IEnumerable<CountedDate> Dates
        => Clauses.Where(state => state is { Clause.Kind: ClauseKind.AsksLawyer, Standing: Standing.NotMet } or { Clause.Kind: ClauseKind.LawyerFirst, Standing: Standing.Met })
            .SelectMany(state => state.Clause.Dates);

    /// <summary>Notes that apply.</summary>
    public ImmutableArray<Clause> Notes { get; init; } = [];

    /// <summary>Warnings that go with the answer: id and citation.</summary>
    public ImmutableArray<Clause> Warnings { get; init; } = [];

    /// <summary>Whether an unknown "already cleared" was taken as "no".</summary>
    public bool Presumed { get; init; }

    private ImmutableArray<FactPath> OwnOpen() => Outcome == Outcome.NeedsFacts ? Table.Open(Clauses.AsSpan(), Scene, Kinds.Asked) : MissingFacts;
}
