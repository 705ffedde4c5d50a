using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>The table of precedence for one route: the first row that applies is the outcome.</summary>
internal sealed class Table
{
    private readonly Relief _relief;
    private readonly Scene _scene;
    private readonly bool _inTime;
    private readonly ClauseState[] _states;

    public Table(Relief relief, Scene scene, ImmutableArray<Clause> clauses, bool inTime)
    {
        _relief = relief;
        _scene = scene;
        _inTime = inTime;
        _states = Consulted(clauses, scene);
    }

    public Determination Decide()
    {
        if (Has(IsCovers, Standing.NotMet)) return Row(Outcome.NotApplicable, IsCovers, Standing.NotMet);
        if (Has(IsCovers, Standing.Unknown)) return Uncovered();
        if (!_inTime) return Result(Outcome.AskLawyer) with { Why = "law-not-carried" };
        if (Has(IsElement, Standing.NotMet)) return Row(Outcome.Closed, IsElement, Standing.NotMet) with { Unless = Excused(), MissingFacts = [], OpenFacts = [] };
        if (Has(IsDeadline, Standing.NotMet)) return Expired();
        if (Has(IsGate, Standing.Unknown)) return Undecided();
        if (Has(IsAsksLawyer, Standing.NotMet)) return Lawyer();
        if (Any(IsEventWithoutDate)) return Waiting();
        if (Has(IsTime, Standing.Unknown)) return Timeless();
        return Has(IsTime, Standing.NotYet) ? Later() : Opened();
    }

    /// <summary>The clauses with their states. Where the relief is about another kind of record, nothing else is consulted.</summary>
    private static ClauseState[] Consulted(ImmutableArray<Clause> clauses, Scene scene)
    {
        var states = new ClauseState[clauses.Length];
        var elsewhere = false;
        for (var i = 0; i < clauses.Length; i++)
        {
            if (!IsCovers(clauses[i].Kind)) continue;
            states[i] = ClauseReading.Of(clauses[i], scene);
            elsewhere |= states[i].Standing == Standing.NotMet;
        }

        if (elsewhere) return [.. states.Where(state => state.Clause is not null)];
        for (var i = 0; i < clauses.Length; i++)
            if (!IsCovers(clauses[i].Kind)) states[i] = ClauseReading.Of(clauses[i], scene);
        return states;
    }

    private static bool IsCovers(ClauseKind kind) => kind == ClauseKind.Covers;

    private static bool IsElement(ClauseKind kind) => kind is ClauseKind.Requires or ClauseKind.Excludes;

    private static bool IsDeadline(ClauseKind kind) => kind == ClauseKind.Deadline;

    private static bool IsAsksLawyer(ClauseKind kind) => kind == ClauseKind.AsksLawyer;

    private static bool IsGate(ClauseKind kind) => IsElement(kind) || IsDeadline(kind) || IsAsksLawyer(kind);

    private static bool IsTime(ClauseKind kind) => kind is ClauseKind.Waits or ClauseKind.Awaits;

    private static bool IsEventWithoutDate(ClauseState state)
        => IsTime(state.Clause.Kind) && state is { Standing: Standing.NotYet, Opens: null };

    /// <summary>Row 2: it is not known whether the relief is about such a record. A condition that fails anyway closes it.</summary>
    private Determination Uncovered()
    {
        var closed = _inTime && Has(IsElement, Standing.NotMet);
        var row = closed ? Row(Outcome.Closed, IsElement, Standing.NotMet) : Row(Outcome.NeedsFacts, IsCovers, Standing.Unknown);
        var missing = Open(state => IsCovers(state.Clause.Kind) && state.Standing == Standing.Unknown);
        return row with { MissingFacts = missing, OpenFacts = closed ? missing : AllOpen() };
    }

