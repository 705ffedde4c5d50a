using System.Text;
using ExpungeScreener.Interview.Content;

namespace ExpungeScreener.Web.Tests.Content;

public sealed class WordsTests
{
    private const string Whole = """{"title":"a","text":"b","keep":"c"}""";

    [Fact]
    public void English_is_complete()
    {
        var words = Words.Load("en");

        Assert.Equal("en", words.Language);
        Assert.Equal(12, words.Site.Date.Months.Count);
    }

    [Fact]
    public void A_language_we_do_not_have_is_refused()
    {
        Assert.Contains("Content/xx/site.json", Assert.Throws<InvalidOperationException>(() => Words.Load("xx")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_file_is_read()
    {
        Assert.Equal(new EraseWords("a", "b", "c"), Parse(Whole));
    }

    [Theory]
    [InlineData("""{"title":"a","text":"b"}""", "keep")]
    [InlineData("""{"title":"a","text":"b","keep":null}""", "keep")]
    [InlineData("""{"title":"a","text":"b","keep":"c","more":"d"}""", "more")]
    [InlineData("not json", "erase.json")]
    public void A_key_that_is_missing_null_or_unknown_fails_and_is_named(string json, string name)
    {
        Assert.Contains(name, Assert.Throws<InvalidOperationException>(() => Parse(json)).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_value_is_put_where_the_text_names_it()
    {
        Assert.Equal("after 15 minutes", Words.Fill("after {minutes} minutes", "minutes", "15"));
        Assert.Throws<InvalidOperationException>(() => Words.Fill("after some minutes", "minutes", "15"));
    }

    private static EraseWords Parse(string json) => Words.Parse<EraseWords>(new MemoryStream(Encoding.UTF8.GetBytes(json)), "erase.json");
}
