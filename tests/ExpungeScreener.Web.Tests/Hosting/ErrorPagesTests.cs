using System.Net;

namespace ExpungeScreener.Web.Tests.Hosting;

public sealed class ErrorPagesTests
{
    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task A_failure_of_ours_says_so_and_shows_nothing_of_the_code(string environment)
    {
        using var site = Site.With(("environment", environment));
        using var response = await site.Visit().Get("/broken");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("Something broke on our side", text, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_of_ours_is_logged_by_type_and_place_without_its_message()
    {
        using var site = new Site();
        using var response = await site.Visit().Get("/broken");

        Assert.True(await site.Log.Holds("Failed: InvalidOperationException"));
        Assert.DoesNotContain("canary", site.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nope")]
    [InlineData("/screening/../nope")]
    [InlineData("/<script>alert(1)</script>")]
    [InlineData("/theme.nope.css")]
    public async Task An_address_we_do_not_have_gets_a_page_that_repeats_nothing_of_it(string path)
    {
        using var site = new Site();
        using var response = await site.Visit().Get(path);

        Assert.InRange((int)response.StatusCode, 400, 404);
        Assert.DoesNotContain("alert(1)", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_page_leads_on()
    {
        using var site = new Site();
        var page = await site.Visit().Read("/nope");

        Assert.Equal("There is no page here", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["/screening", "/"], page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }
}
