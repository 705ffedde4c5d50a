using System.Collections.Immutable;

namespace ExpungeScreener.Law.Offenses;

/// <summary>Finds offenses by number or by the words people use for them.</summary>
public static class OffensePicker
{
    /// <summary>The longest text that is searched for, in characters; what is beyond is left out.</summary>
    public const int LongestText = 100;

    /// <summary>The most suggestions one search gives.</summary>
    public const int MostSuggestions = 50;

    private const int MostTerms = 8;

    private static readonly SearchEntry[] California =
        [.. CaliforniaOffenses.All.Select(row => new SearchEntry(row.Citation, row.Name, [row.Section], row.Prop64 is TableValue.No ? "" : "cannabis"))];

    private static readonly SearchEntry[] Federal =
        [.. FederalOffenses.All.Select(row => new SearchEntry(row.Citation, row.Name, row.Sections))];

    /// <summary>The offenses that fit what was typed, the best first: those a whole citation names, then those whose number or name fits every word.</summary>
    /// <param name="text">What was typed; blank gives nothing.</param>
    /// <param name="system">The law to look through.</param>
    /// <param name="limit">The most suggestions wanted, 1 to <see cref="MostSuggestions"/>; other values are brought into that range.</param>
    public static ImmutableArray<OffenseSuggestion> Search(string? text, OffenseSystem system, int limit)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var typed = text.Length <= LongestText ? text : text[..LongestText];
        return [.. Cited(typed, system).Concat(Fitting(typed, system)).Distinct().Take(Math.Clamp(limit, 1, MostSuggestions))];
    }

    /// <summary>The offense that a key from a suggestion stands for; null when no row has it.</summary>
    public static OffenseSuggestion? Find(string? key, OffenseSystem system) =>
        Entries(system).FirstOrDefault(entry => string.Equals(entry.Suggestion.Key, key, StringComparison.OrdinalIgnoreCase))?.Suggestion;

    private static IEnumerable<OffenseSuggestion> Cited(string typed, OffenseSystem system)
    {
        if (OffenseCitation.Parse(typed).Offense is not { } offense) return [];
        return system is OffenseSystem.California
            ? CaliforniaOffenses.Match(offense).Candidates.Select(row => new OffenseSuggestion(row.Citation, row.Name))
            : FederalOffenses.Match(offense).Candidates.Select(row => new OffenseSuggestion(row.Citation, row.Name));
    }

    private static IEnumerable<OffenseSuggestion> Fitting(string typed, OffenseSystem system)
    {
        var terms = SearchWords.Terms(typed).Take(MostTerms).ToArray();
        if (terms.Length == 0) return [];
        return Entries(system).Select(entry => (entry, Score: entry.Score(terms)))
            .Where(scored => scored.Score > 0)
            .OrderByDescending(scored => scored.Score)
            .Select(scored => scored.entry.Suggestion);
    }

    private static SearchEntry[] Entries(OffenseSystem system) => system is OffenseSystem.California ? California : Federal;
}
