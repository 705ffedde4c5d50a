namespace ExpungeScreener.Law.Offenses;

/// <summary>A row made ready for searching.</summary>
internal sealed class SearchEntry
{
    private const int Itself = 10;
    private const int Beginning = 6;
    private const int SameMeaning = 4;
    private const int NameBegins = 2;
    private const int NameIsAll = 1;

    private readonly string[] _words;
    private readonly string[] _sections;
    private readonly string _code;

    /// <summary>A word that the name may leave out, such as "cannabis" on the rows of former law, is given beside it.</summary>
    internal SearchEntry(OffenseCode offense, string name, IEnumerable<string> sections, string unnamed = "")
    {
        Suggestion = new(offense, name);
        _words = SearchWords.Split($"{name} {unnamed}").SelectMany(word => word.Contains('-', StringComparison.Ordinal) ? [word, .. word.Split('-')] : new[] { word }).ToArray();
        _sections = sections.Select(section => section.ToLowerInvariant()).ToArray();
        _code = offense.Code;
    }

    internal OffenseSuggestion Suggestion { get; }

    /// <summary>How well the row fits all the terms; 0 when one of them does not fit.</summary>
    internal int Score(IReadOnlyList<string> terms)
    {
        var total = 0;
        foreach (var term in terms)
        {
            var score = Score(term);
            if (score == 0) return 0;
            total += score;
        }

        return total + Plainness(terms);
    }

    /// <summary>A name that begins with the first term, and one that has no other words, is the likelier one.</summary>
    private int Plainness(IReadOnlyList<string> terms) =>
        (_words[0] == terms[0] ? NameBegins : 0) + (_words.Length == terms.Count ? NameIsAll : 0);

    private int Score(string term)
    {
        if (char.IsAsciiDigit(term[0])) return _sections.Max(section => section == term ? Itself : section.StartsWith(term, StringComparison.Ordinal) ? Beginning : 0);
        if (CodeNames.Find(term.ToUpperInvariant()) is { } code && _code.EndsWith(code, StringComparison.Ordinal)) return 1;
        var own = _words.Max(word => word == term ? Itself : term.Length > 1 && word.StartsWith(term, StringComparison.Ordinal) ? Beginning : 0);
        return Math.Max(own, ScoreMeanings(term));
    }

    /// <summary>The first meaning listed is the nearest.</summary>
    private int ScoreMeanings(string term)
    {
        var meanings = SearchWords.MeaningsOf(term);
        var first = Array.FindIndex(meanings, meaning => _words.Contains(meaning, StringComparer.Ordinal));
        return first < 0 ? 0 : first == 0 ? SameMeaning + 1 : SameMeaning;
    }
}
