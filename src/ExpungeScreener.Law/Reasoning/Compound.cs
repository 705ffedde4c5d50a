using System.Collections.Immutable;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>A condition made of others.</summary>
public abstract class Compound : Condition
{
    private protected Compound(ImmutableArray<Condition> parts) => Parts = parts;

    private protected ImmutableArray<Condition> Parts { get; }

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink)
    {
        foreach (var part in Parts)
            if (part.Decide(scene).Truth == Truth.Unknown) part.Open(scene, sink);
    }

    /// <inheritdoc/>
    public override void Because(Scene scene, OpenFacts sink)
    {
        foreach (var part in Parts)
            if (part.Decide(scene).Truth == Truth.Yes) part.Because(scene, sink);
    }

    /// <inheritdoc/>
    public override void Await(Scene scene, OpenFacts events, OpenFacts dates)
    {
        foreach (var part in Parts)
            if (part.Decide(scene).Truth != Truth.Yes) part.Await(scene, events, dates);
    }

    internal override string PrintInside() => $"({Print()})";
}
