using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>How the states of a rule's clauses combine into one outcome: the table of precedence, first row that applies.</summary>
internal static class Precedence
{
    /// <summary>Decides a relief in a scene, by the best of its routes.</summary>
    public static Determination Decide(Relief relief, Scene scene, Edition edition)
    {
        var version = relief.On(scene.AsOf);
        var inTime = version is not null && scene.AsOf <= edition.AnswersUntil;
        version ??= relief.Versions[^1];
        return inTime && relief.IsBuiltOn ? scene.Remembered(relief, version) : Decide(relief, scene, version, inTime);
    }

    internal static Determination Decide(Relief relief, Scene scene, RuleVersion version, bool inTime)
    {
        if (version.Routes.IsEmpty) return new Table(relief, scene, version.Plan, inTime).Decide();
        var shared = new ClauseState[version.Clauses.Length];
        if (FailsForAll(relief, scene, version, inTime, shared) is { } no) return no;
        var routes = new Determination[version.Routes.Length];
        for (var i = 0; i < routes.Length; i++) routes[i] = new Table(relief, scene, version.Routes[i].Plan, inTime, shared).Decide();
        return Best(routes, version.Places);
    }

    /// <summary>
    /// What no route can help: the clauses that all of them share say no. Only those that can say it are read; where a route
    /// says by itself which records it is about, a condition that fails is left to it.
    /// </summary>
    private static Determination? FailsForAll(Relief relief, Scene scene, RuleVersion version, bool inTime, ClauseState[] shared)
    {
        var plan = version.RoutesCover ? version.Covers : version.Conditions;
        return Consultation.HasFailure(plan, scene, shared) && new Table(relief, scene, plan, inTime, shared) is { Fails: true } table ? table.Decide() : null;
    }

    private static Determination Best(Determination[] routes, int places)
    {
        var best = routes[0];
        foreach (var route in routes)
            if (Rank(route) < Rank(best)) best = route;
        var open = best.Outcome == Outcome.Open;
        return best with
        {
            MissingFacts = open ? best.MissingFacts : Union(routes, route => route.MissingFacts),
            Routes = open ? [] : ImmutableCollectionsMarshal.AsImmutableArray(routes),
            Clauses = Merge(routes, best, places),
        };
    }

    /// <summary>The best outcome first, and of open ways the strongest decision.</summary>
    private static int Rank(Determination route) => ((int)route.Outcome * 8) + (int)(route.Decision ?? Decision.Pointer);

    internal static ImmutableArray<FactPath> Union(IReadOnlyList<Determination> routes, Func<Determination, ImmutableArray<FactPath>> part)
    {
        var sink = new OpenFacts();
        foreach (var route in routes) sink.Add(part(route).AsSpan());
        return sink.ToImmutable();
    }

    /// <summary>Every clause of every route once; only those of the best route decide, unless no route is left.</summary>
    private static ImmutableArray<ClauseState> Merge(Determination[] routes, Determination best, int places)
    {
        var merged = new ClauseState[places];
        foreach (var route in routes)
            foreach (var state in route.Clauses)
            {
                ref var place = ref merged[state.Clause.Place];
                var decides = state.Decides && route.Outcome == best.Outcome;
                if (place.Clause is null || decides) place = state with { Decides = decides };
            }

        return ImmutableCollectionsMarshal.AsImmutableArray(Consultation.WithoutGaps(merged));
    }
}
