using ExpungeScreener.Web.Components;
using ExpungeScreener.Web.Components.Page;
using ExpungeScreener.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Serilog.Core;

namespace ExpungeScreener.Web.Tests.Hosting;

/// <summary>The whole site in this process, with keys of its own, a clock that is told what time it is, and its log at hand.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly string keys = Directory.CreateTempSubdirectory("keys").FullName;
    private (string Key, string Value)[] settings = [];

    /// <summary>A site with settings of its own.</summary>
    public static Site With(params (string Key, string Value)[] settings) => new() { settings = settings };

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 20, 0, 0, TimeSpan.Zero));

    public LogCapture Log { get; } = new();

    /// <summary>A visitor who follows no redirect, so that a test sees each.</summary>
    public Visitor Visit(string address = "http://localhost") =>
        new(CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri(address), AllowAutoRedirect = false }));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Keys:Folder", keys);
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.AddKeyedSingleton<ILogEventSink>(QuietLogging.Output, Log);
            services.AddSingleton<IStartupFilter, ExtraPages>();
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(keys))
            Directory.Delete(keys, recursive: true);
    }

    /// <summary>Pages below the site's own: every component at <c>/gallery</c>, and one that fails with a message that must not be seen.</summary>
    private sealed class ExtraPages : IStartupFilter
    {
        public const string Secret = "canary-in-an-exception";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Use((http, after) => http.Request.Path.Value switch
            {
                "/gallery" => Show<Gallery>(http),
                "/gallery/results" => Show<ResultsGallery>(http),
                "/broken" => throw new InvalidOperationException(Secret),
                _ => after(http),
            });
        };

        private static Task Show<TContent>(HttpContext http) =>
            new RazorComponentResult<App>(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(App.Content)] = typeof(TContent),
                [nameof(App.Leave)] = Leave.Link,
            }).ExecuteAsync(http);
    }
}
