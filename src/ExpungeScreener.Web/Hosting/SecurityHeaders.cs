using Microsoft.AspNetCore.StaticAssets;

namespace ExpungeScreener.Web.Hosting;

internal static class SecurityHeaders
{
    /// <summary>Own origin only, no script, no inline style. Pictures in Pico's style sheet are <c>data:</c> addresses.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly (string Name, string Value)[] Always =
    [
        ("Content-Security-Policy", ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()"),
        ("X-DNS-Prefetch-Control", "off"),
    ];

    /// <summary>Puts the headers on every response, also on refusals and errors, and keeps pages out of every cache unless they say otherwise.</summary>
    public static void UseSecurityHeaders(this WebApplication app)
    {
        app.UseHsts();
        app.Use((http, next) =>
        {
            http.Response.OnStarting(() =>
            {
                Write(http.Response.Headers, http.GetEndpoint());
                KeepOnThisSite(http);
                return Task.CompletedTask;
            });
            return next(http);
        });
    }

    /// <summary>Shortens a redirect to its path: behind a proxy our own idea of scheme and host may be wrong.</summary>
    private static void KeepOnThisSite(HttpContext http)
    {
        var own = $"{http.Request.Scheme}://{http.Request.Host}/";
        if (http.Response.Headers.Location.ToString() is var to && to.StartsWith(own, StringComparison.OrdinalIgnoreCase))
            http.Response.Headers.Location = to[(own.Length - 1)..];
    }

    private static void Write(IHeaderDictionary headers, Endpoint? endpoint)
    {
        foreach (var (name, value) in Always)
            headers[name] = value;
        if (endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is { } asset)
            headers.CacheControl = asset.Route.EndsWith(".woff2", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : headers.CacheControl;
        else if (endpoint?.Metadata.GetMetadata<CacheableContent>() is null)
            headers.CacheControl = "no-store";
    }
}

/// <summary>Marks an endpoint that holds nothing of a visitor, so that its own cache header stands.</summary>
internal sealed record CacheableContent;
