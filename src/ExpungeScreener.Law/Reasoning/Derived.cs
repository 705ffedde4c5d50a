using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>Counts the derived facts, so that every scene has one place for each.</summary>
public abstract class DerivedFact
{
    private static int _count;

    private protected DerivedFact(string title, FactLevel level)
    {
        Title = title;
        Level = level;
        Index = Interlocked.Increment(ref _count) - 1;
    }

    /// <summary>How it is called in a printed rule.</summary>
    public string Title { get; }

    /// <summary>The level at which it is computed, and of which it is the same for all narrower scenes.</summary>
    public FactLevel Level { get; }

    /// <summary>How many derived facts there are so far.</summary>
    internal static int Count => Volatile.Read(ref _count);

    private protected int Index { get; }

    private protected Scene SceneOf(Scene scene) => Level switch
    {
        FactLevel.Person => scene.Person,
        FactLevel.Case => scene.Count is null ? scene : scene.Outer!,
        _ => scene,
    };
}

/// <summary>A fact that follows from others, computed in one place and once in a scene.</summary>
/// <typeparam name="T">The type of a known value.</typeparam>
public sealed class Derived<T> : DerivedFact, ISource<T>
    where T : notnull
{
    private readonly Func<Scene, Reading<T>> _derive;

    /// <summary>Names a derived fact and says how it follows.</summary>
    /// <param name="title">How it is called in a printed rule.</param>
    /// <param name="level">The level at which it is computed.</param>
    /// <param name="derive">How it follows from the facts in a scene of that level.</param>
    public Derived(string title, FactLevel level, Func<Scene, Reading<T>> derive)
        : base(title, level) => _derive = derive;

    /// <inheritdoc/>
    public Reading<T> Read(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var place = SceneOf(scene);
        if (place.Cached(Index) is Reading<T> known) return known;
        var reading = _derive(place);
        place.Cache(Index, reading);
        return reading;
    }

    /// <inheritdoc/>
    public void Open(Scene scene, OpenFacts sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        sink.Add(Read(scene).Missing);
    }
}
