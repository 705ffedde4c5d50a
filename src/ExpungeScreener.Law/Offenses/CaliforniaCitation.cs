namespace ExpungeScreener.Law.Offenses;

/// <summary>Makes one California offense of the sections that a citation names.</summary>
internal static class CaliforniaCitation
{
    private const string Attempt = "664";
    private const string Conspiracy = "182";
    private const string Burglary = "459";
    private const string BurglaryDegree = "460";

    /// <summary>Null when the sections are those of more than one offense.</summary>
    internal static OffenseCode? Of(string code, CitedSections cited) => Of(code, cited, null);

    /// <summary>The same, where the first section that was read stands for one that is known already.</summary>
    internal static OffenseCode? Of(string code, CitedSections cited, string? knownSection)
    {
        var sections = cited.Sections.Select(one => one with { Section = one.Section.ToLowerInvariant() }).ToList();
        if (knownSection is not null && sections.Count > 0) sections[0] = sections[0] with { Section = knownSection };
        var isAttempt = cited.IsAttempt || (code is "PC" && sections[0].Section is Attempt);
        if (code is "PC" && sections[0].Section is Attempt && sections.Count > 1) sections.RemoveAt(0);
        if (code is "PC" && sections[0].Section is Conspiracy) sections.RemoveRange(1, sections.Count - 1);
        return WithDegree(code, sections, cited.Degree) is { } one ? new(code, one.Section, one.Subdivision, isAttempt) : null;
    }

    private static CitedSection? WithDegree(string code, List<CitedSection> sections, string? degree)
    {
        if (NumberedPart(code, sections) is { } part) return part;
        if (code is not "PC" || sections[0].Section is not (Burglary or BurglaryDegree)) return Merge(sections);
        if (sections is [{ Section: BurglaryDegree }]) return new(BurglaryDegree, sections[0].Subdivision ?? LetterOf(degree));
        if (sections.Any(one => one.Section is not (Burglary or BurglaryDegree)) || sections[0].Section is not Burglary) return Merge(sections);
        var label = sections.Find(one => one.Section is BurglaryDegree).Subdivision;
        return new(Burglary, degree ?? DegreeOf(label) ?? sections[0].Subdivision);
    }

    /// <summary>A few sections number their parts: "PC 314 1".</summary>
    private static CitedSection? NumberedPart(string code, List<CitedSection> sections)
        => sections is [{ Subdivision: null } section, { Subdivision: null } part] && CaliforniaOffenses.All.Any(row => row.Code == code && row.Section == section.Section && row.Subdivision == part.Section)
            ? new CitedSection(section.Section, part.Section)
            : null;

    /// <summary>PC 460(a) is the first degree, 460(b) the second.</summary>
    private static string? DegreeOf(string? label) => label switch { "a" => "1st", "b" => "2d", _ => null };

    private static string? LetterOf(string? degree) => degree switch { "1st" => "a", "2d" => "b", _ => null };

    /// <summary>One section, though named twice with different subdivisions.</summary>
    internal static CitedSection? Merge(IReadOnlyList<CitedSection> sections)
    {
        if (sections.Any(one => !string.Equals(one.Section, sections[0].Section, StringComparison.OrdinalIgnoreCase))) return null;
        var subdivisions = sections.Select(one => one.Subdivision).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return new(sections[0].Section, subdivisions.Length == 0 ? null : string.Join('/', subdivisions));
    }
}
