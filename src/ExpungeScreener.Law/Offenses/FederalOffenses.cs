using System.Collections.Immutable;

namespace ExpungeScreener.Law.Offenses;

/// <summary>The table of federal offenses.</summary>
public static class FederalOffenses
{
    private static readonly ILookup<(string Code, string Section), FederalOffense> Sections;

    static FederalOffenses()
    {
        All = [.. TableText.Rows("federal-offenses.csv").Select(fields => new FederalOffense(fields))];
        Sections = All.ToLookup(row => (row.Code, row.Section));
    }

    /// <summary>Every row, in the order of the file.</summary>
    public static ImmutableArray<FederalOffense> All { get; }

    /// <summary>
    /// The rows that a citation can mean: those that share the longest beginning of the subsection; every row of the
    /// section when none is given or none shares anything; none when the section is not in the table.
    /// </summary>
    public static ImmutableArray<FederalOffense> Match(string? code, string? section, string? subsection)
    {
        if (string.IsNullOrEmpty(code) || string.IsNullOrEmpty(section)) return [];
        var rows = Rows(code, Canonical(code, section)).ToImmutableArray();
        var given = SubdivisionText.Fold(subsection ?? "");
        if (given.Length == 0 || rows.IsEmpty) return rows;
        if (rows.FirstOrDefault(row => row.FoldedSubsection == given) is { } exact) return [exact];
        var longest = rows.Max(row => Shared(row.FoldedSubsection, given));
        return longest == 0 ? rows : [.. rows.Where(row => Shared(row.FoldedSubsection, given) == longest)];
    }

    internal static IEnumerable<FederalOffense> Rows(string code, string section) => Sections[(code, section)];

    /// <summary>The section as a row writes it, where a row stands for several: 2252A is in "2252/2252A".</summary>
    internal static string Canonical(string code, string section)
    {
        if (Sections.Contains((code, section))) return section;
        var row = All.FirstOrDefault(one => one.Code == code && PartsOf(one.Section).Contains(section, StringComparer.OrdinalIgnoreCase));
        return row?.Section ?? section;
    }

    private static string[] PartsOf(string section) => section.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);

    private static int Shared(string left, string right) => left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
}
