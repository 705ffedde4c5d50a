using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Questions;

/// <summary>A condition is known to hold; while it is not known, this does not hold.</summary>
internal sealed class Surely(Condition inner) : Condition
{
    public override Verdict Decide(Scene scene) => new(Kleene.Of(inner.Decide(scene).Truth == Truth.Yes));

    public override void Open(Scene scene, OpenFacts sink)
    {
    }

    public override string Print() => $"it is known that {inner.Print()}";
}
