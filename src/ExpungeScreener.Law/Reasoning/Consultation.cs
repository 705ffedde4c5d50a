using System.Collections.Immutable;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>
/// Reads the clauses of a rule, and no more of them than the outcome can need: where the rule is about another kind of
/// record nothing else is read; where a condition fails, only what can make it fail.
/// </summary>
internal static class Consultation
{
    /// <summary>The clauses that were read, in the order of the statute, with how they stand.</summary>
    public static (ClauseState[] States, Standings Standings) Of(Plan plan, Scene scene, bool inTime, ClauseState[] shared)
    {
        var (covers, standings) = ReadCovers(plan, scene, shared);
        if (standings.Has(Kinds.Covers, Standing.NotMet)) return (covers, standings);
        var states = new ClauseState[plan.Clauses.Length];
        for (var i = 0; i < covers.Length; i++) states[plan.Covers[i]] = covers[i];
        standings = Read(plan, plan.Conditions, states, scene, shared, standings);
        if (inTime && !standings.Has(Kinds.Covers, Standing.Unknown) && standings.Has(Kinds.Element, Standing.NotMet)) return (WithoutGaps(states), standings);
        return (states, Read(plan, plan.Rest, states, scene, shared, standings));
    }

    /// <summary>Whether one of these clauses, which every route shares, says no.</summary>
    public static bool HasFailure(Plan plan, Scene scene, ClauseState[] shared)
    {
        foreach (var clause in plan.Clauses)
            if (clause.Kind.IsIn(Kinds.Covers | Kinds.Element) && ReadOnce(clause, scene, shared).Standing == Standing.NotMet) return true;
        return false;
    }

    /// <summary>The states that were read, without the empty places between them.</summary>
    public static ClauseState[] WithoutGaps(ClauseState[] states)
    {
        var number = 0;
        foreach (var state in states)
            if (state.Clause is not null) number++;
        if (number == states.Length) return states;
        var (read, next) = (new ClauseState[number], 0);
        foreach (var state in states)
            if (state.Clause is not null) read[next++] = state;
        return read;
    }

    /// <summary>What the rule is about, which most records are not: read into a place of its own size.</summary>
    private static (ClauseState[] States, Standings Standings) ReadCovers(Plan plan, Scene scene, ClauseState[] shared)
    {
        var (states, standings) = (new ClauseState[plan.Covers.Length], default(Standings));
        for (var i = 0; i < states.Length; i++)
        {
            states[i] = ReadOnce(plan.Clauses[plan.Covers[i]], scene, shared);
            standings = standings.With(states[i]);
        }

        return (states, standings);
    }

    private static Standings Read(Plan plan, ImmutableArray<int> places, ClauseState[] states, Scene scene, ClauseState[] shared, Standings standings)
    {
        foreach (var place in places)
        {
            states[place] = ReadOnce(plan.Clauses[place], scene, shared);
            standings = standings.With(states[place]);
        }

        return standings;
    }

    /// <summary>Reads a clause; one that routes share is read once for all of them.</summary>
    private static ClauseState ReadOnce(Clause clause, Scene scene, ClauseState[] shared)
    {
        var place = clause.Place;
        if (place >= shared.Length) return ClauseReading.Of(clause, scene);
        if (shared[place].Clause is null) shared[place] = ClauseReading.Of(clause, scene);
        return shared[place];
    }
}
