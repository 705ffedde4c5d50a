using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ExpungeScreener.Law.Offenses;

/// <summary>The federal table, and the rows in it that a citation means.</summary>
public static class FederalOffenses
{
    private static readonly FrozenDictionary<(string Title, string Section), ImmutableArray<FederalOffense>> Sections;
    private static readonly FrozenDictionary<(string Title, string Section, string? Subsection), FederalMatch> Known;

    static FederalOffenses()
    {
        All = OffenseTables.Rows(OffenseTables.Federal, fields => new FederalOffense(fields));
        Sections = All.SelectMany(row => row.Sections, (row, section) => (row, Key: (row.Title, section.ToUpperInvariant())))
            .GroupBy(pair => pair.Key, pair => pair.row)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        Known = All.Select(row => row.Citation).Concat(All.Select(row => new OffenseCode(row.Title, row.Section))).Distinct()
            .ToFrozenDictionary(citation => (citation.Code, citation.Section, citation.Subdivision), Find);
    }

    /// <summary>Every row, in the order of the table.</summary>
    public static ImmutableArray<FederalOffense> All { get; }

    /// <summary>The rows that the three fields of a count mean, however they are written.</summary>
    /// <param name="code">The title or code; null or blank when not given.</param>
    /// <param name="section">The section; null or blank when not given.</param>
    /// <param name="subdivision">The subsection; null or blank when not given.</param>
    public static FederalMatch Match(string? code, string? section, string? subdivision)
    {
        if (Direct(code, section, subdivision) is { } direct) return direct;
        var read = OffenseCitation.Normalize(code, section, subdivision);
        if (read.Offense is { } offense) return Match(offense);
        var isMissing = read.Problem is CitationProblem.Empty or CitationProblem.NoSection || string.IsNullOrWhiteSpace(code) || string.IsNullOrWhiteSpace(section);
        return isMissing && read.Problem is not CitationProblem.TooLong ? FederalMatch.NotGiven : FederalMatch.NotInTable;
    }

    /// <summary>The rows with the longest shared beginning of the subsection; where none is shared, every row of the section.</summary>
    public static FederalMatch Match(OffenseCode offense)
    {
        ArgumentNullException.ThrowIfNull(offense);
        return Direct(offense.Code, offense.Section, offense.Subdivision) ?? Find(offense);
    }

    internal static ImmutableArray<FederalOffense> Rows(string title, string section) =>
        Sections.GetValueOrDefault((title, section.ToUpperInvariant()), []);

    /// <summary>The section as the table spells it, and the first one where a row covers two; unknown sections stay as they are.</summary>
    internal static string Canonical(string title, string section)
    {
        var rows = Rows(title, section);
        return rows.Length == 0 ? section : rows[0].Section;
    }

    /// <summary>Fields that are spelled as in the table need no reading; this path allocates nothing.</summary>
    private static FederalMatch? Direct(string? code, string? section, string? subdivision) => code is null || section is null
        ? null
        : Known.GetValueOrDefault((code, section, string.IsNullOrWhiteSpace(subdivision) ? null : subdivision));

    private static FederalMatch Find(OffenseCode offense)
    {
        var rows = Rows(offense.Code, offense.Section);
        if (rows.Length == 0) return FederalMatch.NotInTable;
        if (offense.Subdivision is not { } given) return FederalMatch.Of(rows, FederalFit.SectionOnly, []);
        var exact = rows.FirstOrDefault(row => string.Equals(row.Subsection, given, StringComparison.OrdinalIgnoreCase));
        if (exact is not null) return FederalMatch.Of([exact], FederalFit.Exact, rows.Where(row => row != exact && row.Subsection!.StartsWith(given + " ", StringComparison.OrdinalIgnoreCase)));
        var objects = rows.Where(row => row.Subsection?.EndsWith("-" + given, StringComparison.OrdinalIgnoreCase) is true).ToArray();
        if (objects.Length > 0) return FederalMatch.Of(OfKind(objects, offense.Attempt), FederalFit.Within, []);
        return Longest(rows, FederalPath.AllOf(given));
    }

    /// <summary>21 U.S.C. 846: a paper that says "attempt" is not about the conspiracy row.</summary>
    private static FederalOffense[] OfKind(FederalOffense[] rows, bool isAttempt)
    {
        var attempts = rows.Where(row => row.Subsection!.StartsWith("attempt-", StringComparison.Ordinal)).ToArray();
        return isAttempt && attempts.Length > 0 ? attempts : rows;
    }

    private static FederalMatch Longest(ImmutableArray<FederalOffense> rows, ImmutableArray<ImmutableArray<string>> given)
    {
        var scored = rows.Select(row => (row, Shared: given.Sum(path => Shared(row, path)))).ToArray();
        var longest = scored.Max(one => one.Shared);
        if (longest == 0) return FederalMatch.Of(rows, FederalFit.SectionOnly, []);
        var best = scored.Where(one => one.Shared == longest).Select(one => one.row).ToArray();
        var within = best.All(row => given.All(path => row.Paths.Any(own => FederalPath.Shared(own, path) == Math.Min(own.Length, path.Length))));
        return FederalMatch.Of(best, within ? FederalFit.Within : FederalFit.SharedBeginning, []);
    }

    private static int Shared(FederalOffense row, ImmutableArray<string> path) =>
        row.Paths.Length == 0 ? 0 : row.Paths.Max(own => FederalPath.Shared(own, path));
}
