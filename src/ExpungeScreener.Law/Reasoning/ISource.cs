using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>Something a condition can read: a fact of the record, or one that follows from others.</summary>
/// <typeparam name="T">The type of a known value.</typeparam>
public interface ISource<T>
    where T : notnull
{
    /// <summary>How it is called in a printed rule.</summary>
    string Title { get; }

    /// <summary>Reads it in a scene.</summary>
    Reading<T> Read(Scene scene);

    /// <summary>Adds the facts that could still change what is read.</summary>
    void Open(Scene scene, OpenFacts sink);
}
