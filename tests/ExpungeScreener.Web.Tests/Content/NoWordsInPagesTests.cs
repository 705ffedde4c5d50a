using System.Text.RegularExpressions;

namespace ExpungeScreener.Web.Tests.Content;

/// <summary>A page holds no sentence of its own: every word comes from the content folder.</summary>
public sealed partial class NoWordsInPagesTests
{
    public static TheoryData<string> RazorFiles =>
        [.. Directory.EnumerateFiles(Repository.Folder("src/ExpungeScreener.Web"), "*.razor", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Folder("src/ExpungeScreener.Web"), file))];

    [Theory]
    [MemberData(nameof(RazorFiles))]
    public void A_page_holds_no_words(string file)
    {
        Assert.Empty(WordsIn(File.ReadAllText(Path.Combine(Repository.Folder("src/ExpungeScreener.Web"), file))));
    }

    [Theory]
    [InlineData("<p>Hello there</p>", "Hello there")]
    [InlineData("<p>@text</p>", "")]
    [InlineData("<p>@(a > b ? c : d)</p>", "")]
    [InlineData("<p>@text and more</p>", "and more")]
    [InlineData("<img alt=\"A picture\" />", "A picture")]
    [InlineData("<p title=\"Hello\">@text</p>", "Hello")]
    [InlineData("<nav aria-label=\"@label\"></nav>", "")]
    [InlineData("@* A note *@<p>@a.B[\"c\"].D(e)</p>@code { var x = \"y\"; }", "")]
    [InlineData("@if (a is not null)\n{\n    <p>Oh no</p>\n}\nelse\n{\n}", "Oh no")]
    [InlineData("@foreach (var (a, b) in c.Index())\n{\n<b>@a</b>\n}", "")]
    public void This_test_tells_words_from_code(string razor, string words)
    {
        Assert.Equal(words, string.Join('|', WordsIn(razor)));
    }

    private static IEnumerable<string> WordsIn(string razor)
    {
        var markup = Comment().Replace(razor, "");
        var code = markup.IndexOf("@code", StringComparison.Ordinal);
        markup = code < 0 ? markup : markup[..code];
        var attributes = SpokenAttribute().Matches(markup).Select(match => match.Groups["words"].Value);
        var texts = BetweenTags().Matches(Expression().Replace(Directive().Replace(markup, ""), "")).Select(match => match.Groups["text"].Value);
        return attributes.Concat(texts.SelectMany(text => text.Split('\n')).Where(line => !CodeLine().IsMatch(line)))
            .Select(text => text.Trim()).Where(text => text.Any(char.IsLetter));
    }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*@(?:page|inject|inherits|using|namespace|attribute|implements|layout).*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Directive();

    /// <summary>Razor expressions, in parentheses (nested up to three deep) or as a chain of members, and quoted attribute values.</summary>
    [GeneratedRegex("""(?:@(?!if|foreach|for|switch|code)(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[A-Za-z_][\w.!]*(?:\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|\.\w+)*))|="[^"]*" """, RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Expression();

    [GeneratedRegex("""\b(?:alt|title|placeholder|aria-label)="(?<words>[^"@]*[A-Za-z][^"@]*)" """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SpokenAttribute();

    [GeneratedRegex(@">(?<text>[^<>]*)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BetweenTags();

    [GeneratedRegex(@"^\s*(?:@?(?:if|foreach|for|switch|else if)\s*\(.*|else|case .*:|default:|break;|[{}]|)\s*$", RegexOptions.None, 1000)]
    private static partial Regex CodeLine();
}
