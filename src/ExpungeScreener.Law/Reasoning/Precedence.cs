using System.Collections.Immutable;
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
        if (version.Routes.IsEmpty) return new Table(relief, scene, version.Clauses, inTime).Decide();
        return Best([.. version.Routes.Select(route => new Table(relief, scene, route.AllClauses, inTime).Decide())]);
    }

    private static Determination Best(ImmutableArray<Determination> routes)
    {
        var best = routes.MinBy(route => (route.Outcome, route.Decision ?? Decision.Pointer))!;
        return best with
        {
            MissingFacts = best.Outcome == Outcome.Open ? best.MissingFacts : Union(routes, route => route.MissingFacts),
            OpenFacts = best.Outcome == Outcome.Open ? best.OpenFacts : Union(routes, route => route.OpenFacts),
            Clauses = Merge(routes, best),
        };
    }

    private static ImmutableArray<FactPath> Union(ImmutableArray<Determination> routes, Func<Determination, ImmutableArray<FactPath>> part)
        => [.. routes.SelectMany(route => part(route)).Distinct()];

    /// <summary>Every clause of every route once; only those of the best route decide, unless no route is left.</summary>
    private static ImmutableArray<ClauseState> Merge(ImmutableArray<Determination> routes, Determination best)
        => [.. routes.SelectMany(route => route.Clauses.Select(state => state with { Decides = state.Decides && route.Outcome == best.Outcome }))
            .GroupBy(state => state.Clause.Id, StringComparer.Ordinal)
            .Select(same => same.MaxBy(state => state.Decides))];
}