    /// <summary>What can open the way although a condition fails; nothing when one of several has no exception.</summary>
    private ImmutableArray<string> Excused()
    {
        var failing = _states.Where(state => IsElement(state.Clause.Kind) && state.Standing == Standing.NotMet).ToList();
        var left = failing.ConvertAll(state => state.Clause.Exceptions.RemoveAll(exception => exception.Condition?.Decide(_scene).Truth == Truth.No));
        return left.Exists(exceptions => exceptions.IsEmpty) ? [] : [.. left.SelectMany(exceptions => exceptions).Select(exception => exception.Id).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Rows 4 and 5: a deadline has passed.</summary>
    private Determination Expired()
    {
        var deadline = _states.First(state => IsDeadline(state.Clause.Kind) && state.Standing == Standing.NotMet).Clause.Deadline!;
        var left = deadline.Exceptions.RemoveAll(exception => exception.Condition?.Decide(_scene).Truth == Truth.No);
        var row = Row(Outcome.Closed, IsDeadline, Standing.NotMet);
        if (left.IsEmpty) return row with { MissingFacts = [], OpenFacts = [] };
        var sink = new OpenFacts();
        deadline.Limit.Open(_scene, sink);
        foreach (var exception in left) exception.Condition?.Open(_scene, sink);
        var missing = sink.ToImmutable();
        return row with { Unless = [.. left.Select(exception => exception.Id)], ClosesOn = Extended(deadline), MissingFacts = missing, OpenFacts = missing };
    }

    private DateOnly? Extended(Deadline deadline)
        => deadline.Extension?.Read(_scene) is { IsKnown: true } window && window.Value.First >= _scene.AsOf ? window.Value.First : null;

    /// <summary>Row 6: a condition hangs on an unknown fact.</summary>
    private Determination Undecided()
    {
        var row = Row(Outcome.NeedsFacts, IsGate, Standing.Unknown);
        var lawyer = First(IsAsksLawyer, Standing.NotMet);
        return lawyer is null ? Dated(row) : Dated(row) with { LawyerFirst = true, Why = lawyer.Name };
    }

    /// <summary>Row 7: only a lawyer can say.</summary>
    private Determination Lawyer()
        => Dated(Row(Outcome.AskLawyer, IsAsksLawyer, Standing.NotMet) with { Why = First(IsAsksLawyer, Standing.NotMet)!.Name, MissingFacts = [], OpenFacts = [] });

    /// <summary>Row 8: an event is missing and has no date.</summary>
    private Determination Waiting()
    {
        var events = _states.Where(IsEventWithoutDate).ToList();
        var (sink, dates) = (new OpenFacts(), new OpenFacts());
        foreach (var state in events)
        {
            if (state.Clause.Event is { } missed) sink.Add(_scene.PathOf(missed));
            state.Clause.Condition.Await(_scene, sink, dates);
        }

        ImmutableArray<FactPath> ends = [.. Open(IsEventWithoutDate).Union(dates.ToImmutable())];
        return Dated(Decided(Mark(Result(Outcome.WaitsFor), state => IsEventWithoutDate(state)))) with
        {
            WaitsFor = sink.ToImmutable(),
            MissingFacts = With(ends),
            OpenFacts = With(ends),
        };
    }

    /// <summary>Row 9: whether the time has passed hangs on an unknown fact.</summary>
    private Determination Timeless() => Dated(Row(Outcome.NeedsFacts, IsTime, Standing.Unknown));

    /// <summary>Row 10: only time is missing.</summary>
    private Determination Later()
    {
        var dated = Dated(Result(Outcome.OpensOn));
        return Decided(Mark(dated, state => state.Standing == Standing.NotYet && state.Opens == dated.OpensOn));
    }

    /// <summary>Row 11: nothing stands in the way.</summary>
    private Determination Opened() => Dated(Decided(Result(Outcome.Open)));

    private Determination Decided(Determination result)
    {
        var decision = _states.Where(state => state.Clause.Decision is not null).FirstOrDefault(state => state.Standing == Standing.Met);
        return Mark(result, state => state.Clause.Decision is not null && state.Clause == decision.Clause) with
        {
            Decision = decision.Clause?.Decision,
            MissingFacts = With([]),
            OpenFacts = With([]),
        };
    }

    /// <summary>The result of a row, where every clause of that kind and standing decides and is asked about.</summary>
    private Determination Row(Outcome outcome, Func<ClauseKind, bool> kind, Standing standing)
    {
        var result = Mark(Result(outcome), state => kind(state.Clause.Kind) && state.Standing == standing);
        if (outcome is Outcome.NotApplicable) return result;
        return result with { MissingFacts = With(Open(state => kind(state.Clause.Kind) && state.Standing == standing)), OpenFacts = AllOpen() };
    }

    private Determination Result(Outcome outcome) => new()
    {
        Relief = _relief,
        Scene = _scene,
        Outcome = outcome,
        Clauses = [.. _states],
        Rare = _states.Any(state => state.Clause.Kind == ClauseKind.Rare),
        LawyerFirst = Lawyers(outcome) is not null,
        Why = Lawyers(outcome)?.Name,
        Notes = Said(ClauseKind.Note, outcome),
        Warnings = Said(ClauseKind.Warning, outcome),
        Presumed = outcome is not (Outcome.NotApplicable or Outcome.Closed) && _states.Any(IsPresumed),
    };

    /// <summary>The first reason to talk to a lawyer beside an outcome.</summary>
    private Clause? Lawyers(Outcome outcome)
        => outcome == Outcome.NotApplicable ? null
            : _states.FirstOrDefault(state => state is { Clause.Kind: ClauseKind.LawyerFirst, Standing: Standing.Met } && (state.Clause.BesideNo || outcome != Outcome.Closed)).Clause;

    private ImmutableArray<Clause> Said(ClauseKind kind, Outcome outcome)
        => outcome is Outcome.NotApplicable or Outcome.Closed ? []
            : [.. _states.Where(state => state.Clause.Kind == kind && state.Standing == Standing.Met).Select(state => state.Clause)];

    /// <summary>Puts the day on which the way opens, or closes, beside the outcome.</summary>
    private Determination Dated(Determination result)
    {
        var opening = _states.Where(state => IsTime(state.Clause.Kind) && state.Opens is not null).ToList();
        var latest = opening.Count == 0 ? (DateOnly?)null : opening.Max(state => state.Opens);
        return result with
        {
            OpensOn = result.Outcome == Outcome.AskLawyer ? null : latest,
            Estimated = result.Outcome != Outcome.AskLawyer && opening.Any(state => state.Opens == latest && state.Estimated),
            ClosesOn = Closing(),
        };
    }

    private DateOnly? Closing()
    {
        foreach (var state in _states)
        {
            if (state.Clause.Deadline is not { } deadline) continue;
            var limit = deadline.Limit.Read(_scene);
            if (limit.IsKnown && limit.Value.First >= _scene.AsOf) return limit.Value.First;
        }

        return null;
    }

    private static Determination Mark(Determination result, Func<ClauseState, bool> decides)
        => result with { Clauses = [.. result.Clauses.Select(state => state with { Decides = state.Decides || decides(state) })] };

    /// <summary>What is presumed, and what could make the decision stronger, belongs to every answer that is not a no.</summary>
    private ImmutableArray<FactPath> With(ImmutableArray<FactPath> missing)
        => [.. missing, .. Open(state => IsSwitch(state) || IsPresumed(state)).Except(missing)];

    private static bool IsSwitch(ClauseState state) => state is { Clause.Decision: not null, Standing: Standing.Unknown };

    private static bool IsPresumed(ClauseState state) => state is { Clause.Presumed: true, Standing: Standing.Unknown };

    private ImmutableArray<FactPath> AllOpen() => Open(state => state.Standing == Standing.Unknown && state.Clause.Kind != ClauseKind.LawyerFirst && state.Clause.Kind != ClauseKind.Note);

    private ImmutableArray<FactPath> Open(Func<ClauseState, bool> which)
    {
        var sink = new OpenFacts();
        foreach (var state in _states)
            if (which(state)) OpenOf(state, sink);
        return sink.ToImmutable();
    }

    private void OpenOf(ClauseState state, OpenFacts sink)
    {
        var clause = state.Clause;
        if (state.Standing == Standing.Unknown) clause.Condition.Open(_scene, sink);
        if (state.Opens is null) clause.Until?.Open(_scene, sink);
        if (clause.Deadline is { } deadline) OpenLimit(deadline, state.Standing, sink);
    }

    /// <summary>A last day that is not known; or known as a month or a year that the day asked about falls in.</summary>
    private void OpenLimit(Deadline deadline, Standing standing, OpenFacts sink)
    {
        deadline.Limit.Open(_scene, sink);
        if (standing == Standing.Unknown && deadline.Limit is Fact fact && deadline.Limit.Read(_scene).IsKnown) sink.Add(_scene.PathOf(fact));
    }

    private Clause? First(Func<ClauseKind, bool> kind, Standing standing)
        => _states.FirstOrDefault(state => kind(state.Clause.Kind) && state.Standing == standing).Clause;

    /// <summary>Whether a clause of that kind stands so. A presumed exclusion never counts as unknown.</summary>
    private bool Has(Func<ClauseKind, bool> kind, Standing standing)
        => Any(state => kind(state.Clause.Kind) && state.Standing == standing && !IsPresumed(state));

    private bool Any(Func<ClauseState, bool> which)
    {
        foreach (var state in _states)
            if (which(state)) return true;
        return false;
    }
}
