using System.Collections.Immutable;

namespace ExpungeScreener.Law.Offenses;

/// <summary>How closely a federal row fits the subsection that was given.</summary>
public enum FederalFit
{
    /// <summary>The row is that subsection.</summary>
    Exact,

    /// <summary>One of the two lies within the other: "b(1)" and "b(1)(C)".</summary>
    Within,

    /// <summary>They share a beginning and then part: "g(3)" and "g(1)".</summary>
    SharedBeginning,

    /// <summary>Only the section is shared, or no subsection was given: conduct and level have to narrow it.</summary>
    SectionOnly,
}

/// <summary>The rows of the federal table that fit a citation.</summary>
public sealed class FederalMatch
{
    internal static readonly FederalMatch NotGiven = new(MatchKind.NotGiven, [], FederalFit.SectionOnly, []);
    internal static readonly FederalMatch NotInTable = new(MatchKind.NotInTable, [], FederalFit.SectionOnly, []);

    private FederalMatch(MatchKind kind, ImmutableArray<FederalOffense> candidates, FederalFit fit, ImmutableArray<FederalOffense> variants) =>
        (Kind, Candidates, Fit, Variants) = (kind, candidates, fit, variants);

    /// <summary>How the citation met the table; a section that is listed is always found.</summary>
    public MatchKind Kind { get; }

    /// <summary>Every row that may be meant, for the caller to narrow by conduct and level; empty unless found.</summary>
    public ImmutableArray<FederalOffense> Candidates { get; }

    /// <summary>How closely the candidates fit.</summary>
    public FederalFit Fit { get; }

    /// <summary>Rows of the same subsection that facts beside the citation would pick ("(a) one prior"); empty when there are none.</summary>
    public ImmutableArray<FederalOffense> Variants { get; }

    /// <summary>The one row that is meant; null when none or several fit.</summary>
    public FederalOffense? Row => Candidates.Length == 1 ? Candidates[0] : null;

    /// <summary>What the candidates say together about one column: yes, no, OpenSubdivision where they differ, not in the table, not given.</summary>
    public ColumnReading Read(FederalColumn column)
    {
        if (Kind is MatchKind.NotGiven) return ColumnReading.NotGiven;
        if (Kind is MatchKind.NotInTable) return ColumnReading.NotInTable;
        var first = Candidates[0].Value(column);
        foreach (var row in Candidates)
            if (row.Value(column) != first) return ColumnReading.OpenSubdivision;
        return first ? ColumnReading.Yes : ColumnReading.No;
    }

    /// <summary>The class that all candidates name; null when they differ or there are none.</summary>
    public string? ReadClass() => Candidates.Length > 0 && Candidates.All(row => row.Class == Candidates[0].Class) ? Candidates[0].Class : null;

    internal static FederalMatch Of(IEnumerable<FederalOffense> candidates, FederalFit fit, IEnumerable<FederalOffense> variants) =>
        new(MatchKind.Found, [.. candidates], fit, [.. variants]);
}
