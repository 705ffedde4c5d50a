using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>Facts that somebody gave, as against those that follow from others.</summary>
internal static class Given
{
    /// <summary>Adds the place of a given fact; a derived one has none.</summary>
    public static void Add<T>(ISource<T> source, Scene scene, OpenFacts sink)
        where T : notnull
    {
        if (source is Fact fact) sink.Add(scene.PathOf(fact));
    }
}
