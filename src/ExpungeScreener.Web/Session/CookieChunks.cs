namespace ExpungeScreener.Web.Session;

/// <summary>A text spread over up to three cookies, each below the 4,096 bytes that browsers keep: <c>name</c>, <c>name-2</c>, <c>name-3</c>.</summary>
internal sealed class CookieChunks(string name, CookieOptions options)
{
    public const int MostChunks = 3;
    public const int LongestChunk = 3800;

    /// <summary>The text, or null when no cookie came; what comes back incomplete is for its seal to refuse.</summary>
    /// <remarks>The first cookie starts with the number of chunks, so that one left over from a longer text is not read.</remarks>
    public string? Read(IRequestCookieCollection cookies)
    {
        if (cookies[name] is not { Length: > 0 } first)
            return null;
        var count = first[0] - '0';
        return first[1..] + string.Concat(Enumerable.Range(2, Math.Clamp(count, 1, MostChunks) - 1).Select(place => cookies[Name(place)]));
    }

    /// <summary>Writes the text and removes chunks a longer one left; false, with nothing written, when it needs more than three.</summary>
    public bool Write(HttpContext http, string text)
    {
        var chunks = text.Chunk(LongestChunk).Select(chunk => new string(chunk)).ToArray();
        if (chunks.Length > MostChunks)
            return false;
        foreach (var (index, chunk) in chunks.Index())
            http.Response.Cookies.Append(Name(index + 1), index == 0 ? $"{chunks.Length}{chunk}" : chunk, options);
        Remove(http, chunks.Length + 1);
        return true;
    }

    /// <summary>Removes every chunk the browser sent, from a place on.</summary>
    public void Remove(HttpContext http, int from = 1)
    {
        for (var place = from; place <= MostChunks; place++)
        {
            if (http.Request.Cookies.ContainsKey(Name(place)))
                http.Response.Cookies.Delete(Name(place), options);
        }
    }

    private string Name(int place) => place == 1 ? name : $"{name}-{place}";
}
