using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ExpungeScreener.Web.Tests.Browser;

/// <summary>A page that notes every request off the site and every complaint of the browser.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    private readonly List<string> strayed = [];
    private readonly List<string> complaints = [];

    internal BrowserPage(IPage page, string address)
    {
        Page = page;
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                strayed.Add(request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains("the server responded with a status of", StringComparison.Ordinal))
                complaints.Add(message.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>Requests that left the site; there must be none.</summary>
    public IReadOnlyList<string> Strayed => strayed;

    /// <summary>What the browser complained of, violations of the content policy among it; there must be none.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>What axe finds against WCAG 2.2 AA on the page as it is now, one line each.</summary>
    public async Task<IReadOnlyList<string>> Barriers()
    {
        var result = await Page.RunAxe(Rules);
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"))];
    }

    /// <summary>How far the page reaches past the window to the side, in CSS pixels; 0 when nothing needs scrolling sideways.</summary>
    public Task<int> Overflow() =>
        Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
