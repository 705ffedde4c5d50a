using System.Net;
using System.Text;

namespace ExpungeScreener.Web.Tests.Hosting;

public sealed class RefusalsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_form_of_ours_is_taken()
    {
        using var response = await site.Visit().Send("/", "/start", ("papers", "some"));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "http://localhost:81")]
    [InlineData("Origin", "http://localhost.evil.example")]
    [InlineData("Origin", "nonsense")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_site_is_refused_even_with_a_token(string header, string value)
    {
        var visitor = site.Visit();
        visitor.Http.DefaultRequestHeaders.Add(header, value);
        using var response = await visitor.Send("/", "/start", ("papers", "some"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("We could not use what was sent", (await Visitor.Parse(response)).QuerySelector("h1")!.TextContent);
        Assert.Empty(Visitor.Cookies(response));
    }

    [Theory]
    [InlineData("Origin", "http://localhost")]
    [InlineData("Origin", "https://localhost")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    public async Task Our_own_pages_are_taken_however_the_browser_names_them(string header, string value)
    {
        var visitor = site.Visit();
        visitor.Http.DefaultRequestHeaders.Add(header, value);
        using var response = await visitor.Send("/", "/start", ("papers", "some"));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task An_unencrypted_page_may_not_send_to_an_encrypted_one()
    {
        using var secure = Site.With(("Site:Https", "true"));
        var visitor = secure.Visit("https://localhost");
        visitor.Http.DefaultRequestHeaders.Add("Origin", "http://localhost");
        using var response = await visitor.Send("/", "/start", ("papers", "some"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_visitor_without_a_token_sees_the_page_again_with_a_message_and_can_send_it()
    {
        var visitor = site.Visit();
        using var refused = await visitor.Post("/start", ("papers", "none"));
        var page = await Visitor.Parse(refused);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("Please check this page and send it again", page.QuerySelector(".alert h2")!.TextContent);
        var again = page.QuerySelectorAll("form[action='/start'] input[type=hidden]").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!));
        using var taken = await visitor.Post("/start", [.. again, ("papers", "none")]);
        Assert.Equal("/screening", taken.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_refused_form_never_touches_the_answers()
    {
        var visitor = site.Visit();
        using var started = await visitor.Send("/", "/start", ("papers", "some"));
        using var refused = await visitor.Post("/start", ("papers", "none"), ("_handler", "start"));

        Assert.DoesNotContain(Visitor.Cookies(refused), cookie => cookie.StartsWith("answers", StringComparison.Ordinal));
        Assert.NotNull((await visitor.Read("/")).QuerySelector(".alert a[href='/screening']"));
    }

    [Fact]
    public async Task A_forged_token_is_no_token()
    {
        using var response = await site.Visit().Post("/erase", ("_handler", "erase"), ("__RequestVerificationToken", "CfDJ8forged"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False(response.Headers.Contains("Clear-Site-Data"));
    }

    [Fact]
    public async Task A_token_of_another_visitor_is_no_token()
    {
        var other = (await site.Visit().Read("/erase")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var visitor = site.Visit();
        await visitor.Get("/erase");
        using var response = await visitor.Post("/erase", ("_handler", "erase"), ("__RequestVerificationToken", other));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "%%%&&&==")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "--y\r\nbroken")]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "papers=some")]
    public async Task A_body_that_is_no_form_is_refused_with_a_page(string type, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var response = await site.Visit().Http.PostAsync("/start", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull((await Visitor.Parse(response)).QuerySelector("h1"));
    }

    [Fact]
    public async Task A_form_for_no_handler_is_an_error_of_the_request_and_not_of_ours()
    {
        using var response = await site.Visit().Send("/erase", "/erase", ("_handler", "nobody"));

        Assert.InRange((int)response.StatusCode, 400, 499);
    }

    [Theory]
    [InlineData(64 * 1024, HttpStatusCode.BadRequest)]
    [InlineData(64 * 1024 + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_up_to_64_KiB_is_read(int length, HttpStatusCode expected)
    {
        using var content = new ByteArrayContent([.. Enumerable.Repeat((byte)'a', length)]);
        content.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var response = await site.Visit().Http.PostAsync("/start", content, TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_host_is_not_served()
    {
        using var response = await site.Visit("http://evil.example").Get("/");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
