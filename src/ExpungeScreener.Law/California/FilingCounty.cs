using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>
/// The county whose superior court gets the papers of a case (PC 1203.9): where probation or mandatory supervision was
/// moved, the last county it was moved to; else the county of conviction. A rule about filing, not a relief.
/// </summary>
public static class FilingCounty
{
    /// <summary>The county; while no move is known, the county of conviction, which a move would still change.</summary>
    public static Derived<string> Of { get; } = new("county that gets the papers", FactLevel.Case, scene =>
    {
        var (county, moved) = (CaseFacts.County.Read(scene), CaseFacts.MovedToCounty.Read(scene));
        if (!moved.IsKnown) return Convicted(scene, county, scene.PathOf(CaseFacts.MovedToCounty));
        var mayMove = Readings.Some(scene.CountsOrUnlisted, MayMove);
        if (!mayMove.IsKnown) return mayMove.StillMissing<string>();
        return mayMove.Value ? moved : Convicted(scene, county);
    });

    /// <summary>Only probation and mandatory supervision are moved.</summary>
    private static Reading<bool> MayMove(Scene charge) => Readings.Some(Terms.ProbationGranted.Read(charge), Custody.IsSplit.Read(charge));

    private static Reading<string> Convicted(Scene scene, Reading<string> county, params FactPath[] movedBy)
        => county.IsKnown ? Reading.Cautious(county.Value, movedBy) : Reading.Missing<string>([scene.PathOf(CaseFacts.County), .. movedBy]);
}
