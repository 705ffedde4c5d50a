using System.Collections.Immutable;

namespace ExpungeScreener.Law.Offenses;

/// <summary>Known sections that an unknown one may be a slip for, to ask "did you mean this?"; never to answer from.</summary>
public static class NearestOffense
{
    private const int Swap = 1;
    private const int Change = 2;
    private const int MostSuggestions = 3;

    private static readonly ImmutableArray<OffenseCode> Known =
        [.. CaliforniaOffenses.All.Select(row => row.Citation), .. FederalOffenses.All.Select(row => row.Citation)];

    /// <summary>Up to three offenses of the same code, the nearest first; empty when the citation is in a table, or nothing is near.</summary>
    public static ImmutableArray<OffenseCode> To(OffenseCode offense)
    {
        ArgumentNullException.ThrowIfNull(offense);
        if (IsListed(offense)) return [];
        var sameCode = Known.Where(known => known.Code == offense.Code).ToArray();
        var sameSigns = sameCode.Where(known => Signs(known) == Signs(offense) && known.Key != offense.Key).ToArray();
        if (sameSigns.Length > 0) return [.. sameSigns.Take(MostSuggestions)];
        var sections = sameCode.Select(known => known.Section).Distinct(StringComparer.Ordinal).Where(section => section != offense.Section);
        return
        [
            .. sections.Select(section => (section, Distance: Distance(offense.Section, section)))
                .Where(near => near.Distance is not null)
                .OrderBy(near => near.Distance)
                .ThenBy(near => Math.Abs(Number(near.section) - Number(offense.Section)))
                .Take(MostSuggestions)
                .Select(near => new OffenseCode(offense.Code, near.section)),
        ];
    }

    private static bool IsListed(OffenseCode offense) => CodeNames.IsFederal(offense.Code)
        ? FederalOffenses.Match(offense).Kind is MatchKind.Found
        : CaliforniaOffenses.Match(offense).Kind is MatchKind.Found;

    /// <summary>"11350a" and "11350(a)", "314.1" and "314(1)" have the same letters and digits.</summary>
    private static string Signs(OffenseCode offense) =>
        string.Concat($"{offense.Section}{offense.Subdivision}".Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    /// <summary>The number a section begins with, of which nine digits are enough.</summary>
    private static int Number(string section)
    {
        var digits = section.TakeWhile(char.IsAsciiDigit).Take(9);
        return digits.Aggregate(0, (number, digit) => (number * 10) + digit - '0');
    }

    /// <summary>1 for two neighbors swapped, 2 for one sign changed, dropped or added; null for anything farther.</summary>
    private static int? Distance(string one, string other)
    {
        var start = one.AsSpan().CommonPrefixLength(other);
        var (left, right) = (one[start..], other[start..]);
        while (left.Length > 0 && right.Length > 0 && left[^1] == right[^1]) (left, right) = (left[..^1], right[..^1]);
        if (left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0]) return Swap;
        return left.Length <= 1 && right.Length <= 1 ? Change : null;
    }
}
