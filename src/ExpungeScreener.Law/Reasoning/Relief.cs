using System.Collections.Immutable;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>Which legal system a relief belongs to.</summary>
public enum LegalSystem
{
    /// <summary>California law.</summary>
    California,

    /// <summary>Federal law.</summary>
    Federal,
}

/// <summary>What a relief is decided for, one finding each.</summary>
public enum Per
{
    /// <summary>The person.</summary>
    Person,

    /// <summary>Each case.</summary>
    Case,

    /// <summary>Each charge.</summary>
    Count,
}

/// <summary>A way to clear a record, as one law gives it.</summary>
public sealed class Relief
{
    internal Relief(string id, string citation, LegalSystem system, Per per, ImmutableArray<RuleVersion> versions)
    {
        Id = id;
        Citation = citation;
        System = system;
        Per = per;
        Versions = [.. versions.Select(version => version.BelongingTo(id))];
    }

    /// <summary>Its id in findings, such as <c>pc-1203-4a</c>.</summary>
    public string Id { get; }

    /// <summary>The law as a whole, such as <c>PC 1203.4a</c>.</summary>
    public string Citation { get; }

    /// <summary>The legal system it belongs to.</summary>
    public LegalSystem System { get; }

    /// <summary>What it is decided for.</summary>
    public Per Per { get; }

    /// <summary>The law as it stood over time, oldest first.</summary>
    public ImmutableArray<RuleVersion> Versions { get; }

    /// <summary>Whether another relief builds on this one: then it is decided once in a scene.</summary>
    internal bool IsBuiltOn { get; set; }

    /// <summary>The version in force on a day; null when none is carried for it.</summary>
    public RuleVersion? On(DateOnly day)
    {
        for (var i = Versions.Length - 1; i >= 0; i--)
            if (Versions[i].CoversDay(day)) return Versions[i];
        return null;
    }

    internal static Relief California(string id, string citation, Per per, params ReadOnlySpan<RuleVersion> versions)
        => new(id, citation, LegalSystem.California, per, [.. versions]);

    internal static Relief Federal(string id, string citation, Per per, params ReadOnlySpan<RuleVersion> versions)
        => new(id, citation, LegalSystem.Federal, per, [.. versions]);
}

/// <summary>The text of a relief during one stretch of time.</summary>
public sealed class RuleVersion
{
    private static readonly DateOnly FirstAnswered = new(2026, 1, 1);

    private RuleVersion(DateOnly? inForceFrom, DateOnly carriedFrom, ImmutableArray<Clause> clauses, ImmutableArray<Route> routes)
    {
        InForceFrom = inForceFrom;
        CarriedFrom = carriedFrom;
        Clauses = clauses;
        Routes = routes;
    }

    /// <summary>The day on which this text of the law took effect; null where our sources do not say.</summary>
    public DateOnly? InForceFrom { get; }

    /// <summary>The first day for which this product answers from the text; earlier days get "ask a lawyer".</summary>
    public DateOnly CarriedFrom { get; }

    /// <summary>The last day of the text; null while it is in force.</summary>
    public DateOnly? EndedOn { get; private init; }

    /// <summary>The clauses that every route shares, in the order of the statute.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>The routes; empty when there is only one way through.</summary>
    public ImmutableArray<Route> Routes { get; }

    /// <summary>How many clauses there are in all, shared and of the routes.</summary>
    internal int Places { get; private init; }

    /// <summary>The shared clauses, as they are read.</summary>
    internal Plan Plan { get; private init; } = new([]);

    /// <summary>The shared clauses that say which records the relief is about.</summary>
    internal Plan Covers { get; private init; } = new([]);

    /// <summary>The shared clauses that can end in a no.</summary>
    internal Plan Conditions { get; private init; } = new([]);

    /// <summary>Whether a route says by itself which records it is about.</summary>
    internal bool RoutesCover { get; private init; }

    /// <summary>Today's text, answered from 2026 on.</summary>
    internal static RuleVersion InForce(DateOnly from, ImmutableArray<Clause> clauses, params ReadOnlySpan<Route> routes)
        => new(from, from > FirstAnswered ? from : FirstAnswered, clauses, [.. routes]);

    /// <summary>Today's text, answered from 2026 on, of which our sources do not say since when it stands so.</summary>
    internal static RuleVersion Undated(ImmutableArray<Clause> clauses, params ReadOnlySpan<Route> routes)
        => new(null, FirstAnswered, clauses, [.. routes]);

    internal bool CoversDay(DateOnly day) => day >= CarriedFrom && (EndedOn is null || day <= EndedOn);

    internal RuleVersion BelongingTo(string relief)
    {
        var shared = Named(Clauses, relief, 0);
        var (place, routes) = (shared.Length, ImmutableArray.CreateBuilder<Route>(Routes.Length));
        foreach (var route in Routes)
        {
            var own = Named(route.Clauses, $"{relief}/{route.Name}", place);
            routes.Add(route with { Clauses = own, Plan = new([.. shared, .. own]) });
            place += own.Length;
        }

        return new(InForceFrom, CarriedFrom, shared, routes.MoveToImmutable())
        {
            EndedOn = EndedOn,
            Places = place,
            Plan = new(shared),
            Covers = new([.. shared.Where(clause => clause.Kind == ClauseKind.Covers)]),
            Conditions = new([.. shared.Where(clause => clause.Kind.IsIn(Kinds.Covers | Kinds.Element | Kinds.LawyerFirst))]),
            RoutesCover = Routes.Any(route => route.Clauses.Any(clause => clause.Kind == ClauseKind.Covers)),
        };
    }

    private static ImmutableArray<Clause> Named(ImmutableArray<Clause> clauses, string prefix, int from)
        => [.. clauses.Select((clause, at) => clause with { Id = $"{prefix}/{clause.Name}", Place = from + at })];
}
