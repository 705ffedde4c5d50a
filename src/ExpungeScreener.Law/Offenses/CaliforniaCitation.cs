namespace ExpungeScreener.Law.Offenses;

/// <summary>Makes one California offense of the sections that a citation names.</summary>
internal static class CaliforniaCitation
{
    private const string Attempt = "664";
    private const string Conspiracy = "182";
    private const string Burglary = "459";
    private const string BurglaryDegree = "460";

    /// <summary>Null when the sections are those of more than one offense.</summary>
    internal static OffenseCode? Of(string code, CitedSections cited)
    {
        var sections = cited.Sections.Select(one => one with { Section = one.Section.ToLowerInvariant() }).ToList();
        var isAttempt = cited.IsAttempt || (code is "PC" && sections[0].Section is Attempt);
        if (code is "PC" && sections[0].Section is Attempt && sections.Count > 1) sections.RemoveAt(0);
        if (code is "PC" && sections[0].Section is Conspiracy) sections.RemoveRange(1, sections.Count - 1);
        return WithDegree(code, sections, cited.Degree) is { } one ? new(code, one.Section, one.Subdivision, isAttempt) : null;
    }

    private static CitedSection? WithDegree(string code, List<CitedSection> sections, string? degree)
    {
        if (code is not "PC" || sections[0].Section is not (Burglary or BurglaryDegree)) return CitedSection.Merge(sections);
        if (sections is [{ Section: BurglaryDegree }]) return new(BurglaryDegree, sections[0].Subdivision ?? LetterOf(degree));
        if (sections.Any(one => one.Section is not (Burglary or BurglaryDegree)) || sections[0].Section is not Burglary) return CitedSection.Merge(sections);
        var label = sections.Find(one => one.Section is BurglaryDegree).Subdivision;
        return new(Burglary, degree ?? DegreeOf(label) ?? sections[0].Subdivision);
    }

    /// <summary>PC 460(a) is the first degree, 460(b) the second.</summary>
    private static string? DegreeOf(string? label) => label switch { "a" => "1st", "b" => "2d", _ => null };

    private static string? LetterOf(string? degree) => degree switch { "1st" => "a", "2d" => "b", _ => null };
}
