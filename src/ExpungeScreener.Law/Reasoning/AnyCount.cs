using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>One charge of the case fits; a case without listed charges leaves it unknown.</summary>
public sealed class AnyCount(Condition inner) : Condition, IFitsCharges
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var result = scene.Counts.Count == 0 ? Truth.Unknown : Truth.No;
        foreach (var count in scene.Counts) result = Kleene.Or(result, inner.Decide(count).Truth);
        return new Verdict(result);
    }

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(sink);
        if (scene.Counts.Count == 0) sink.Add(scene.PathOf(CaseFacts.Counts));
        foreach (var count in scene.Counts)
            if (inner.Decide(count).Truth == Truth.Unknown) inner.Open(count, sink);
    }

    /// <inheritdoc/>
    public override void Because(Scene scene, OpenFacts sink)
    {
        ArgumentNullException.ThrowIfNull(scene);
        foreach (var count in scene.Counts)
            if (inner.Decide(count).Truth == Truth.Yes) inner.Because(count, sink);
    }

    /// <inheritdoc/>
    public IEnumerable<string> Fitting(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return scene.Counts.Where(count => inner.Decide(count).Truth == Truth.Yes).Select(count => count.Count!.Id);
    }

    /// <inheritdoc/>
    public override string Print() => $"in one charge at least: {inner.Print()}";
}
