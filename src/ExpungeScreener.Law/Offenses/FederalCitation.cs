namespace ExpungeScreener.Law.Offenses;

/// <summary>Makes one federal offense of the sections that a citation names.</summary>
internal static class FederalCitation
{
    /// <summary>21 U.S.C. 846 and 963 punish the attempt or conspiracy to do what another section forbids.</summary>
    private static readonly string[] Inchoate = ["846", "963"];

    /// <summary>Null when the sections are those of more than one offense.</summary>
    internal static OffenseCode? Of(string code, CitedSections cited)
    {
        var sections = cited.Sections.ToList();
        if (code is "18 USC" && sections.Count > 1) sections.RemoveAll(one => one.Section is "2");
        if (code is "21 USC" && sections.Count > 1 && sections.Find(one => Inchoate.Contains(one.Section, StringComparer.Ordinal)) is { Section: not null } head)
            return OfObject(code, head, sections, cited.IsAttempt);
        var known = sections.Select(one => one with { Section = FederalOffenses.Canonical(code, one.Section) }).ToArray();
        return CitedSection.Merge(known) is { } merged ? new(code, merged.Section, merged.Subdivision, cited.IsAttempt) : null;
    }

    private static OffenseCode? OfObject(string code, CitedSection head, List<CitedSection> sections, bool isAttempt)
    {
        var objects = sections.Select(one => one.Section).Where(section => section != head.Section).Distinct(StringComparer.Ordinal).ToArray();
        return objects.Length == 1 ? new(code, head.Section, objects[0], isAttempt) : null;
    }
}
