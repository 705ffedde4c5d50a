namespace ExpungeScreener.Law.Reasoning;

/// <summary>
/// A condition holds for certain: while it is unknown this says no. Only for choosing among reasons that come to the
/// same outcome, so that a fact nobody knows never holds up an answer that it cannot change.
/// </summary>
public sealed class ForCertain(Condition inner) : Condition
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene) => new(Kleene.Of(inner.Decide(scene).Truth == Truth.Yes));

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink) => inner.Open(scene, sink);

    /// <inheritdoc/>
    public override string Print() => $"it is known that {inner.PrintInside()}";
}
