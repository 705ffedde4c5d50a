using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>How serious a charge counts as.</summary>
public static class Levels
{
    /// <summary>The level today: as reduced; or as it stands, where a crime below a felony was never changed or the case is still open.</summary>
    public static Derived<OffenseLevel> Now { get; } = new("level now", FactLevel.Count, scene =>
    {
        var now = CountFacts.LevelNow.Read(scene);
        if (now.IsKnown) return now;
        var convicted = CountFacts.Level.Read(scene);
        if (!convicted.IsKnown) return Reading.Missing<OffenseLevel>(scene.PathOf(CountFacts.Level), scene.PathOf(CountFacts.LevelNow));
        var pending = CaseFacts.Outcome.Read(scene) is { IsKnown: true, Value: Disposition.Pending };
        return convicted.Value == OffenseLevel.Felony && !pending ? Reading.Missing<OffenseLevel>(scene.PathOf(CountFacts.LevelNow)) : convicted;
    });
}
