using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>Counts the derived facts of each level, so that every scene has one place for each that it can hold.</summary>
public abstract class DerivedFact
{
    private static readonly int[] Numbers = new int[Enum.GetValues<FactLevel>().Length];

    private protected DerivedFact(string title, FactLevel level)
    {
        Title = title;
        Level = level;
        Index = Interlocked.Increment(ref Numbers[(int)level]) - 1;
    }

    /// <summary>How it is called in a printed rule.</summary>
    public string Title { get; }

    /// <summary>The level at which it is computed, and of which it is the same for all narrower scenes.</summary>
    public FactLevel Level { get; }

    /// <summary>Its number among those of its level, from 0.</summary>
    internal int Index { get; }

    /// <summary>How many derived facts of its level there are so far.</summary>
    internal int Siblings => Volatile.Read(ref Numbers[(int)Level]);

    private protected Scene SceneOf(Scene scene) => Level switch
    {
        FactLevel.Person => scene.Person,
        FactLevel.Case => scene.Count is null ? scene : scene.Outer!,
        _ => scene,
    };
}

/// <summary>A plain yes and a plain no, kept once for all scenes.</summary>
internal static class PlainReadings
{
    public static object Yes { get; } = Reading.Of(true);

    public static object No { get; } = Reading.Of(false);
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
        if (place.Kept(this) is Reading<T> known) return known;
        var reading = _derive(place);
        place.Keep(this, Kept(reading));
        return reading;
    }

    /// <summary>The reading as an object. Most are a plain yes or no, which all scenes share.</summary>
    private static object Kept(Reading<T> reading) => reading is Reading<bool> { IsKnown: true, Missing.IsEmpty: true } plain
        ? plain.Value ? PlainReadings.Yes : PlainReadings.No
        : reading;

    /// <inheritdoc/>
    public void Open(Scene scene, OpenFacts sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        sink.Add(Read(scene).Missing);
    }
}
