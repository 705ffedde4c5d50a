namespace ExpungeScreener.Law.Offenses;

/// <summary>Adds the subdivision field of a count to the section that was read.</summary>
internal static class GivenSubdivision
{
    private const int LongestUnread = 40;

    internal static CitationReading Add(OffenseCode offense, string? given)
    {
        if (string.IsNullOrWhiteSpace(given)) return CitationReading.Of(offense);
        var text = given.Trim();
        if (CodeNames.IsFederal(offense.Code) && TableTail.Find(offense.Code, offense.Section, text) is { } row)
            return CitationReading.Of(row with { Attempt = offense.Attempt });
        if (text.StartsWith(CaliforniaOffense.OldCannabis, StringComparison.OrdinalIgnoreCase))
            return CitationReading.Of(offense with { Subdivision = text.ToLowerInvariant() });
        return CitationReading.Of(offense with { Subdivision = Combine(offense.Subdivision, Read(offense, text)) });
    }

    /// <summary>The field as the tables spell it; what cannot be read stays as it is, so that it is never taken for "none given".</summary>
    private static string Read(OffenseCode offense, string text)
    {
        if (text.Length <= 2 && text.All(char.IsAsciiDigit)) return text;
        var tokens = CitationTokens.Cut($"{offense.Section} {text}", CodeNames.SectionsHaveDashes(offense.Code));
        var read = CitedSections.Read(tokens);
        var one = CodeNames.IsFederal(offense.Code) ? FederalCitation.Of(offense.Code, read) : CaliforniaCitation.Of(offense.Code, read);
        return read.ReadWhole && one?.Section == offense.Section && one.Subdivision is { } subdivision
            ? subdivision
            : text.ToLowerInvariant()[..Math.Min(text.Length, LongestUnread)];
    }

    /// <summary>"245(a)" with "(1)" is a(1); "245(a)(1)" with "a" stays a(1); otherwise the field has the last word.</summary>
    private static string Combine(string? fromSection, string given)
    {
        if (fromSection is null) return given;
        if (fromSection.StartsWith(given, StringComparison.OrdinalIgnoreCase)) return fromSection;
        return given.All(char.IsAsciiDigit) && char.IsAsciiLetter(fromSection[^1]) ? $"{fromSection}({given})" : given;
    }
}
