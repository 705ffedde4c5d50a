using ExpungeScreener.Web.Components.Page;
using ExpungeScreener.Web.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace ExpungeScreener.Web.Tests.Hosting;

/// <summary>Promises that hold on every address the site answers, found by asking it for them.</summary>
public sealed class EveryRouteTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Unmapped = ["/nope", "/gallery", "/broken"];

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        foreach (var path in Paths().Concat(Unmapped))
        {
            using var response = await site.Visit().Get(path);
            string Header(string name) => string.Join(' ', response.Headers.TryGetValues(name, out var values) ? values : []);

            Assert.Equal(("default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'", path), (Header("Content-Security-Policy"), path));
            Assert.Equal("nosniff", Header("X-Content-Type-Options"));
            Assert.Equal("no-referrer", Header("Referrer-Policy"));
            Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
            Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
            Assert.Contains("geolocation=()", Header("Permissions-Policy"), StringComparison.Ordinal);
            Assert.Equal("", Header("Server"));
        }
    }

    [Fact]
    public async Task Every_page_that_could_hold_answers_stays_out_of_every_cache()
    {
        var pages = Endpoints().Where(endpoint => !IsAsset(endpoint) && endpoint.Metadata.GetMetadata<CacheableContent>() is null).Select(Path).ToList();
        Assert.Contains("/", pages);

        foreach (var path in pages.Concat(Unmapped))
        {
            using var response = await site.Visit().Get(path);
            Assert.Equal(("no-store", path), (response.Headers.CacheControl?.ToString(), path));
        }
    }

    [Fact]
    public async Task A_page_that_may_be_cached_sets_no_cookie_and_has_no_form()
    {
        var pages = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<CacheableContent>() is not null).Select(Path).ToList();
        Assert.Contains("/privacy", pages);

        foreach (var path in pages)
        {
            using var response = await site.Visit().Get(path);
            Assert.Empty(Visitor.Cookies(response));
            Assert.Equal("public, max-age=300", response.Headers.CacheControl!.ToString());
            Assert.Empty((await Visitor.Parse(response)).QuerySelectorAll("form"));
        }
    }

    [Fact]
    public async Task No_page_has_a_script_or_an_inline_style_or_reaches_another_origin()
    {
        foreach (var path in Pages().Concat(Unmapped))
        {
            var page = await site.Visit().Read(path);

            Assert.Empty(page.QuerySelectorAll("script, style, [style], base, iframe, object, embed"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.All(page.QuerySelectorAll("link[href], img[src], form[action]"), element =>
                Assert.StartsWith("/", element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_page_has_a_language_a_title_one_heading_and_says_that_it_is_not_advice()
    {
        foreach (var path in Pages().Concat(["/nope", "/broken"]))
        {
            var page = await site.Visit().Read(path);

            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.EndsWith(" | ExpungeScreener", page.Title, StringComparison.Ordinal);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Contains("not legal advice", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_is_small_enough_for_a_slow_phone()
    {
        foreach (var path in Pages())
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "br" } } };
            using var response = await site.Visit().Http.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
            Assert.InRange((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1, 5 * 1024);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task Every_changing_request_without_a_token_is_refused(string method)
    {
        foreach (var path in Paths())
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var response = await site.Visit().Http.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal((400, path), ((int)response.StatusCode, path));
        }
    }

    private IEnumerable<RouteEndpoint> Endpoints() =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private IEnumerable<string> Paths() => Endpoints().Select(Path).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Pages() => Endpoints().Where(endpoint => !IsAsset(endpoint)).Select(Path).Distinct(StringComparer.Ordinal);

    private static bool IsAsset(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
}
