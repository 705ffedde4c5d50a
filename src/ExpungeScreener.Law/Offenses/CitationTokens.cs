namespace ExpungeScreener.Law.Offenses;

/// <summary>What one piece of a citation is.</summary>
internal enum TokenKind
{
    /// <summary>Begins with a digit: a section, a title, "2nd".</summary>
    Number,

    /// <summary>Letters, in capitals and without dots.</summary>
    Word,

    /// <summary>A few letters or digits in parentheses, without them.</summary>
    Group,

    /// <summary>Slash, dash, comma, section sign or anything else.</summary>
    Mark,
}

/// <summary>One piece of a citation and where it stands in the text.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End);

/// <summary>Cuts a citation into its pieces in one pass.</summary>
internal static class CitationTokens
{
    private const int LongestGroup = 6;

    internal static List<Token> Cut(string text, bool sectionsHaveDashes)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length; i = tokens.Count > 0 && tokens[^1].End > i ? tokens[^1].End : i + 1)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            tokens.Add(Next(text, i, sectionsHaveDashes));
        }

        return tokens;
    }

    private static Token Next(string text, int start, bool sectionsHaveDashes)
    {
        if (char.IsAsciiDigit(text[start])) return Number(text, start, sectionsHaveDashes);
        if (text[start] is '(' or '[') return Group(text, start);
        return char.IsLetter(text[start]) || text[start] is '&' ? Word(text, start) : new(TokenKind.Mark, text[start].ToString(), start, start + 1);
    }

    private static Token Word(string text, int start)
    {
        var end = start + 1;
        if (text[start] is not '&')
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.')) end++;
        var word = text[start..end].Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
        return new(TokenKind.Word, word, start, end);
    }

    private static Token Group(string text, int start)
    {
        var close = text.AsSpan(start + 1).IndexOfAny(')', ']');
        var end = close < 0 ? text.Length : start + 1 + close;
        var inside = text[(start + 1)..end].Trim();
        var isGroup = inside.Length is > 0 and <= LongestGroup && inside.All(char.IsAsciiLetterOrDigit) && !IsWordInside(inside) && !IsSectionInside(inside);
        return isGroup
            ? new(TokenKind.Group, inside, start, close < 0 ? end : end + 1)
            : new(TokenKind.Mark, "(", start, start + 1);
    }

    /// <summary>"(att)" is a word; "(viii)" is a part.</summary>
    private static bool IsWordInside(string inside) =>
        inside.Length > 2 && inside.All(char.IsAsciiLetter) && !inside.All(c => c is 'i' or 'v' or 'x' or 'I' or 'V' or 'X');

    /// <summary>"459(460)" names another section.</summary>
    private static bool IsSectionInside(string inside) => inside.Length > 2 && inside.All(char.IsAsciiDigit);

    /// <summary>Digits with dots, then at most two letters of the section's own, unless they name a code ("459PC").</summary>
    private static Token Number(string text, int start, bool sectionsHaveDashes)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || JoinsDigits(text, end, sectionsHaveDashes))) end++;
        var letters = LettersAt(text, end);
        if (letters is 1 or 2 && CodeNames.Find(text.AsSpan(end, letters).ToString().ToUpperInvariant()) is null)
            end += letters + DigitsAt(text, end + letters);
        return new(TokenKind.Number, text[start..end], start, end);
    }

    private static bool JoinsDigits(string text, int at, bool sectionsHaveDashes) =>
        (text[at] is '.' || (sectionsHaveDashes && text[at] is '-')) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static int LettersAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return end - at;
    }

    private static int DigitsAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - at;
    }
}
