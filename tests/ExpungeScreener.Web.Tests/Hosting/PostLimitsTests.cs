using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace ExpungeScreener.Web.Tests.Hosting;

public sealed class PostLimitsTests
{
    [Fact]
    public async Task One_form_past_the_limit_is_told_to_wait()
    {
        using var site = Limited();
        var visitor = site.Visit();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            using var page = await visitor.Post("/start");
            Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        }

        using var refused = await visitor.Post("/start");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("Please wait a few minutes", (await Visitor.Parse(refused)).QuerySelector("h1")!.TextContent);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 300);
    }

    [Fact]
    public async Task Pages_are_not_counted()
    {
        using var site = Limited();
        foreach (var _ in Enumerable.Range(0, 10))
        {
            using var page = await site.Visit().Get("/");
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
    }

    [Fact]
    public async Task Addresses_are_counted_apart()
    {
        using var site = Limited();

        Assert.Equal([400, 400, 400, 429], await Statuses(site, "192.0.2.1", 4));
        Assert.Equal([400], await Statuses(site, "192.0.2.2", 1));
    }

    [Fact]
    public async Task All_of_one_IPv6_network_is_one_visitor()
    {
        using var site = Limited();
        await Statuses(site, "2001:db8::1", 3);

        Assert.Equal([429], await Statuses(site, "2001:db8::ffff", 1));
        Assert.Equal([400], await Statuses(site, "2001:db8:0:1::1", 1));
    }

    [Theory]
    [InlineData("192.0.2.7")]
    [InlineData("198.51.100.200")]
    [InlineData("::ffff:192.0.2.7")]
    public async Task A_clinic_on_the_list_has_no_limit(string address)
    {
        using var site = Limited(("Site:Posts:Allow:0", "192.0.2.7"), ("Site:Posts:Allow:1", "198.51.100.0/24"));

        Assert.Equal([400, 400, 400, 400, 400], await Statuses(site, address, 5));
    }

    [Theory]
    [InlineData("Site:Posts:Most", "0")]
    [InlineData("Site:Posts:Seconds", "0")]
    [InlineData("Site:IdleMinutes", "0")]
    [InlineData("Site:IdleMinutes", "721")]
    public void A_setting_out_of_range_stops_the_start(string key, string value)
    {
        using var site = Site.With((key, value));

        Assert.ThrowsAny<Exception>(() => site.Server);
    }

    private static Site Limited(params (string, string)[] more) =>
        Site.With([("Site:Posts:Most", "3"), ("Site:Posts:Seconds", "300"), .. more]);

    private static async Task<List<int>> Statuses(Site site, string address, int times)
    {
        var statuses = new List<int>();
        for (var time = 0; time < times; time++)
            statuses.Add((await Post(site.Server, IPAddress.Parse(address))).Response.StatusCode);
        return statuses;
    }

    private static Task<HttpContext> Post(TestServer server, IPAddress address) =>
        server.SendAsync(
            http =>
            {
                http.Request.Method = "POST";
                http.Request.Path = "/start";
                http.Request.Host = new HostString("localhost");
                http.Connection.RemoteIpAddress = address;
            },
            TestContext.Current.CancellationToken);
}
