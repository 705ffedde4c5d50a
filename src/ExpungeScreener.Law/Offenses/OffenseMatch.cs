using System.Collections.Immutable;

namespace ExpungeScreener.Law.Offenses;

/// <summary>How a citation met a table.</summary>
public enum MatchKind
{
    /// <summary>One or more rows fit.</summary>
    Found,

    /// <summary>No code or no section was given.</summary>
    NotGiven,

    /// <summary>The code, the section, or the subdivision that was given is not in the table.</summary>
    NotInTable,
}

/// <summary>The rows of the California table that fit a citation, and what they say together.</summary>
public sealed class OffenseMatch
{
    internal static readonly OffenseMatch NotGiven = new(MatchKind.NotGiven, [], false);
    internal static readonly OffenseMatch NotInTable = new(MatchKind.NotInTable, [], false);

    private readonly ImmutableArray<(ColumnReading Reading, OpenColumnFacts Open)> _columns;
    private readonly ClassReading _class;

    private OffenseMatch(MatchKind kind, ImmutableArray<CaliforniaOffense> candidates, bool mayBeElsewhere)
    {
        (Kind, Candidates, MayBeElsewhere) = (kind, candidates, mayBeElsewhere);
        _columns = [.. Enum.GetValues<Column>().Select(ReadColumn)];
        _class = CombineClass();
    }

    /// <summary>How the citation met the table.</summary>
    public MatchKind Kind { get; }

    /// <summary>Every row that may be meant; empty unless <see cref="Kind"/> is Found.</summary>
    public ImmutableArray<CaliforniaOffense> Candidates { get; }

    /// <summary>The one row that is meant; null when none or several fit.</summary>
    public CaliforniaOffense? Row => Candidates.Length == 1 && !MayBeElsewhere ? Candidates[0] : null;

    /// <summary>For some of the days the offense may have happened on, the table has no row: nothing is settled until the date is known.</summary>
    public bool MayBeElsewhere { get; }

    /// <summary>What the table tells about one column.</summary>
    public ColumnReading Read(Column column) => _columns[(int)column].Reading;

    /// <summary>The cell that all candidates share, to tell a conditional "?" (a fact of the case settles it) from an unverified one; null when they differ or there are none.</summary>
    public TableValue? Value(Column column)
    {
        if (Kind is not MatchKind.Found || MayBeElsewhere) return null;
        foreach (var row in Candidates)
            if (row.Value(column) != Candidates[0].Value(column)) return null;
        return Candidates[0].Value(column);
    }

    /// <summary>The facts that could still change what <see cref="Read"/> says of this column.</summary>
    public OpenColumnFacts StillOpen(Column column) => _columns[(int)column].Open;

    /// <summary>The class of the offense; its State is Yes when it is settled.</summary>
    public ClassReading ReadClass() => _class;

    internal static OffenseMatch Of(IEnumerable<CaliforniaOffense> candidates, bool mayBeElsewhere = false) =>
        new(MatchKind.Found, [.. candidates], mayBeElsewhere);

    private (ColumnReading, OpenColumnFacts) ReadColumn(Column column)
    {
        if (Kind is not MatchKind.Found) return (Missing, OpenColumnFacts.None);
        var open = CandidateAgreement.Open(Candidates, row => row.Read(column), MayBeElsewhere);
        if (open is not OpenColumnFacts.None) return (OpenReading(open), open);
        var agreed = Candidates[0].Read(column);
        return (agreed, agreed is ColumnReading.OpenAllegation ? OpenColumnFacts.Allegation : open);
    }

    private ClassReading CombineClass()
    {
        if (Kind is not MatchKind.Found) return new(Missing, null, OpenColumnFacts.None);
        var open = CandidateAgreement.Open(Candidates, row => (row.DefaultClass, row.ClassState), MayBeElsewhere);
        var shared = Candidates.All(row => row.DefaultClass == Candidates[0].DefaultClass) ? Candidates[0].DefaultClass : (OffenseClass?)null;
        return new(open is OpenColumnFacts.None ? Candidates[0].ClassState : OpenReading(open), shared, open);
    }

    private ColumnReading Missing => Kind is MatchKind.NotGiven ? ColumnReading.NotGiven : ColumnReading.NotInTable;

    private static ColumnReading OpenReading(OpenColumnFacts open) =>
        open.HasFlag(OpenColumnFacts.Subdivision) ? ColumnReading.OpenSubdivision : ColumnReading.OpenOffenseDate;
}
