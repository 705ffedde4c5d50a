using Microsoft.Playwright;

namespace ExpungeScreener.Web.Tests.Browser;

/// <summary>Beginning and leaving in a real browser, whose cookies, origins and Back button no test server has.</summary>
[Collection(nameof(Chromium))]
public sealed class LeavingTests(Chromium browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task With_or_without_scripts_a_visitor_begins_and_erases_and_Back_shows_no_answers(bool scripts)
    {
        await using var visit = await browser.Open(390, scripts: scripts);
        await visit.Page.GotoAsync("/");
        await visit.Page.ClickAsync("button[value=none]");
        Assert.Equal(browser.Address + "/screening/case/1/court", visit.Page.Url);
        Assert.Contains(await visit.Page.Context.CookiesAsync(), cookie => cookie.Name == "answers" && cookie.HttpOnly && cookie.Expires < 0);

        await visit.Page.GotoAsync("/");
        Assert.True(await visit.Page.Locator(".alert a[href='/screening']").IsVisibleAsync());
        await visit.Page.ClickAsync("header .leave button");

        // Clearing the site's data can put the page into another process: Back is only there once it has loaded.
        await visit.Page.WaitForURLAsync("**/erased", new PageWaitForURLOptions { WaitUntil = WaitUntilState.Load });
        await visit.Page.Locator("h1").WaitForAsync();
        Assert.DoesNotContain(await visit.Page.Context.CookiesAsync(), cookie => cookie.Name == "answers");
        await visit.Page.GoBackAsync();
        Assert.False(await visit.Page.Locator(".alert").IsVisibleAsync());
        Assert.Empty(visit.Strayed);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_link_away_works_under_the_content_policy()
    {
        await using var visit = await browser.Open(scripts: false);
        await visit.Page.Context.RouteAsync("https://**", route => route.FulfillAsync(new RouteFulfillOptions { Body = "elsewhere" }));
        await visit.Page.GotoAsync("/erased");
        await visit.Page.ClickAsync("main a >> nth=0");

        Assert.StartsWith("https://", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_on_another_site_cannot_erase()
    {
        await using var visit = await browser.Open();
        await visit.Page.GotoAsync("/");
        await visit.Page.ClickAsync("button[value=some]");
        await visit.Page.Context.RouteAsync("http://evil.example/", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html",
            Body = $"<form method=post action='{browser.Address}/erase'><input name=_handler value=erase><button>x</button></form>",
        }));
        await visit.Page.GotoAsync("http://evil.example/");
        var answer = await visit.Page.RunAndWaitForResponseAsync(() => visit.Page.ClickAsync("button"), response => response.Request.Method == "POST");

        Assert.Equal(400, answer.Status);
        Assert.Contains(await visit.Page.Context.CookiesAsync(), cookie => cookie.Name == "answers");
    }
}
