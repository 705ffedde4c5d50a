using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Questions;

/// <summary>Holds always.</summary>
internal sealed class Everywhere : Condition
{
    private Everywhere()
    {
    }

    public static Condition Always { get; } = new Everywhere();

    public override Verdict Decide(Scene scene) => Verdict.Yes;

    public override void Open(Scene scene, OpenFacts sink)
    {
    }

    public override string Print() => "always";
}
