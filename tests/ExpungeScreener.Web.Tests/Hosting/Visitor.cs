using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ExpungeScreener.Web.Tests.Hosting;

/// <summary>Someone with a browser that keeps cookies and runs no script.</summary>
public sealed class Visitor(HttpClient http)
{
    public HttpClient Http { get; } = http;

    public async Task<HttpResponseMessage> Get(string path) => await Http.GetAsync(path, TestContext.Current.CancellationToken);

    public async Task<IDocument> Read(string path) => await Parse(await Get(path));

    public static async Task<IDocument> Parse(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>Opens a page, fills the form that posts to an address, and sends it.</summary>
    public async Task<HttpResponseMessage> Send(string page, string action, params (string Name, string Value)[] fields)
    {
        var form = (await Read(page)).QuerySelector($"form[action='{action}']")!;
        return await Post(action, [.. form.QuerySelectorAll("input[type=hidden]").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!)), .. fields]);
    }

    /// <summary>Sends fields as they are, with no page and no token.</summary>
    public async Task<HttpResponseMessage> Post(string action, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Http.PostAsync(action, form, TestContext.Current.CancellationToken);
    }

    public static IReadOnlyList<string> Cookies(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];
}
