using System.Globalization;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>
/// The drug laws: Division 10 of the Health and Safety Code, from section 11000 on. What we read names no last section;
/// from 12000 on it is left to a lawyer.
/// </summary>
internal static class Division10
{
    private const int First = 11000;
    private const int Unread = 12000;

    /// <summary>The charge is under one of its sections.</summary>
    public static Derived<bool> Includes { get; } = new("charge under Division 10 of the Health and Safety Code", FactLevel.Count, scene =>
        Test(scene, number => number is >= First and < Unread));

    /// <summary>The charge is under a later section of that code.</summary>
    public static Derived<bool> MayInclude { get; } = new("charge under section 12000 or later of the Health and Safety Code", FactLevel.Count, scene =>
        Test(scene, number => number is null or >= Unread));

    private static Reading<bool> Test(Scene scene, Func<int?, bool> test) => Readings.Every(
        Readings.Test(scene, CountFacts.Code, code => code == "HSC"),
        Readings.Test(scene, CountFacts.Section, section => test(Number(section))));

    /// <summary>The section's whole number: 11351 for 11351.5; null where it does not begin with one.</summary>
    private static int? Number(string section)
    {
        var digits = section.AsSpan();
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
