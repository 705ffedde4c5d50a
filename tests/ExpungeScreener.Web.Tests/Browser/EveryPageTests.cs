using Microsoft.Playwright;

namespace ExpungeScreener.Web.Tests.Browser;

/// <summary>Pages that everyone meets, as people with all kinds of eyes, hands and screens meet them.</summary>
[Collection(nameof(Chromium))]
public sealed class EveryPageTests(Chromium browser)
{
    public static TheoryData<string> Paths => ["/", "/privacy", "/help", "/erase", "/erased", "/nope", "/broken", "/gallery", "/gallery/results"];

    public static MatrixTheoryData<string, int, ColorScheme> Views =>
        new([.. Paths.Select(row => row.Data)], [320, 1280], [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task No_barrier_no_complaint_no_sideways_scrolling_and_nothing_off_the_site(string path, int width, ColorScheme scheme)
    {
        await using var visit = await browser.Open(width, scheme);
        await visit.Page.GotoAsync(path);

        Assert.Empty(await visit.Barriers());
        Assert.Equal(0, await visit.Overflow());
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Strayed);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Everything_that_can_be_used_can_be_reached_and_seen_with_the_keyboard(string path)
    {
        await using var visit = await browser.Open(390);
        await visit.Page.GotoAsync(path);
        var focused = new HashSet<string>(StringComparer.Ordinal);
        for (var steps = 0; steps < 60; steps++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var place = await visit.Page.EvaluateAsync<string>("() => { const e = document.activeElement; return e === document.body ? '' : [...document.querySelectorAll('*')].indexOf(e) + ' ' + (getComputedStyle(e).outlineStyle !== 'none' || (e.closest('.choice') && getComputedStyle(e.closest('.choice')).outlineStyle !== 'none')); }");
            if (place.Length > 0)
                focused.Add(place);
        }

        Assert.All(focused, place => Assert.EndsWith(" true", place, StringComparison.Ordinal));
        var usable = await visit.Page.EvaluateAsync<int>("() => document.querySelectorAll('a[href], button, summary, select, input:not([type=hidden], [type=radio])').length + new Set([...document.querySelectorAll('[type=radio]')].map(e => e.name)).size");
        Assert.Equal(usable, focused.Count(place => !place.StartsWith("-1", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/gallery")]
    public async Task Targets_are_large_enough_for_a_shaking_hand(string path)
    {
        await using var visit = await browser.Open(320);
        await visit.Page.GotoAsync(path);
        var small = await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('button, [role=button], .choice, select, input:not([type=hidden], [type=radio], [type=checkbox])')].filter(e => e.getBoundingClientRect().height < 40).map(e => e.outerHTML)");

        Assert.Empty(small);
    }

    [Fact]
    public async Task In_forced_colors_a_chosen_row_still_differs()
    {
        await using var visit = await browser.Open(forced: ForcedColors.Active);
        await visit.Page.GotoAsync("/gallery");
        string[] outlines = [await Outline("#Ended"), await Outline("#Ended-2")];

        Assert.Equal(["none", "solid"], outlines);

        Task<string> Outline(string input) => visit.Page.EvaluateAsync<string>($"() => getComputedStyle(document.querySelector('{input}').closest('.choice')).outlineStyle");
    }

    [Fact]
    public async Task The_whole_row_chooses()
    {
        await using var visit = await browser.Open(390, scripts: false);
        await visit.Page.GotoAsync("/gallery");
        var row = visit.Page.Locator(".choice").First;
        var box = (await row.BoundingBoxAsync())!;
        await visit.Page.Mouse.ClickAsync(box.X + box.Width - 5, box.Y + 5);

        Assert.True(await visit.Page.Locator("#Ended").IsCheckedAsync());
    }

    [Fact]
    public async Task The_error_summary_has_the_focus_and_leads_to_the_field()
    {
        await using var visit = await browser.Open();
        await visit.Page.GotoAsync("/gallery");
        Assert.Equal("errors", await visit.Page.EvaluateAsync<string>("() => document.activeElement.className"));

        await visit.Page.ClickAsync(".errors a >> nth=1");
        Assert.Equal("Judged.year", await visit.Page.EvaluateAsync<string>("() => document.activeElement.name"));
    }

    [Fact]
    public async Task On_paper_everything_folded_is_open_and_buttons_are_gone()
    {
        await using var visit = await browser.Open();
        await visit.Page.GotoAsync("/");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await visit.Page.Locator("details p").First.IsVisibleAsync());
        Assert.False(await visit.Page.Locator(".leave").IsVisibleAsync());
    }
}
