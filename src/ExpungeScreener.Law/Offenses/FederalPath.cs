using System.Collections.Immutable;
using System.Globalization;

namespace ExpungeScreener.Law.Offenses;

/// <summary>A federal subsection cut into its levels, to compare how far two of them run together.</summary>
internal static class FederalPath
{
    private const int LongestRange = 20;

    /// <summary>"a(1)/b(1)(C)" is two paths, "b(2)-(3)" two, "a one prior" the path of "a"; words alone are none.</summary>
    internal static ImmutableArray<ImmutableArray<string>> AllOf(string? subsection) => subsection is null
        ? []
        : [.. subsection.Split('/').SelectMany(Expand).Where(path => path.Length > 0)];

    /// <summary>How many levels two paths share from the top.</summary>
    internal static int Shared(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        var levels = Math.Min(one.Length, other.Length);
        for (var i = 0; i < levels; i++)
            if (!string.Equals(one[i], other[i], StringComparison.OrdinalIgnoreCase)) return i;
        return levels;
    }

    private static IEnumerable<ImmutableArray<string>> Expand(string text)
    {
        var range = text.Split("-(", 2);
        var path = Levels(range[0].Split(' ')[0]);
        if (range.Length == 1 || path.Length == 0 || !TryNumber(path[^1], out var first) || !TryNumber(range[1].TrimEnd(')'), out var last)) return [path];
        if (last < first || last - first > LongestRange) return [path];
        return Enumerable.Range(first, last - first + 1).Select(n => path.SetItem(path.Length - 1, n.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Words such as "attempt-844" or "over $1000" are no levels.</summary>
    private static ImmutableArray<string> Levels(string text)
    {
        var parts = text.Split('(', ')').Where(part => part.Length > 0).ToImmutableArray();
        return parts.All(part => part.Length <= 4 && part.All(char.IsAsciiLetterOrDigit)) && parts.Length > 0 && parts[0].Length <= 2 ? parts : [];
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
