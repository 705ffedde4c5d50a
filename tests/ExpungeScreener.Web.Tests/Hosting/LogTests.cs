using System.Net.Http.Headers;
using ExpungeScreener.Web.Hosting;
using Serilog;

namespace ExpungeScreener.Web.Tests.Hosting;

/// <summary>Answers, addresses and forms never reach the log, whoever writes to it.</summary>
public sealed class LogTests
{
    private const string Canary = "canary7f3a";

    [Fact]
    public async Task Nothing_a_visitor_sends_is_in_the_log()
    {
        using var site = Site.With(("Logging:LogLevel:Default", "Trace"));
        var visitor = site.Visit();
        visitor.Http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(Canary, "1"));
        visitor.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        visitor.Http.DefaultRequestHeaders.Add("Accept-Language", Canary);

        await visitor.Get($"/?q={Canary}");
        await visitor.Get($"/{Canary}");
        await visitor.Get($"/broken?{Canary}");
        await visitor.Send("/", "/start", ("papers", Canary), (Canary, Canary));
        await visitor.Send("/erase", "/erase", ("_handler", Canary));
        await visitor.Post("/start", ("papers", Canary), ("_handler", Canary), ("__RequestVerificationToken", Canary));
        visitor.Http.DefaultRequestHeaders.Add("Origin", $"https://{Canary}.example");
        await visitor.Post("/erase", ("papers", Canary));
        visitor.Http.DefaultRequestHeaders.Add("Cookie", $"answers={Canary}; form={Canary}");
        await visitor.Get("/");
        await visitor.Get("/help");

        Assert.True(await site.Log.Holds("GET /help 200"));
        Assert.Contains("GET / 200", site.Log.Text, StringComparison.Ordinal);
        Assert.Contains("Refused: NoToken", site.Log.Text, StringComparison.Ordinal);
        Assert.Contains("Refused: ForeignOrigin", site.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, site.Log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("203.0.113", site.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", site.Log.Text.Replace("Now listening on: http://localhost", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_leaves_only_its_name_and_the_types_of_its_exceptions()
    {
        var log = new LogCapture();
        using var logger = new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(new QuietSink(log)).CreateLogger();
        logger.ForContext("SourceContext", "Some.Library").ForContext("RequestPath", Canary)
            .Error(new InvalidOperationException(Canary, new FormatException(Canary)), "Could not read {Value}", Canary);

        Assert.DoesNotContain(Canary, log.Text, StringComparison.Ordinal);
        Assert.Contains("Some.Library", log.Text, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException < FormatException", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_events_keep_the_values_they_name_and_lose_those_of_scopes_around_them()
    {
        var log = new LogCapture();
        using var logger = new LoggerConfiguration().WriteTo.Sink(new QuietSink(log)).CreateLogger();
        logger.ForContext("SourceContext", typeof(Events).FullName).ForContext("RequestPath", Canary)
            .Information(new InvalidOperationException(Canary), "{Method} {Route}", "GET", "/help");

        Assert.Equal("GET /help", LogCapture.Message(log.Events.Single()));
        Assert.DoesNotContain(Canary, log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_anonymous_visit_leaves_no_file_but_the_keys()
    {
        var folder = Directory.CreateTempSubdirectory("visit");
        using (var site = Site.With(("Keys:Folder", Path.Combine(folder.FullName, "keys"))))
            await site.Visit().Send("/", "/start", ("papers", "some"));

        Assert.All(folder.EnumerateFiles("*", SearchOption.AllDirectories), file => Assert.Equal("keys", file.Directory!.Name));
        folder.Delete(recursive: true);
    }
}
