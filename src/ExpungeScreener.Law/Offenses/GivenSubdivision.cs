namespace ExpungeScreener.Law.Offenses;

/// <summary>Adds the subdivision field of a count to the section that was read.</summary>
internal static class GivenSubdivision
{
    private const int LongestUnread = 40;

    internal static CitationReading Add(OffenseCode offense, string? given)
    {
        if (string.IsNullOrWhiteSpace(given)) return CitationReading.Of(offense);
        if (CodeNames.IsFederal(offense.Code) && TableTail.Find(offense.Code, offense.Section, given) is { } row)
            return CitationReading.Of(row with { Attempt = offense.Attempt });
        var text = given.Trim();
        if (text.StartsWith(CaliforniaOffense.OldCannabis, StringComparison.OrdinalIgnoreCase)) return CitationReading.Of(offense with { Subdivision = text.ToLowerInvariant() });
        return CitationReading.Of(offense with { Subdivision = Combine(offense.Subdivision, Read(offense, text)) });
    }

    /// <summary>The field as the tables spell it; what cannot be read stays as it is, so that it is never taken for "none given".</summary>
    private static string Read(OffenseCode offense, string text)
    {
        if (text.Length <= 2 && text.All(char.IsAsciiDigit)) return text;
        var read = CitedSections.Read(CitationTokens.Cut("0 " + text, sectionsHaveDashes: false));
        var one = CaliforniaCitation.Of(offense.Code, read, offense.Section);
        return read.ReadWhole && one?.Subdivision is { } subdivision ? subdivision : text.ToLowerInvariant()[..Math.Min(text.Length, LongestUnread)];
    }

    /// <summary>"245(a)" with "(1)" is a(1); with "a" or "a(1)" the field has said it all.</summary>
    private static string Combine(string? fromSection, string given) =>
        fromSection is not null && char.IsAsciiDigit(given[0]) && char.IsAsciiLetter(fromSection[^1]) ? $"{fromSection}({given})" : given;
}
