namespace ExpungeScreener.Law.Offenses;

/// <summary>Subdivisions in the one spelling of the tables: "a", "a(1)", "a(1)(A)".</summary>
internal static class SubdivisionText
{
    /// <summary>Joins the parts of one subdivision: letters small, but the third level large, as statutes print them.</summary>
    internal static string? Join(IReadOnlyList<string> parts)
    {
        if (parts.Count == 0) return null;
        var rest = parts.Skip(1).Select((part, i) => $"({Cased(part, i + 1)})");
        return Cased(parts[0], 0) + string.Concat(rest);
    }

    /// <summary>How a page prints it: "a(1)" is "(a)(1)".</summary>
    internal static string Print(string subdivision) =>
        string.Join('/', subdivision.Split('/').Select(PrintOne));

    /// <summary>Small letters and digits only, so that two ways of writing one subdivision compare equal.</summary>
    internal static string Fold(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('(' or ')' or ',' or '.')).Select(char.ToLowerInvariant));

    private static string PrintOne(string text)
    {
        var end = text.TakeWhile(char.IsAsciiLetterOrDigit).Count();
        return end is 0 or > 2 || (end < text.Length && text[end] is not ('(' or ' ' or '-')) ? text : $"({text[..end]}){text[end..]}";
    }

    private static string Cased(string part, int depth) =>
        depth == 2 && part.Length == 1 ? part.ToUpperInvariant() : part.ToLowerInvariant();
}
