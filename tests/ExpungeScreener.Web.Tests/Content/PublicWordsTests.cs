using System.Text.Json;
using System.Text.RegularExpressions;

namespace ExpungeScreener.Web.Tests.Content;

/// <summary>What the pages around the questions may say.</summary>
public sealed partial class PublicWordsTests
{
    public static TheoryData<string> Banned =>
    [
        "you qualify", "you are eligible", "you should file", "guaranteed", "your answers fit", "you can ask now", "cleared", "first file",
        "ex-con", "felon ", "criminal ", "offender",
    ];

    [Theory]
    [MemberData(nameof(Banned))]
    public void No_page_gives_advice_makes_a_promise_or_labels_a_person(string words)
    {
        Assert.All(Texts(), text => Assert.DoesNotContain(words, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_text_holds_markup()
    {
        Assert.All(Texts(), text => Assert.DoesNotMatch("[<>&]", text));
    }

    [Fact]
    public void Sentences_are_short()
    {
        Assert.All(Texts().SelectMany(text => Sentence().Split(text)), sentence => Assert.InRange(sentence.Split(' ').Length, 1, 24));
    }

    private static IEnumerable<string> Texts() =>
        Directory.EnumerateFiles(Repository.Folder("src/ExpungeScreener.Interview/Content/en"), "*.json")
            .Where(file => Path.GetFileName(file) is "site.json" or "pages.json" or "screening.json")
            .SelectMany(file => Strings(JsonDocument.Parse(File.ReadAllText(file)).RootElement));

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    [GeneratedRegex(@"(?<=[.?!])\s+", RegexOptions.None, 1000)]
    private static partial Regex Sentence();
}
