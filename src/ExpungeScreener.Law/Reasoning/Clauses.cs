using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>The language in which a relief is written: each word makes one clause with its citation.</summary>
public static class Clauses
{
    private static readonly Condition Always = new Constant();

    /// <summary>This relief is about such a record.</summary>
    public static Clause Covers(string name, Condition condition, string citation) => new(ClauseKind.Covers, name, condition, citation);

    /// <summary>This must hold.</summary>
    public static Clause Requires(string name, Condition condition, string citation) => new(ClauseKind.Requires, name, condition, citation);

    /// <summary>This must not hold.</summary>
    public static Clause Excludes(string name, Condition condition, string citation) => new(ClauseKind.Excludes, name, condition, citation);

    /// <summary>This must not hold, with these exceptions.</summary>
    public static Clause Excludes(string name, Condition condition, string citation, params ReadOnlySpan<Unless> unless)
        => Excludes(name, condition, citation) with { Exceptions = [.. unless] };

    /// <summary>This must not hold; while it is unknown it is taken not to, and the fact is named as one to check.</summary>
    public static Clause Presumes(string name, Condition condition, string citation) => Excludes(name, condition, citation) with { Presumed = true };

    /// <summary>The same, with these exceptions.</summary>
    public static Clause Presumes(string name, Condition condition, string citation, params ReadOnlySpan<Unless> unless)
        => Presumes(name, condition, citation) with { Exceptions = [.. unless] };

    /// <summary>This time must pass.</summary>
    public static Clause Waits(string name, Condition condition, string citation) => new(ClauseKind.Waits, name, condition, citation);

    /// <summary>This time must pass, unless the court takes the request earlier for one of these reasons.</summary>
    public static Clause Waits(string name, Condition condition, string citation, params ReadOnlySpan<Unless> unless)
        => Waits(name, condition, citation) with { Exceptions = [.. unless] };

    /// <summary>This time must pass where <paramref name="when"/> holds; elsewhere there is nothing to wait for.</summary>
    public static Clause Waits(string name, Condition condition, string citation, Condition when)
        => Waits(name, !when | condition, citation) with { When = when };

    /// <summary>This time must pass where <paramref name="when"/> holds, unless the court takes the request earlier for one of these reasons.</summary>
    public static Clause Waits(string name, Condition condition, string citation, Condition when, params ReadOnlySpan<Unless> unless)
        => Waits(name, condition, citation, when) with { Exceptions = [.. unless] };

    /// <summary>This must happen first; the event is named by a fact, and opens the way on the day after <paramref name="until"/>, where that is known.</summary>
    public static Clause Awaits(string name, Fact @event, Condition condition, string citation, ISource<DateSpan>? until = null)
        => new(ClauseKind.Awaits, name, condition, citation) { Event = @event, Until = until };

    /// <summary>The way closes after this day, with these exceptions.</summary>
    public static Clause Closes(string name, Deadline deadline, string citation)
        => new(ClauseKind.Deadline, name, Always, citation) { Deadline = deadline };

    /// <summary>Only a lawyer can say, where this holds. The name is the reason's id.</summary>
    public static Clause AsksLawyer(string why, Condition condition, string citation) => new(ClauseKind.AsksLawyer, why, condition, citation);

    /// <summary>Only a lawyer can ever say. The name is the reason's id.</summary>
    public static Clause AsksLawyer(string why, string citation) => AsksLawyer(why, Always, citation);

    /// <summary>A person should talk to a lawyer before using the way, where this holds. The name is the reason's id.</summary>
    public static Clause LawyerFirst(string why, Condition condition, string citation) => new(ClauseKind.LawyerFirst, why, condition, citation);

    /// <summary>A person should always talk to a lawyer before using the way.</summary>
    public static Clause LawyerFirst(string why, string citation) => LawyerFirst(why, Always, citation);

    /// <summary>A person should talk to a lawyer, where this holds, even where the answer is a no.</summary>
    public static Clause LawyerAnyway(string why, Condition condition, string citation)
        => LawyerFirst(why, condition, citation) with { BesideNo = true };

    /// <summary>A person should always talk to a lawyer, even where the answer is a no.</summary>
    public static Clause LawyerAnyway(string why, string citation) => LawyerAnyway(why, Always, citation);

    /// <summary>It happens without asking.</summary>
    public static Clause Happens(string name, string citation) => Happens(name, Always, citation);

    /// <summary>It happens without asking, where this holds.</summary>
    public static Clause Happens(string name, Condition condition, string citation) => Decides(name, Decision.Automatic, condition, citation);

    /// <summary>The court or agency must, where this holds.</summary>
    public static Clause CourtShall(string name, Condition condition, string citation) => Decides(name, Decision.Mandatory, condition, citation);

    /// <summary>The court or agency must.</summary>
    public static Clause CourtShall(string name, string citation) => CourtShall(name, Always, citation);

    /// <summary>The court may.</summary>
    public static Clause CourtMay(string name, string citation) => Decides(name, Decision.Discretionary, Always, citation);

    /// <summary>The President or the Governor may.</summary>
    public static Clause Clemency(string name, string citation) => Decides(name, Decision.Clemency, Always, citation);

    /// <summary>Nothing is decided here: the card points on.</summary>
    public static Clause Points(string name, string citation) => Decides(name, Decision.Pointer, Always, citation);

    /// <summary>Worth saying, where this holds.</summary>
    public static Clause Notes(string id, Condition condition, string citation) => new(ClauseKind.Note, id, condition, citation);

    /// <summary>Always worth saying.</summary>
    public static Clause Notes(string id, string citation) => Notes(id, Always, citation);

    /// <summary>A warning beside every answer that is not a no.</summary>
    public static Clause Warns(string id, string citation) => new(ClauseKind.Warning, id, Always, citation);

    /// <summary>The door exists and seldom opens.</summary>
    public static Clause Rare(string citation) => new(ClauseKind.Rare, "rare", Always, citation);

    /// <summary>The last day, and what can open the way after it.</summary>
    public static Deadline By(ISource<DateSpan> limit, params ReadOnlySpan<Unless> unless) => new(limit, null, [.. unless]);

    /// <summary>The last day, the last day of a late request, and what can open the way after them.</summary>
    public static Deadline By(ISource<DateSpan> limit, ISource<DateSpan> extension, params ReadOnlySpan<Unless> unless) => new(limit, extension, [.. unless]);

    /// <summary>A route of its own, with its own clauses.</summary>
    public static Route Route(string name, params ReadOnlySpan<Clause> clauses) => new(name, [.. clauses]);

    private static Clause Decides(string name, Decision decision, Condition condition, string citation)
        => new(ClauseKind.Decision, name, condition, citation) { Decision = decision };

    private sealed class Constant : Condition
    {
        public override Verdict Decide(Scene scene) => Verdict.Yes;

        public override void Open(Scene scene, OpenFacts sink)
        {
        }

        public override string Print() => "always";
    }
}

/// <summary>One of several ways through the same relief.</summary>
/// <param name="Name">Its name within the relief.</param>
/// <param name="Clauses">The clauses that only this route has.</param>
public sealed record Route(string Name, ImmutableArray<Clause> Clauses)
{
    /// <summary>The clauses that every route shares, then its own; set when the route joins a relief.</summary>
    internal Plan Plan { get; init; } = new(Clauses);
}
