namespace ExpungeScreener.Web.Hosting;

internal static class Limits
{
    /// <summary>The longest form we take, in bytes.</summary>
    public const int FormBytes = 64 * 1024;

    /// <summary>Bounds the body, hides the server's name, and ends open connections soon after a stop.</summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = FormBytes;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        builder.Services.Configure<Microsoft.AspNetCore.HostFiltering.HostFilteringOptions>(hosts => hosts.IncludeFailureMessage = false);
    }

    /// <summary>Refuses a body that says it is too long before a byte of it is read.</summary>
    public static void UseBodyLimit(this WebApplication app) =>
        app.Use((http, next) => http.Request.ContentLength > FormBytes
            ? ErrorPages.Write(http, StatusCodes.Status413PayloadTooLarge)
            : next(http));
}
