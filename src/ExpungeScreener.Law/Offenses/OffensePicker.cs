using System.Collections.Immutable;

namespace ExpungeScreener.Law.Offenses;

/// <summary>One offense to choose from.</summary>
/// <param name="Offense">The citation, as the tables spell it.</param>
/// <param name="Name">What the offense is, in a few words.</param>
public sealed record OffenseSuggestion(OffenseCode Offense, string Name)
{
    /// <summary>A stable key that <see cref="OffenseCitation.Parse"/> reads back.</summary>
    public string Key => Offense.Key;

    /// <summary>How a page shows the citation.</summary>
    public string Printed => OffenseCitation.Print(Offense);
}

/// <summary>Finds offenses by their number or by words of their name.</summary>
public static class OffensePicker
{
    private static readonly ImmutableArray<Entry> California
        = [.. CaliforniaOffenses.All.Select(row => new Entry(new(row.Citation, row.Name), Words(row.Name)))];

    private static readonly ImmutableArray<Entry> Federal
        = [.. FederalOffenses.All.Select(row => new Entry(new(row.Citation, row.Name), Words(row.Name)))];

    /// <summary>The offenses that fit best, best first; none when nothing fits.</summary>
    /// <param name="text">What the person typed: a number or words; long text is cut at <see cref="OffenseCitation.LongestText"/>.</param>
    /// <param name="federal">Whether to look in the federal table; otherwise in California's.</param>
    /// <param name="limit">How many at most.</param>
    public static ImmutableArray<OffenseSuggestion> Search(string? text, bool federal, int limit)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var cut = text[..Math.Min(text.Length, OffenseCitation.LongestText)];
        var entries = federal ? Federal : California;
        var numbered = ByNumber(cut, entries);
        return [.. (numbered.IsEmpty ? ByWords(cut, entries) : numbered).Take(limit)];
    }

    /// <summary>The section of the same code that is one slip of the finger away; null when there is none.</summary>
    public static string? Nearest(string code, string section)
        => California.Concat(Federal).Select(entry => entry.Suggestion.Offense)
            .Where(offense => offense.Code == code && offense.Section != section)
            .Select(offense => (offense.Section, Slip: SlipBetween(offense.Section, section)))
            .Where(found => found.Slip is not null).OrderBy(found => found.Slip)
            .Select(found => found.Section).FirstOrDefault();

    private static ImmutableArray<OffenseSuggestion> ByNumber(string text, ImmutableArray<Entry> entries)
    {
        var read = OffenseCitation.Parse(text).Offense;
        var section = read?.Section ?? text.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(word => char.IsAsciiDigit(word[0]));
        if (section is null) return [];
        var fits = entries.Where(entry => entry.Suggestion.Offense.Section == section && (read is null || entry.Suggestion.Offense.Code == read.Code));
        return [.. fits.Select(entry => entry.Suggestion).OrderByDescending(suggestion => suggestion.Offense.Subdivision == read?.Subdivision)];
    }

    private static IEnumerable<OffenseSuggestion> ByWords(string text, ImmutableArray<Entry> entries)
    {
        var wanted = Words(text).Select(OffenseSynonyms.Of).ToList();
        return entries.Select((entry, place) => (entry.Suggestion, Score: wanted.Sum(words => Score(words, entry.Words)), place))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score).ThenBy(found => found.place)
            .Select(found => found.Suggestion);
    }

    private static int Score(ImmutableArray<string> wanted, ImmutableArray<string> name)
        => wanted.Any(word => name.Contains(word, StringComparer.Ordinal)) ? 3 : wanted.Any(word => word.Length > 2 && name.Any(part => part.StartsWith(word, StringComparison.Ordinal))) ? 2 : 0;

    private static ImmutableArray<string> Words(string text)
        => [.. text.ToLowerInvariant().Split([' ', ',', '/', '-', '(', ')', ':', ';', '.', '"', '\''], StringSplitOptions.RemoveEmptyEntries).Take(20)];

    /// <summary>How likely one is a slip for the other: two signs swapped, one left out at the end, one left out, one wrong; null for more.</summary>
    private static int? SlipBetween(string known, string typed)
    {
        var wrong = known.Length == typed.Length ? known.Zip(typed).Count(pair => pair.First != pair.Second) : int.MaxValue;
        if (wrong == 2 && known.Order().SequenceEqual(typed.Order())) return 0;
        if (known.Length == typed.Length + 1 && known.StartsWith(typed, StringComparison.Ordinal)) return 1;
        if (Math.Abs(known.Length - typed.Length) == 1 && LeavesOneOut(known, typed)) return 2;
        return wrong == 1 ? 3 : null;
    }

    private static bool LeavesOneOut(string left, string right)
    {
        var (longer, shorter) = left.Length > right.Length ? (left, right) : (right, left);
        return Enumerable.Range(0, longer.Length).Any(at => longer.Remove(at, 1) == shorter);
    }

    private sealed record Entry(OffenseSuggestion Suggestion, ImmutableArray<string> Words);
}
