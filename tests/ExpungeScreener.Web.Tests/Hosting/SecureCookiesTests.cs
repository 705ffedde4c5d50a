using System.Net;

namespace ExpungeScreener.Web.Tests.Hosting;

public sealed class SecureCookiesTests
{
    [Fact]
    public async Task Under_HTTPS_every_cookie_is_bound_to_this_host_and_secure()
    {
        using var site = Site.With(("Site:Https", "true"));
        var visitor = site.Visit("https://localhost");
        using var page = await visitor.Get("/");
        using var started = await visitor.Send("/", "/start", ("papers", "some"));
        var cookies = Visitor.Cookies(page).Concat(Visitor.Cookies(started)).ToList();

        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-form=", StringComparison.Ordinal));
        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-answers=", StringComparison.Ordinal));
        Assert.All(cookies, cookie => Assert.Matches("(?i)^__Host-.*; secure", cookie));
        Assert.All(cookies, cookie => Assert.Matches("(?i); httponly", cookie));
        Assert.All(cookies, cookie => Assert.Matches("(?i); samesite=lax", cookie));
    }

    [Fact]
    public async Task On_a_development_machine_cookies_work_without_HTTPS()
    {
        using var site = new Site();
        var visitor = site.Visit();
        using var started = await visitor.Send("/", "/start", ("papers", "some"));

        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        Assert.Contains(Visitor.Cookies(started), cookie => cookie.StartsWith("answers=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://site.example", true)]
    [InlineData("http://site.example", false)]
    public async Task Browsers_are_told_to_stay_with_HTTPS_once_they_came_by_it(string address, bool expected)
    {
        using var site = Site.With(("AllowedHosts", "site.example"));
        using var page = await site.Visit(address).Get("/");

        Assert.Equal(expected, page.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("urls", "https://localhost:5443")]
    [InlineData("Kestrel:Endpoints:Web:Url", "https://localhost:5443")]
    [InlineData("https_ports", "5443")]
    public async Task Listening_on_HTTPS_is_enough_to_secure_the_cookies(string key, string value)
    {
        using var site = Site.With((key, value));
        using var page = await site.Visit("https://localhost").Get("/");

        Assert.StartsWith("__Host-form=", Visitor.Cookies(page).Single(), StringComparison.Ordinal);
    }
}
