using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>The rows of the offense table that a charge can be, sorted into the kinds that one law tells apart.</summary>
internal static class OffenseRows
{
    /// <summary>The kind of the row; while several rows fit and are of different kinds, the facts that tell them apart are missing.</summary>
    /// <param name="scene">The charge.</param>
    /// <param name="kind">The kind of one row.</param>
    /// <param name="notInTable">The kind of a charge that the table does not list.</param>
    internal static Reading<T> Kind<T>(Scene scene, Func<CaliforniaOffense, T> kind, T notInTable)
        where T : notnull
    {
        var match = Offenses.Match.Read(scene);
        if (!match.IsKnown) return match.StillMissing<T>();
        if (match.Value.Kind != MatchKind.Found) return Reading.Of(notInTable);
        return match.Value.Row is { } row ? Reading.Of(kind(row)) : Agreed(scene, match.Value, kind);
    }

    private static Reading<T> Agreed<T>(Scene scene, OffenseMatch match, Func<CaliforniaOffense, T> kind)
        where T : notnull
    {
        var open = CandidateAgreement.Open(match.Candidates, kind, match.MayBeElsewhere);
        return open is OpenColumnFacts.None ? Reading.Of(kind(match.Candidates[0])) : Reading.Missing<T>(Offenses.Paths(scene, open));
    }
}
