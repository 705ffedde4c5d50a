using System.Net;

namespace ExpungeScreener.Web.Tests.Hosting;

/// <summary>What only a real server on a port shows.</summary>
public sealed class RealServerTests : IDisposable
{
    private readonly SiteOnPort server = SiteOnPort.Start();
    private readonly HttpClient http;

    public RealServerTests() => http = new HttpClient { BaseAddress = new Uri(server.Address) };

    public void Dispose()
    {
        http.Dispose();
        server.Site.Dispose();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nope")]
    [InlineData("/theme.css")]
    public async Task The_server_does_not_say_what_it_is(string path)
    {
        using var response = await http.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    [Theory]
    [InlineData(60 * 1024, HttpStatusCode.BadRequest)]
    [InlineData(64 * 1024 + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_long_body_that_does_not_say_its_length_is_refused_all_the_same(int length, HttpStatusCode expected)
    {
        using var body = new StreamContent(new MemoryStream([.. Enumerable.Repeat((byte)'a', length)]));
        body.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/start") { Content = body };
        request.Headers.TransferEncodingChunked = true;
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
        Assert.NotNull((await Visitor.Parse(response)).QuerySelector("h1"));
    }
}
