using ExpungeScreener.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace ExpungeScreener.Web.Tests.Browser;

/// <summary>A site on a port of its own, and a Chromium to visit it with. One for all browser tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly SiteOnPort server = SiteOnPort.Start();
    private IPlaywright? playwright;
    private IBrowser? chromium;

    /// <summary>The address of the site, without a slash at its end.</summary>
    public string Address => server.Address;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Installed(), Args = Quiet });
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        playwright?.Dispose();
        await server.Site.DisposeAsync();
    }

    /// <summary>A fresh visitor at a width, in light or dark, with or without scripts.</summary>
    public async Task<BrowserPage> Open(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true, ForcedColors forced = ForcedColors.None)
    {
        var context = await chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            ForcedColors = forced,
            JavaScriptEnabled = scripts,
        });
        return new BrowserPage(await context.NewPageAsync(), Address);
    }

    /// <summary>Debian's Chromium where it is; elsewhere null, and Playwright takes the one its own installer brought.</summary>
    private static string? Installed()
    {
        var configured = Environment.GetEnvironmentVariable("CHROMIUM");
        return !string.IsNullOrEmpty(configured) ? configured : File.Exists("/usr/bin/chromium") ? "/usr/bin/chromium" : null;
    }
}

/// <summary>Browser tests share one site and one browser.</summary>
[CollectionDefinition(nameof(Chromium))]
public sealed class OneBrowser : ICollectionFixture<Chromium>;
