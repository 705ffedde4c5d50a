using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>
/// The article of the Uniform Code of Military Justice under which a court-martial charged: papers write "Article 125,
/// UCMJ", the Code "10 U.S.C. 925", which is 800 and the article.
/// </summary>
internal static class MilitaryArticle
{
    private const int CodeStartsAt = 800;

    /// <summary>The charge is under one of these articles.</summary>
    public static Condition Is(params int[] articles) => new Derived<bool>($"charge under article {string.Join(" or ", articles)} of the UCMJ", FactLevel.Count, scene
        => Readings.Test(scene, CountFacts.Section, section => articles.Contains(NumberOf(section)))).IsYes();

    private static int NumberOf(string section)
    {
        var digits = string.Concat(section.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit));
        if (digits.Length is 0 or > 4) return 0;
        var number = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        return number > CodeStartsAt ? number - CodeStartsAt : number;
    }
}
