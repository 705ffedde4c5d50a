using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ExpungeScreener.Law.Offenses;

/// <summary>The California table, and the rows in it that a citation means.</summary>
public static class CaliforniaOffenses
{
    private static readonly FrozenDictionary<(string Code, string Section), SectionRows> Sections;
    private static readonly CannabisRows Cannabis;

    static CaliforniaOffenses()
    {
        All = OffenseTables.Rows(OffenseTables.California, fields => new CaliforniaOffense(fields));
        Sections = All.GroupBy(row => (row.Code, row.Section))
            .ToFrozenDictionary(group => group.Key, group => new SectionRows([.. group], row => row.Subdivision));
        Cannabis = new(All.Where(row => row is { Code: CannabisRows.Code, Section: CannabisRows.Section }).ToArray());
    }

    /// <summary>Every row, in the order of the table.</summary>
    public static ImmutableArray<CaliforniaOffense> All { get; }

    /// <summary>The rows that the three fields of a count mean, however they are written.</summary>
    /// <param name="code">The code; null or blank when not given.</param>
    /// <param name="section">The section; null or blank when not given.</param>
    /// <param name="subdivision">The subdivision or degree; null or blank when not given, and then all rows of the section are candidates.</param>
    /// <param name="days">When the offense may have happened; null when nothing is known. Only HSC 11357 reads it.</param>
    public static OffenseMatch Match(string? code, string? section, string? subdivision, OffenseDays? days = null)
    {
        if (Direct(code, section, subdivision) is { } direct) return direct;
        var read = OffenseCitation.Normalize(code, section, subdivision);
        return read.Offense is { } offense ? Match(offense, days) : Unread(code, section, read.Problem);
    }

    /// <summary>The rows that a citation means; <see cref="OffenseCode.Attempt"/> plays no part here.</summary>
    public static OffenseMatch Match(OffenseCode offense, OffenseDays? days = null)
    {
        ArgumentNullException.ThrowIfNull(offense);
        if (offense is { Code: CannabisRows.Code, Section: CannabisRows.Section }) return Cannabis.Find(offense.Subdivision, days);
        return Sections.TryGetValue((offense.Code, offense.Section), out var rows) ? rows.Find(offense.Subdivision) : OffenseMatch.NotInTable;
    }

    /// <summary>Fields that are spelled as in the table need no reading; this path allocates nothing.</summary>
    private static OffenseMatch? Direct(string? code, string? section, string? subdivision)
    {
        if (code is null || section is null || section is CannabisRows.Section) return null;
        var given = string.IsNullOrWhiteSpace(subdivision) ? null : subdivision;
        return Sections.TryGetValue((code, section), out var rows) ? rows.Listed(given) : null;
    }

    private static OffenseMatch Unread(string? code, string? section, CitationProblem? problem)
    {
        var isMissing = problem is CitationProblem.Empty or CitationProblem.NoSection
            || (problem is CitationProblem.UnknownCode && (string.IsNullOrWhiteSpace(code) || string.IsNullOrWhiteSpace(section)));
        return isMissing ? OffenseMatch.NotGiven : OffenseMatch.NotInTable;
    }
}
