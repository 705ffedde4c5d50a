using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace ExpungeScreener.Web.Hosting;

internal static class QuietLogging
{
    /// <summary>The service key of the sink that events end in: the console, or what a test puts there.</summary>
    public const string Output = "log output";

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    /// <summary>Sends every event through <see cref="QuietSink"/>.</summary>
    public static void AddQuietLogging(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Events>();
        builder.Services.AddKeyedSingleton<ILogEventSink>(Output, (_, _) =>
            new LoggerConfiguration().WriteTo.Console(formatProvider: CultureInfo.InvariantCulture).CreateLogger());
        builder.Services.AddSerilog(
            (services, logger) => logger
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                .WriteTo.Sink(new QuietSink(services.GetRequiredKeyedService<ILogEventSink>(Output))),
            preserveStaticLogger: true);
    }

    /// <summary>Notes each page request with its route template, status and time, and each failure with its type and place.</summary>
    public static void UseRequestEvents(this WebApplication app)
    {
        var clock = app.Services.GetRequiredService<TimeProvider>();
        app.Use(async (http, next) =>
        {
            var start = clock.GetTimestamp();
            await next(http);
            if (http.Features.Get<IExceptionHandlerFeature>()?.Error is { } error)
                http.Events().Failed(error.GetType().Name, error.StackTrace ?? "");
            if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                http.Events().Served(Method(http), Route(http), http.Response.StatusCode, (long)clock.GetElapsedTime(start).TotalMilliseconds);
        });
    }

    private static string Method(HttpContext http) => Methods.Contains(http.Request.Method, StringComparer.Ordinal) ? http.Request.Method : "other";

    private static string Route(HttpContext http) => http.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } template } ? template : "no route";
}
