using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace ExpungeScreener.Web.Tests.Content;

/// <summary>Style sheet, font and lock file.</summary>
public sealed partial class FrontEndTests
{
    private static readonly string Theme = File.ReadAllText(Repository.Folder("src/ExpungeScreener.Web/wwwroot/theme.css"));

    public static TheoryData<string, string> TextPairs =>
    [
        ("ink", "paper"), ("ink", "card"), ("ink", "tint"), ("muted", "paper"), ("muted", "card"), ("muted", "tint"),
        ("primary", "paper"), ("primary", "card"), ("primary", "tint"), ("on-primary", "primary"), ("on-primary", "primary-strong"),
        ("open", "open-tint"), ("auto", "auto-tint"), ("later", "later-tint"), ("fact", "fact-tint"), ("ask", "ask-tint"), ("closed", "closed-tint"), ("rare", "rare-tint"),
        ("fact", "card"), ("closed", "card"), ("closed", "paper"),
    ];

    [Theory]
    [MemberData(nameof(TextPairs))]
    public void Text_stands_out_from_what_is_behind_it(string text, string behind)
    {
        Assert.All(Schemes(), scheme => Assert.InRange(Contrast(scheme[text], scheme[behind]), 6, 21));
    }

    [Theory]
    [InlineData("edge", "card")]
    [InlineData("edge", "paper")]
    [InlineData("focus", "card")]
    [InlineData("focus", "paper")]
    [InlineData("focus", "tint")]
    public void Edges_of_controls_can_be_seen(string edge, string behind)
    {
        Assert.All(Schemes(), scheme => Assert.InRange(Contrast(scheme[edge], scheme[behind]), 3, 21));
    }

    [Fact]
    public void The_style_sheet_sets_no_side_by_name_so_that_it_can_be_mirrored()
    {
        Assert.DoesNotMatch(@"(?<![-\w])(?:margin|padding|border)-(?:left|right|top|bottom)|(?<![-\w])(?:left|right|width|height):|text-align:\s*(?:left|right)", MediaQuery().Replace(Theme, ""));
    }

    [Fact]
    public void The_font_the_style_sheet_names_is_there()
    {
        var name = FontUrl().Match(Theme).Groups["file"].Value;

        Assert.True(File.Exists(Repository.Folder("src/ExpungeScreener.Web/wwwroot/" + name)), name);
    }

    [Fact]
    public void A_first_visit_is_at_most_60_KB_with_its_font()
    {
        var files = new[] { "theme.css", "favicon.svg", "lib/pico.min.css", FontUrl().Match(Theme).Groups["file"].Value };
        var page = 5 * 1024;

        Assert.InRange(files.Sum(Compressed) + page, 1, 60 * 1024);
    }

    [Fact]
    public void The_lock_file_names_no_registry()
    {
        Assert.DoesNotContain("\"resolved\"", File.ReadAllText(Repository.Folder("src/ExpungeScreener.Web/package-lock.json")), StringComparison.Ordinal);
    }

    private static int Compressed(string name)
    {
        var bytes = File.ReadAllBytes(Repository.Folder("src/ExpungeScreener.Web/wwwroot/" + name));
        var room = new byte[bytes.Length + 1024];
        Assert.True(BrotliEncoder.TryCompress(bytes, room, out var written, quality: 11, window: 22));
        return written;
    }

    /// <summary>The tokens in light, and in dark: what the dark block leaves out stays as it is.</summary>
    private static IEnumerable<Dictionary<string, string>> Schemes()
    {
        var dark = Theme.IndexOf("@media screen and (prefers-color-scheme: dark)", StringComparison.Ordinal);
        var end = Theme.IndexOf("/* Pico", StringComparison.Ordinal);
        var light = Tokens(Theme[..dark]);
        yield return light;
        yield return light.Concat(Tokens(Theme[dark..end])).GroupBy(token => token.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Tokens(string css) =>
        Token().Matches(css).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["color"].Value, StringComparer.Ordinal);

    /// <summary>The contrast ratio of WCAG 2, 1 to 21.</summary>
    private static double Contrast(string one, string other)
    {
        var (high, low) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (high + 0.05) / (low + 0.05);
    }

    private static double Luminance(string color) => 0.2126 * Channel(color, 0) + 0.7152 * Channel(color, 2) + 0.0722 * Channel(color, 4);

    private static double Channel(string color, int place)
    {
        var value = int.Parse(color.AsSpan(place, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--(?<name>[a-z-]+): #(?<color>[0-9a-f]{6});", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("""url\("(?<file>[^"]+)"\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FontUrl();

    [GeneratedRegex(@"@media[^{]*", RegexOptions.None, 1000)]
    private static partial Regex MediaQuery();
}
