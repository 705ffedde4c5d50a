using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace ExpungeScreener.Web.Hosting;

/// <summary>Bounds how many forms one address sends. Pages and assets are not counted; addresses stay in memory for the window and are never written.</summary>
internal static class PostLimits
{
    /// <summary>Sets the limit up.</summary>
    public static void AddPostLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddRateLimiter(limiter => limiter.OnRejected = (context, _) => Refuse(context.HttpContext, context.Lease));
        builder.Services.AddOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>()
            .Configure<IOptions<SiteOptions>>((limiter, site) => limiter.GlobalLimiter = Limiter(site.Value.Posts));
    }

    private static PartitionedRateLimiter<HttpContext> Limiter(PostLimit limit)
    {
        var allowed = limit.Allow.Select(Network).ToArray();
        var window = new FixedWindowRateLimiterOptions { PermitLimit = limit.Most, Window = TimeSpan.FromSeconds(limit.Seconds) };
        return PartitionedRateLimiter.Create<HttpContext, string>(http =>
            IsCounted(http.Request.Method) && !IsAllowed(http.Connection.RemoteIpAddress, allowed)
                ? RateLimitPartition.GetFixedWindowLimiter(Caller(http.Connection.RemoteIpAddress), _ => window)
                : RateLimitPartition.GetNoLimiter(""));
    }

    private static bool IsCounted(string method) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);

    private static bool IsAllowed(IPAddress? address, IPNetwork[] allowed) =>
        address is not null && Array.Exists(allowed, network => network.Contains(Plain(address)));

    /// <summary>An IPv6 visitor owns a whole /64, so that is what is counted.</summary>
    private static string Caller(IPAddress? address) =>
        address is null ? ""
        : Plain(address) is { AddressFamily: AddressFamily.InterNetworkV6 } wide ? Convert.ToHexString(wide.GetAddressBytes(), 0, 8)
        : Plain(address).ToString();

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static IPNetwork Network(string text) =>
        text.Contains('/', StringComparison.Ordinal) ? IPNetwork.Parse(text)
        : IPAddress.Parse(text) is var address ? new IPNetwork(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128)
        : default;

    private static ValueTask Refuse(HttpContext http, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : TimeSpan.FromSeconds(1);
        http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        http.Events().Refused(Refusal.TooMany);
        return new ValueTask(ErrorPages.Write(http, StatusCodes.Status429TooManyRequests));
    }
}
