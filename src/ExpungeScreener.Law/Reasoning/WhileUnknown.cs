namespace ExpungeScreener.Law.Reasoning;

/// <summary>
/// It is not known whether a condition holds. Only for saying "talk to a lawyer first" beside an answer: learning
/// the fact takes the saying back, so it must never decide an outcome.
/// </summary>
public sealed class WhileUnknown(Condition inner) : Condition
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene) => new(Kleene.Of(inner.Decide(scene).Truth == Truth.Unknown));

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink) => inner.Open(scene, sink);

    /// <inheritdoc/>
    public override string Print() => $"it is unknown whether {inner.PrintInside()}";
}
