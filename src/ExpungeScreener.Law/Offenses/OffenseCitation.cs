namespace ExpungeScreener.Law.Offenses;

/// <summary>Reads what people type and what papers print, and prints it again in one way.</summary>
public static class OffenseCitation
{
    /// <summary>The longest text that is read, in characters; more is refused at once.</summary>
    public const int LongestText = 200;

    private const string OldCannabisPrinted = "before November 9, 2016";

    /// <summary>Reads a whole citation, such as "Penal Code 459 second degree", "11350(a) HS" or "21 U.S.C. § 844(a)".</summary>
    public static CitationReading Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return CitationReading.Not(CitationProblem.Empty);
        if (text.Length > LongestText) return CitationReading.Not(CitationProblem.TooLong);
        return Read(Cannabis(text, out var old), null, old);
    }

    /// <summary>Reads the three fields of a count; each may be blank, or hold more than its own part.</summary>
    public static CitationReading Normalize(string? code, string? section, string? subdivision)
    {
        if (string.IsNullOrWhiteSpace(code)) return Parse($"{section} {subdivision}");
        if (string.IsNullOrWhiteSpace(section)) return Parse($"{code} {subdivision}") is { Offense: not null } whole ? whole : CitationReading.Not(CitationProblem.NoSection);
        if (code.Length + section.Length + (subdivision?.Length ?? 0) > LongestText) return CitationReading.Not(CitationProblem.TooLong);
        var tokens = CitationTokens.Cut(code, sectionsHaveDashes: false);
        if (CodeFinder.Choose(tokens, CodeFinder.FindAll(tokens)) is not { } known) return CitationReading.Not(CitationProblem.UnknownCode);
        var read = Read(Cannabis(section, out var old), known, old);
        return read.Offense is { } offense ? GivenSubdivision.Add(offense, subdivision) : read;
    }

    /// <summary>How a page shows a citation: "PC 459 second degree", "21 U.S.C. 844(a)"; what cannot be read is shown as it was given.</summary>
    public static string Print(string? code, string? section, string? subdivision)
    {
        if (Normalize(code, section, subdivision).Offense is { } offense) return Print(offense);
        var raw = string.Join(' ', new[] { code, section, subdivision }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.Trim()));
        return raw.Length <= LongestText ? raw : raw[..LongestText];
    }

    /// <summary>How a page shows a citation that was read.</summary>
    public static string Print(OffenseCode offense)
    {
        ArgumentNullException.ThrowIfNull(offense);
        var section = $"{CodeNames.Print(offense.Code)} {offense.Section}";
        return (offense.Subdivision switch
        {
            null => section,
            "1st" => section + " first degree",
            "2d" => section + " second degree",
            var old when old.StartsWith(CaliforniaOffense.OldCannabis, StringComparison.Ordinal) =>
                $"{section}({old[CaliforniaOffense.OldCannabis.Length..]}) ({OldCannabisPrinted})",
            var part => Joined(section, SubdivisionText.Print(part)),
        }) + (offense.Attempt && offense.Section is not "664" ? " (attempt)" : "");
    }

    private static string Joined(string section, string subdivision) =>
        subdivision[0] is '(' or '/' ? section + subdivision : $"{section} {subdivision}";

    /// <summary>Takes out the mark of the older cannabis rows, in the table's way or the printed way.</summary>
    private static string Cannabis(string text, out bool isOld)
    {
        var plain = text.Replace(CaliforniaOffense.OldCannabis, " ", StringComparison.OrdinalIgnoreCase)
            .Replace($"({OldCannabisPrinted})", " ", StringComparison.OrdinalIgnoreCase)
            .Replace(OldCannabisPrinted, " ", StringComparison.OrdinalIgnoreCase);
        isOld = plain.Length != text.Length;
        return plain;
    }

    private static CitationReading Read(string text, string? givenCode, bool isOld)
    {
        var tokens = CitationTokens.Cut(text, givenCode is not null && CodeNames.SectionsHaveDashes(givenCode));
        var hits = CodeFinder.FindAll(tokens);
        var code = givenCode ?? CodeFinder.Choose(tokens, hits);
        if (code is null) return CitationReading.Not(tokens.Exists(IsNumber) ? CitationProblem.UnknownCode : CitationProblem.NoSection);
        if (givenCode is null && CodeNames.SectionsHaveDashes(code)) return Read(text, code, isOld);
        if (CodeFinder.NamesAnother(tokens, hits, code)) return CitationReading.Not(CitationProblem.MoreThanOne);
        var rest = tokens.Where((_, i) => !hits.Exists(hit => hit.Code == code && i >= hit.First && i <= hit.Last)).ToArray();
        if (TableTail.Find(code, text, rest) is { } row) return CitationReading.Of(row);
        var cited = CitedSections.Read(rest);
        if (cited.Sections.Count == 0) return CitationReading.Not(CitationProblem.NoSection);
        var offense = CodeNames.IsFederal(code) ? FederalCitation.Of(code, cited) : CaliforniaCitation.Of(code, cited);
        return offense is null ? CitationReading.Not(CitationProblem.MoreThanOne) : CitationReading.Of(isOld ? OldCannabis(offense) : offense);
    }

    private static OffenseCode OldCannabis(OffenseCode offense) =>
        offense.Subdivision is { Length: 1 } letter ? offense with { Subdivision = CaliforniaOffense.OldCannabis + letter } : offense;

    private static bool IsNumber(Token token) => token.Kind is TokenKind.Number;
}
