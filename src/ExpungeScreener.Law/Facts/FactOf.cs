using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>A fact whose known value is a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type of a known value.</typeparam>
public sealed class Fact<T> : Fact, ISource<T>
    where T : notnull
{
    internal Fact(string? group, string name, FactLevel level, FactKind kind, int index)
        : base(group, name, level, kind, index)
    {
    }

    /// <inheritdoc/>
    public override Type ValueType => typeof(T);

    /// <inheritdoc/>
    public string Title => Key;

    /// <inheritdoc/>
    public Reading<T> Read(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return scene.FactsFor(this).Get(this) is T value ? Reading.Of(value) : Reading<T>.Unknown;
    }

    /// <inheritdoc/>
    public void Open(Scene scene, OpenFacts sink)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(sink);
        if (!scene.FactsFor(this).Has(this)) sink.Add(scene.PathOf(this));
    }
}
