namespace ExpungeScreener.Web.Hosting;

/// <summary>Tells whether a changing request was started by another site.</summary>
internal static class RequestOrigin
{
    /// <summary>Judges by <c>Origin</c>; where the browser withholds it, as our own Referrer-Policy makes it do, by <c>Sec-Fetch-Site</c>.</summary>
    /// <remarks>A request with neither comes from an old browser or no browser; on it the token alone decides.</remarks>
    public static bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin is "" or "null"
            ? request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")
            : !IsOwn(origin, request);
    }

    /// <summary>The same host and port; a proxy may take HTTPS off before us, but nothing puts it on.</summary>
    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
        && (from.Scheme == Uri.UriSchemeHttps || !request.IsHttps);
}
