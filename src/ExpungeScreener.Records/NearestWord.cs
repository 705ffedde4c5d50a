namespace ExpungeScreener.Records;

/// <summary>Finds the listed word that a mistyped one most likely means.</summary>
public static class NearestWord
{
    private const int LongestCompared = 64;

    /// <summary>The word that takes the fewest typing slips; the first of several; null when nothing is listed.</summary>
    public static string? To(string did, IEnumerable<string> listed)
    {
        var typed = Plain(did);
        return listed.MinBy(word => Slips(typed, Plain(word)));
    }

    private static string Plain(string word)
        => (word.Length > LongestCompared ? word[..LongestCompared] : word).ToLowerInvariant();

    /// <summary>How many letters to add, drop, change or swap with the next, to turn one word into the other.</summary>
    private static int Slips(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++) rows[i, j] = Step(rows, a, b, i, j);
        return rows[a.Length, b.Length];
    }

    private static int Step(int[,] rows, string a, string b, int i, int j)
    {
        var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
