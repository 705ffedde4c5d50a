using System.Collections.Immutable;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>Every one of several conditions.</summary>
public sealed class All(ImmutableArray<Condition> parts) : Compound(Flatten(parts))
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene)
    {
        var result = Verdict.Yes;
        foreach (var part in Parts)
        {
            var verdict = part.Decide(scene);
            if (verdict is { Truth: Truth.No, Opens: null }) return Verdict.No;
            if (verdict.Truth != Truth.Yes) result = Later(result, verdict);
        }

        return result;
    }

    /// <inheritdoc/>
    public override string Print() => string.Join(" and ", Parts.Select(part => part.PrintInside()));

    private static ImmutableArray<Condition> Flatten(ImmutableArray<Condition> parts)
        => [.. parts.SelectMany(part => part is All all ? all.Parts : [part])];

    private static Verdict Later(Verdict so, Verdict next)
    {
        var truth = Kleene.And(so.Truth, next.Truth);
        if (so.Truth == Truth.Yes) return next with { Truth = truth };
        return so.Opens is { } a && next.Opens is { } b
            ? new Verdict(truth, a > b ? a : b, so.Estimated || next.Estimated)
            : new Verdict(truth);
    }
}

/// <summary>One of several conditions at least.</summary>
public sealed class Any(ImmutableArray<Condition> parts) : Compound(Flatten(parts))
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene)
    {
        var result = Verdict.No;
        foreach (var part in Parts)
        {
            var verdict = part.Decide(scene);
            if (verdict.Truth == Truth.Yes) return Verdict.Yes;
            result = Sooner(result, verdict);
        }

        return result;
    }

    /// <inheritdoc/>
    public override string Print() => string.Join(" or ", Parts.Select(part => part.PrintInside()));

    private static ImmutableArray<Condition> Flatten(ImmutableArray<Condition> parts)
        => [.. parts.SelectMany(part => part is Any any ? any.Parts : [part])];

    private static Verdict Sooner(Verdict so, Verdict next)
    {
        var truth = Kleene.Or(so.Truth, next.Truth);
        if (so.Opens is null) return next with { Truth = truth };
        return next.Opens is null || so.Opens <= next.Opens ? so with { Truth = truth } : next with { Truth = truth };
    }
}

/// <summary>The contrary of a condition. It never becomes true by time alone.</summary>
public sealed class Not(Condition inner) : Condition
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene) => new(Kleene.Not(inner.Decide(scene).Truth));

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink) => inner.Open(scene, sink);

    /// <inheritdoc/>
    public override string Print() => $"not {inner.PrintInside()}";
}

/// <summary>A condition under a name of its own, which a printed rule shows instead of its parts.</summary>
public sealed class Named(string name, Condition inner) : Condition
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene) => inner.Decide(scene);

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink) => inner.Open(scene, sink);

    /// <inheritdoc/>
    public override void Because(Scene scene, OpenFacts sink) => inner.Because(scene, sink);

    /// <inheritdoc/>
    public override void Await(Scene scene, OpenFacts events, OpenFacts dates) => inner.Await(scene, events, dates);

    /// <inheritdoc/>
    public override string Print() => name;
}
