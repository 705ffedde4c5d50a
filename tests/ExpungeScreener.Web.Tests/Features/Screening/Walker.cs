using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpungeScreener.Web.Tests.Hosting;

namespace ExpungeScreener.Web.Tests.Features.Screening;

/// <summary>Someone who goes through the questions without a script: opens pages, fills the form that is there, follows redirects.</summary>
public sealed class Walker(Site site)
{
    private readonly Visitor visitor = site.Visit();
    private readonly List<string> trail = [];

    /// <summary>The page last shown.</summary>
    public IDocument Page { get; private set; } = default!;

    /// <summary>Its path.</summary>
    public string Path { get; private set; } = "/";

    /// <summary>Its status.</summary>
    public int Status { get; private set; }

    /// <summary>Every address asked for or redirected to, and every title shown.</summary>
    public IReadOnlyList<string> Trail => trail;

    public HttpClient Http => visitor.Http;

    public string Heading => Page.QuerySelector("h1")!.TextContent.Trim();

    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".errors a").Select(link => link.TextContent)];

    public string Main => Page.QuerySelector("main")!.TextContent;

    /// <summary>The card of the results with a law in its words.</summary>
    public IElement Card(string law) => CardIn(Page, law) ?? throw new InvalidOperationException($"No card of {law}.");

    /// <summary>The card whose own headings name the law; the card around it names another. Null when there is none.</summary>
    public static IElement? CardIn(IParentNode page, string law) => page.QuerySelectorAll(".card")
        .FirstOrDefault(card => card.QuerySelectorAll("summary").Any(summary => summary.Closest(".card") == card && summary.TextContent.Contains(law + ":", StringComparison.Ordinal)));

    /// <summary>A page as it is now, to send later as an old tab would.</summary>
    public async Task<(string Path, IDocument Page)> Copy(string path) => (path, await visitor.Read(path));

    /// <summary>Turns to an old tab.</summary>
    public Walker Use((string Path, IDocument Page) tab)
    {
        (Path, Page) = tab;
        return this;
    }

    public async Task<Walker> Open(string path)
    {
        await Follow(await visitor.Get(path), path);
        return this;
    }

    /// <summary>Begins with papers.</summary>
    public async Task<Walker> Start()
    {
        await Open("/");
        await Press("/start", ("papers", "some"));
        return this;
    }

    /// <summary>Sends the form of the page as a browser does: what it shows, with these fields changed.</summary>
    public Task Send(params (string Name, string Value)[] changes) => Press(null, changes);

    /// <summary>Answers every question by the script until the results are shown, or until a page that the path names.</summary>
    public async Task<Walker> Walk(Script script, string until = "/screening/results")
    {
        for (var pages = 0; Path != until; pages++)
        {
            Assert.True(pages < 80 && Status == 200, $"Status {Status} at {Path} after {pages} pages. {Failure}");
            var before = Path;
            await Step(script);
            Assert.False(Errors.Count > 0, $"{before} refused: {string.Join(' ', Errors)}");
        }

        Assert.True(Status == 200, $"Status {Status} at {Path}. {Failure}");
        return this;
    }

    private string? Failure => site.Log.Text.Split('\n').LastOrDefault(line => line.StartsWith("Failed:", StringComparison.Ordinal));

    private Task Step(Script script) => Path switch
    {
        "/screening/cases" => Send(("do", "done")),
        "/screening/check" => Send(),
        _ => Send(script.For(Page)),
    };

    public async Task Press(string? action, params (string Name, string Value)[] changes)
    {
        var form = (IHtmlFormElement)Page.QuerySelector(action is null ? "main form[method=post]" : $"form[action='{action}']")!;
        var target = form.GetAttribute("action") is { Length: > 0 } to ? to : Path;
        await Follow(await visitor.Post(target, [.. Filled(form, changes)]), target);
    }

    /// <summary>Follows the link with an address.</summary>
    public Task Click(string href) => Page.QuerySelector($"main a[href='{href}']") is null
        ? throw new InvalidOperationException($"No link to {href} on {Path}: {string.Join(' ', Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")))}")
        : Open(href);

    public async Task Follow(HttpResponseMessage response, string path)
    {
        trail.Add(path);
        for (var hops = 0; response.Headers.Location is { } to; hops++)
        {
            Assert.True(hops < 8, "Redirects go around: " + string.Join(' ', trail.TakeLast(9)));
            path = to.OriginalString;
            trail.Add(path);
            response.Dispose();
            response = await visitor.Get(path);
        }

        Status = (int)response.StatusCode;
        Path = path;
        Page = await Visitor.Parse(response);
        trail.Add(Page.Title ?? "");
        response.Dispose();
    }

    private static IEnumerable<(string Name, string Value)> Filled(IHtmlFormElement form, (string Name, string Value)[] changes)
    {
        var changed = changes.Select(change => change.Name).ToHashSet(StringComparer.Ordinal);
        return form.Elements.SelectMany(Shown).Where(field => !changed.Contains(field.Name)).Concat(changes);
    }

    private static IEnumerable<(string Name, string Value)> Shown(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } or IHtmlButtonElement => [],
        IHtmlInputElement { Name.Length: > 0 } input => [(input.Name, input.Value)],
        IHtmlSelectElement { Name.Length: > 0 } select => [(select.Name, select.Value ?? "")],
        _ => [],
    };
}
