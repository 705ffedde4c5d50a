namespace ExpungeScreener.Law.Reasoning;

/// <summary>
/// A small immutable statement about a scene. It can be decided, asked which facts could still change it, and
/// printed for a lawyer.
/// </summary>
public abstract class Condition
{
    /// <summary>Both.</summary>
    public static Condition operator &(Condition left, Condition right) => new All([left, right]);

    /// <summary>Either.</summary>
    public static Condition operator |(Condition left, Condition right) => new Any([left, right]);

    /// <summary>The contrary.</summary>
    public static Condition operator !(Condition condition) => new Not(condition);

    /// <summary>Decides it.</summary>
    public abstract Verdict Decide(Scene scene);

    /// <summary>Adds the facts that could still change an unknown verdict.</summary>
    public abstract void Open(Scene scene, OpenFacts sink);

    /// <summary>Adds the given facts that make it hold, where it holds; nothing where it holds by facts that only follow from others.</summary>
    public virtual void Because(Scene scene, OpenFacts sink)
    {
    }

    /// <summary>Adds the events that it waits for by itself, and the facts that could still date them; nothing for a condition that only looks at facts.</summary>
    public virtual void Await(Scene scene, OpenFacts events, OpenFacts dates)
    {
    }

    /// <summary>Says it for a lawyer, in one line.</summary>
    public abstract string Print();

    /// <summary>Says it as a part of a longer line.</summary>
    internal virtual string PrintInside() => Print();
}
