using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>How serious a charge counts as.</summary>
public static class Levels
{
    /// <summary>The level today: as reduced, or as convicted where a crime below a felony was never changed.</summary>
    public static Derived<OffenseLevel> Now { get; } = new("level now", FactLevel.Count, scene =>
    {
        var now = CountFacts.LevelNow.Read(scene);
        if (now.IsKnown) return now;
        var convicted = CountFacts.Level.Read(scene);
        if (!convicted.IsKnown) return Reading.Missing<OffenseLevel>(scene.PathOf(CountFacts.Level), scene.PathOf(CountFacts.LevelNow));
        return convicted.Value == OffenseLevel.Felony ? Reading.Missing<OffenseLevel>(scene.PathOf(CountFacts.LevelNow)) : convicted;
    });
}
