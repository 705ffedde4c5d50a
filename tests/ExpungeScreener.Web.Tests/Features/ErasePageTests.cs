using ExpungeScreener.Web.Tests.Hosting;

namespace ExpungeScreener.Web.Tests.Features;

public sealed class ErasePageTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/erase")]
    public async Task One_button_erases_the_answers_and_ends_on_a_page_of_ours(string page)
    {
        var visitor = site.Visit();
        using var started = await visitor.Send("/", "/start", ("papers", "some"));
        using var erased = await visitor.Send(page, "/erase");

        Assert.Equal("/erased", erased.Headers.Location!.OriginalString);
        Assert.Contains(Visitor.Cookies(erased), cookie => cookie.StartsWith("answers=; expires=Thu, 01 Jan 1970", StringComparison.Ordinal));
        Assert.Equal("\"cache\", \"cookies\"", erased.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Null((await visitor.Read("/")).QuerySelector(".alert"));
    }

    [Fact]
    public async Task Opening_the_page_erases_nothing()
    {
        var visitor = site.Visit();
        using var started = await visitor.Send("/", "/start", ("papers", "some"));
        using var opened = await visitor.Get("/erase");
        using var after = await visitor.Get("/erased");

        Assert.False(opened.Headers.Contains("Clear-Site-Data"));
        Assert.False(after.Headers.Contains("Clear-Site-Data"));
        Assert.NotNull((await visitor.Read("/")).QuerySelector(".alert"));
    }

    [Fact]
    public async Task The_last_page_has_a_plain_link_away()
    {
        var page = await site.Visit().Read("/erased");

        Assert.StartsWith("https://", page.QuerySelector("main a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("header .leave"));
    }

    [Theory]
    [InlineData("/privacy")]
    [InlineData("/help")]
    [InlineData("/nope")]
    public async Task Pages_without_a_token_lead_to_the_button(string path)
    {
        Assert.Equal("/erase", (await site.Visit().Read(path)).QuerySelector("header .leave a")!.GetAttribute("href"));
    }
}
