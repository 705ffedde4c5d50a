using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>The table of precedence for one route: the first row that applies is the outcome.</summary>
internal readonly struct Table
{
    private readonly Relief _relief;
    private readonly Scene _scene;
    private readonly bool _inTime;
    private readonly ClauseState[] _states;
    private readonly Standings _standings;

    /// <param name="relief">The relief.</param>
    /// <param name="scene">The scene.</param>
    /// <param name="plan">The clauses of the route, those that every route shares first.</param>
    /// <param name="inTime">Whether the law is carried for the day.</param>
    /// <param name="shared">Keeps what was read of the shared clauses, for the next route.</param>
    public Table(Relief relief, Scene scene, Plan plan, bool inTime, ClauseState[]? shared = null)
    {
        (_relief, _scene, _inTime) = (relief, scene, inTime);
        (_states, _standings) = Consultation.Of(plan, scene, inTime, shared ?? []);
    }

    /// <summary>Whether the relief is about another kind of record, or a condition fails and nothing excuses it.</summary>
    public bool Fails => Has(Kinds.Covers, Standing.NotMet)
        || (_inTime && !Has(Kinds.Covers, Standing.Unknown) && Has(Kinds.Element, Standing.NotMet) && Excused(Kinds.Element, Standing.NotMet).IsEmpty);

    public Determination Decide()
    {
        if (Has(Kinds.Covers, Standing.NotMet)) return NotThisKind();
        if (Has(Kinds.Covers, Standing.Unknown)) return Uncovered();
        if (!_inTime) return Result(Outcome.AskLawyer, new() { Why = "law-not-carried" });
        if (Has(Kinds.Element, Standing.NotMet)) return Closed();
        if (Has(Kinds.Deadline, Standing.NotMet)) return Expired();
        if (Has(Kinds.Gate, Standing.Unknown)) return Undecided();
        if (Has(Kinds.AsksLawyer, Standing.NotMet)) return Lawyer();
        if (Array.Exists(_states, IsEventWithoutDate)) return Waiting();
        if (Has(Kinds.Time, Standing.Unknown)) return Timeless();
        return Has(Kinds.Time, Standing.NotYet) ? Later() : Opened();
    }

    private static bool IsEventWithoutDate(ClauseState state)
        => state.Clause.Kind.IsIn(Kinds.Time) && state is { Standing: Standing.NotYet, Opens: null };

    /// <summary>Row 1: the relief is about another kind of record.</summary>
    private Determination NotThisKind()
    {
        Mark(Kinds.Covers, Standing.NotMet);
        return Result(Outcome.NotApplicable, new());
    }

    /// <summary>Row 2: it is not known whether the relief is about such a record. A condition that fails anyway closes it.</summary>
    private Determination Uncovered()
    {
        var missing = Open(Kinds.Covers);
        if (_inTime && Has(Kinds.Element, Standing.NotMet))
        {
            Mark(Kinds.Element, Standing.NotMet);
            return Result(Outcome.Closed, new() { Missing = missing });
        }

        Mark(Kinds.Covers, Standing.Unknown);
        return Result(Outcome.NeedsFacts, new() { Missing = missing });
    }

    /// <summary>Row 4: a condition fails.</summary>
    private Determination Closed()
    {
        Mark(Kinds.Element, Standing.NotMet);
        return Result(Outcome.Closed, new() { Unless = Excused(Kinds.Element, Standing.NotMet) });
    }

    /// <summary>What can open the way although a condition fails, or a time has not passed; nothing when one of several has no exception.</summary>
    private ImmutableArray<string> Excused(Kinds kinds, Standing standing)
    {
        var ids = ImmutableArray<string>.Empty;
        foreach (var state in _states)
        {
            if (state.Standing != standing || !state.Clause.Kind.IsIn(kinds)) continue;
            var left = StillPossible(state.Clause.Exceptions);
            if (left.IsEmpty) return [];
            ids = [.. ids, .. left.Select(exception => exception.Id).Except(ids, StringComparer.Ordinal)];
        }

        return ids;
    }

    private ImmutableArray<Unless> StillPossible(ImmutableArray<Unless> exceptions)
    {
        var scene = _scene;
        return exceptions.IsEmpty ? exceptions : exceptions.RemoveAll(exception => exception.Condition?.Decide(scene).Truth == Truth.No);
    }

    /// <summary>Rows 4 and 5: a deadline has passed.</summary>
    private Determination Expired()
    {
        var deadline = First(Kinds.Deadline, Standing.NotMet)!.Deadline!;
        var left = StillPossible(deadline.Exceptions);
        Mark(Kinds.Deadline, Standing.NotMet);
        if (left.IsEmpty) return Result(Outcome.Closed, new());
        var sink = new OpenFacts();
        deadline.Limit.Open(_scene, sink);
        foreach (var exception in left) exception.Condition?.Open(_scene, sink);
        return Result(Outcome.Closed, new() { Unless = [.. left.Select(exception => exception.Id)], Closes = Extended(deadline), Missing = sink.ToImmutable() });
    }

    private DateOnly? Extended(Deadline deadline)
        => deadline.Extension?.Read(_scene) is { IsKnown: true } window && window.Value.First >= _scene.AsOf ? window.Value.First : null;

    /// <summary>Row 6: a condition hangs on an unknown fact.</summary>
    private Determination Undecided()
    {
        Mark(Kinds.Gate, Standing.Unknown);
        var lawyer = First(Kinds.AsksLawyer, Standing.NotMet);
        return Result(Outcome.NeedsFacts, Dated() with { Missing = With(Open(Kinds.Gate)), LawyerFirst = lawyer is not null, Why = lawyer?.Name });
    }

    /// <summary>Row 7: only a lawyer can say.</summary>
    private Determination Lawyer()
    {
        Mark(Kinds.AsksLawyer, Standing.NotMet);
        return Result(Outcome.AskLawyer, new() { Closes = Closing(), Why = First(Kinds.AsksLawyer, Standing.NotMet)!.Name });
    }

    /// <summary>Row 8: an event is missing and has no date.</summary>
    private Determination Waiting()
    {
        var (events, ends) = (new OpenFacts(), new OpenFacts());
        for (var i = 0; i < _states.Length; i++)
        {
            if (!IsEventWithoutDate(_states[i])) continue;
            if (_states[i].Clause.Event is { } missed) events.Add(_scene.PathOf(missed));
            _states[i].Clause.Condition.Await(_scene, events, ends);
            OpenOf(_states[i], _scene, ends);
            Mark(i);
        }

        return Decided(Outcome.WaitsFor, Dated() with { Missing = ends.ToImmutable(), WaitsFor = events.ToImmutable() });
    }

    /// <summary>Row 9: whether the time has passed hangs on an unknown fact.</summary>
    private Determination Timeless()
    {
        Mark(Kinds.Time, Standing.Unknown);
        return Result(Outcome.NeedsFacts, Dated() with { Missing = With(Open(Kinds.Time)) });
    }

    /// <summary>Row 10: only time is missing.</summary>
    private Determination Later()
    {
        var latest = Opening();
        for (var i = 0; i < _states.Length; i++)
            if (_states[i].Standing == Standing.NotYet && _states[i].Opens == latest) Mark(i);
        return Decided(Outcome.OpensOn, Dated() with { Unless = Excused(Kinds.Time, Standing.NotYet) });
    }

    /// <summary>Row 11: nothing stands in the way.</summary>
    private Determination Opened() => Decided(Outcome.Open, Dated());

    /// <summary>The outcome with the strongest decision that holds.</summary>
    private Determination Decided(Outcome outcome, Beside beside)
    {
        var decision = Array.FindIndex(_states, state => state is { Clause.Decision: not null, Standing: Standing.Met });
        if (decision >= 0) Mark(decision);
        return Result(outcome, beside with { Decision = decision < 0 ? null : _states[decision].Clause.Decision, Missing = With(beside.Missing) });
    }

    private Determination Result(Outcome outcome, Beside beside)
    {
        var no = outcome is Outcome.NotApplicable or Outcome.Closed;
        var lawyer = FirstLawyer(outcome);
        return new()
        {
            Relief = _relief,
            Scene = _scene,
            Outcome = outcome,
            Clauses = ImmutableCollectionsMarshal.AsImmutableArray(_states),
            Rare = _standings.Any(Kinds.Rare),
            Decision = beside.Decision,
            OpensOn = beside.Opens,
            Estimated = beside.Opens is { } opens && IsEstimated(opens),
            ClosesOn = beside.Closes,
            LawyerFirst = beside.LawyerFirst || lawyer is not null,
            Why = beside.Why ?? lawyer?.Name,
            WaitsFor = beside.WaitsFor,
            MissingFacts = beside.Missing,
            Unless = beside.Unless,
            Notes = no ? [] : Said(Kinds.Note),
            Warnings = no ? [] : Said(Kinds.Warning),
            Presumed = !no && _standings.Presumes,
        };
    }

    /// <summary>The first reason to talk to a lawyer beside the outcome; beside a no, only one that is said anyway.</summary>
    private Clause? FirstLawyer(Outcome outcome)
    {
        if (outcome == Outcome.NotApplicable || !Has(Kinds.LawyerFirst, Standing.Met)) return null;
        foreach (var state in _states)
            if (state is { Clause.Kind: ClauseKind.LawyerFirst, Standing: Standing.Met } && (state.Clause.BesideNo || outcome != Outcome.Closed)) return state.Clause;
        return null;
    }

    private ImmutableArray<Clause> Said(Kinds kinds)
    {
        if (!Has(kinds, Standing.Met)) return [];
        var number = 0;
        foreach (var state in _states)
            if (state.Standing == Standing.Met && state.Clause.Kind.IsIn(kinds)) number++;
        var (said, next) = (new Clause[number], 0);
        foreach (var state in _states)
            if (state.Standing == Standing.Met && state.Clause.Kind.IsIn(kinds)) said[next++] = state.Clause;
        return ImmutableCollectionsMarshal.AsImmutableArray(said);
    }

    /// <summary>The days on which the way opens and closes, to stand beside the outcome.</summary>
    private Beside Dated() => new() { Opens = Opening(), Closes = Closing() };

    /// <summary>The latest day on which a time or a dated event stops standing in the way; null where no day is known.</summary>
    private DateOnly? Opening()
    {
        DateOnly? latest = null;
        foreach (var state in _states)
            if (state.Opens is { } day && state.Clause.Kind.IsIn(Kinds.Time) && (latest is null || day > latest)) latest = day;
        return latest;
    }

    private bool IsEstimated(DateOnly day)
    {
        foreach (var state in _states)
            if (state.Estimated && state.Opens == day && state.Clause.Kind.IsIn(Kinds.Time)) return true;
        return false;
    }

    private DateOnly? Closing()
    {
        if (!_standings.Any(Kinds.Deadline)) return null;
        foreach (var state in _states)
        {
            if (state.Clause.Deadline is not { } deadline) continue;
            var limit = deadline.Limit.Read(_scene);
            if (limit.IsKnown && limit.Value.First >= _scene.AsOf) return limit.Value.First;
        }

        return null;
    }

    /// <summary>Every clause of that kind and standing decides.</summary>
    private void Mark(Kinds kinds, Standing standing)
    {
        for (var i = 0; i < _states.Length; i++)
            if (_states[i].Standing == standing && _states[i].Clause.Kind.IsIn(kinds)) Mark(i);
    }

    private void Mark(int place) => _states[place] = _states[place] with { Decides = true };

    /// <summary>What is presumed, and what could make the decision stronger, belongs to every answer that is not a no.</summary>
    private ImmutableArray<FactPath> With(ImmutableArray<FactPath> missing)
    {
        if (!_standings.Presumes && !Has(Kinds.Decision, Standing.Unknown)) return missing;
        var sink = new OpenFacts();
        sink.Add(missing.AsSpan());
        foreach (var state in _states)
            if (state.Standing == Standing.Unknown && (state.Clause.Decision is not null || state.Clause.Presumed)) OpenOf(state, _scene, sink);
        return sink.ToImmutable();
    }

    /// <summary>Every fact still open of the clauses of some kinds that are unknown.</summary>
    internal static ImmutableArray<FactPath> Open(ReadOnlySpan<ClauseState> states, Scene scene, Kinds kinds)
    {
        var sink = new OpenFacts();
        foreach (var state in states)
            if (state.Standing == Standing.Unknown && state.Clause.Kind.IsIn(kinds)) OpenOf(state, scene, sink);
        return sink.ToImmutable();
    }

    private ImmutableArray<FactPath> Open(Kinds kinds) => Open(_states, _scene, kinds);

    private static void OpenOf(in ClauseState state, Scene scene, OpenFacts sink)
    {
        var clause = state.Clause;
        if (state.Standing == Standing.Unknown) clause.Condition.Open(scene, sink);
        if (state.Opens is null) clause.Until?.Open(scene, sink);
        if (clause.Deadline is { } deadline) OpenLimit(deadline, state.Standing, scene, sink);
    }

    /// <summary>A last day that is not known; or known as a month or a year that the day asked about falls in.</summary>
    private static void OpenLimit(Deadline deadline, Standing standing, Scene scene, OpenFacts sink)
    {
        deadline.Limit.Open(scene, sink);
        if (standing == Standing.Unknown && deadline.Limit is Fact fact && deadline.Limit.Read(scene).IsKnown) sink.Add(scene.PathOf(fact));
    }

    private Clause? First(Kinds kinds, Standing standing)
    {
        foreach (var state in _states)
            if (state.Standing == standing && state.Clause.Kind.IsIn(kinds)) return state.Clause;
        return null;
    }

    private bool Has(Kinds kinds, Standing standing) => _standings.Has(kinds, standing);

    /// <summary>What is said beside an outcome.</summary>
    private readonly record struct Beside()
    {
        public Decision? Decision { get; init; } = null;

        public DateOnly? Opens { get; init; } = null;

        public DateOnly? Closes { get; init; } = null;

        public bool LawyerFirst { get; init; } = false;

        /// <summary>A reason for a lawyer that comes before those that stand beside the outcome; null where there is none.</summary>
        public string? Why { get; init; } = null;

        public ImmutableArray<FactPath> Missing { get; init; } = [];

        public ImmutableArray<FactPath> WaitsFor { get; init; } = [];

        public ImmutableArray<string> Unless { get; init; } = [];
    }
}
