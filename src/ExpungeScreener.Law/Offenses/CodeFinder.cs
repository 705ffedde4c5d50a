namespace ExpungeScreener.Law.Offenses;

/// <summary>Finds the name of a code among the pieces of a citation.</summary>
internal static class CodeFinder
{
    /// <summary>A code's name: the pieces it takes up, both ends included, and the code.</summary>
    internal readonly record struct Hit(int First, int Last, string Code);

    private static readonly string[] SectionWords = ["SECTION", "SECTIONS", "SEC", "SECS"];

    /// <summary>The code of the first name that stands beside a number, or the first name at all; null when there is none.</summary>
    internal static string? Choose(IReadOnlyList<Token> tokens, IReadOnlyList<Hit> hits)
    {
        foreach (var hit in hits)
            if (IsBesideNumber(tokens, hit)) return hit.Code;
        return hits.Count > 0 ? hits[0].Code : null;
    }

    /// <summary>Another code's name directly before a number starts a second offense.</summary>
    internal static bool NamesAnother(IReadOnlyList<Token> tokens, IReadOnlyList<Hit> hits, string code) =>
        hits.Any(hit => hit.Code != code && IsNumber(tokens, NextAfter(tokens, hit)));

    /// <summary>Every code's name in the text, in order.</summary>
    internal static List<Hit> FindAll(IReadOnlyList<Token> tokens)
    {
        var hits = new List<Hit>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i) is not { } hit) continue;
            hits.Add(hit);
            i = hit.Last;
        }

        return hits;
    }

    internal static bool IsSectionWord(string word) => SectionWords.Contains(word, StringComparer.Ordinal);

    private static Hit? At(IReadOnlyList<Token> tokens, int start)
    {
        for (var last = Math.Min(start + CodeNames.LongestSpelling, tokens.Count) - 1; last >= start; last--)
            if (Spelling(tokens, start, last) is { } spelling && CodeNames.Find(spelling) is { } code)
                return code is CodeNames.UnitedStatesCode or CodeNames.Regulations ? WithTitle(tokens, start, last, code) : new(start, last, code);
        return null;
    }

    /// <summary>Words run together, with a slash allowed between them ("H/S"); null when another piece intervenes.</summary>
    private static string? Spelling(IReadOnlyList<Token> tokens, int first, int last)
    {
        if (tokens[last].Kind is not TokenKind.Word) return null;
        var text = "";
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].Kind is not TokenKind.Word && (i == first || tokens[i].Text is not "/")) return null;
            text += tokens[i].Text;
        }

        return text;
    }

    /// <summary>A federal code needs the number of its title before it: "21 USC", "Title 21, U.S.C.".</summary>
    private static Hit? WithTitle(IReadOnlyList<Token> tokens, int first, int last, string code)
    {
        var before = first - 1;
        while (before > 0 && tokens[before].Text is ",") before--;
        var isTitle = before >= 0 && tokens[before].Kind is TokenKind.Number && CodeNames.IsTitle(tokens[before].Text);
        return isTitle ? new(before, last, $"{tokens[before].Text.TrimStart('0')} {code}") : null;
    }

    private static bool IsBesideNumber(IReadOnlyList<Token> tokens, Hit hit) =>
        IsNumber(tokens, NextAfter(tokens, hit)) || IsNumber(tokens, hit.First - 1) || IsGroup(tokens, hit.First - 1);

    private static int NextAfter(IReadOnlyList<Token> tokens, Hit hit)
    {
        var next = hit.Last + 1;
        while (next < tokens.Count && (tokens[next].Text is "§" or "." or "," or ":" or "-" || IsSectionWord(tokens[next].Text))) next++;
        return next;
    }

    private static bool IsNumber(IReadOnlyList<Token> tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind is TokenKind.Number;

    private static bool IsGroup(IReadOnlyList<Token> tokens, int at) => at >= 0 && tokens[at].Kind is TokenKind.Group;
}
