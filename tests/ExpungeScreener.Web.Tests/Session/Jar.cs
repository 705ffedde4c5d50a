using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ExpungeScreener.Web.Tests.Session;

/// <summary>A browser's cookies for one site.</summary>
internal sealed class Jar
{
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);
    private HttpContext? last;

    public int Count => cookies.Count;

    public IEnumerable<string> Values => cookies.Values;

    public string this[string name]
    {
        get => cookies[name];
        set => cookies[name] = value;
    }

    public void Remove(string name) => cookies.Remove(name);

    /// <summary>A new request that carries the cookies.</summary>
    public HttpContext Request(string method = "GET")
    {
        last = new DefaultHttpContext();
        last.Request.Method = method;
        last.Request.Headers.Cookie = string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={Uri.EscapeDataString(cookie.Value)}"));
        return last;
    }

    /// <summary>Takes over what the last response set and removed.</summary>
    public void Take()
    {
        foreach (var cookie in SetCookieHeaderValue.ParseList([.. last!.Response.Headers.SetCookie.OfType<string>()]))
        {
            if (cookie.Expires < DateTimeOffset.UnixEpoch.AddDays(1))
                cookies.Remove(cookie.Name.ToString());
            else
                cookies[cookie.Name.ToString()] = cookie.Value.ToString();
        }
    }
}
