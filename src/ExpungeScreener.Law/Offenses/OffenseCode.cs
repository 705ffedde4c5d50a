namespace ExpungeScreener.Law.Offenses;

/// <summary>A citation of an offense in the one spelling that the tables use.</summary>
/// <param name="Code">The code or title: "PC", "HSC", "21 USC", "36 CFR", "DC Code".</param>
/// <param name="Section">The section as printed, with its own letter: "459", "647f", "844a", "48-904.01".</param>
/// <param name="Subdivision">"a", "a(1)", "2d" for a degree, "a/b" where the paper names two; null when none is given.</param>
/// <param name="Attempt">The citation itself says attempt: PC 664, or the word.</param>
public sealed record OffenseCode(string Code, string Section, string? Subdivision = null, bool Attempt = false)
{
    /// <summary>A stable key, such as "PC 459 2d", that <see cref="OffenseCitation.Parse"/> reads back.</summary>
    public string Key => Subdivision switch
    {
        null => $"{Code} {Section}",
        { Length: 1 } digit when char.IsAsciiDigit(digit[0]) => $"{Code} {Section}({digit})",
        _ => $"{Code} {Section} {Subdivision}",
    };
}
