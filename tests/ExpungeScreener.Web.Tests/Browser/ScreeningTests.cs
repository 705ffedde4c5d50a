using AngleSharp.Html.Parser;
using ExpungeScreener.Web.Tests.Features.Screening;
using Microsoft.Playwright;

namespace ExpungeScreener.Web.Tests.Browser;

/// <summary>The whole interview in a real browser: on a small phone and a desk, by keyboard alone, and without scripts.</summary>
[Collection(nameof(Chromium))]
public sealed class ScreeningTests(Chromium browser)
{
    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task No_page_of_the_journey_has_a_barrier(int width, ColorScheme scheme)
    {
        await using var visit = await browser.Open(width, scheme);
        await Walk(visit.Page, Script.RealCase1, async page =>
        {
            await page.WaitForFunctionAsync("() => document.readyState === 'complete'"); // Without its style sheet a page has small targets.
            Assert.Empty(await visit.Barriers());
            Assert.True(await visit.Overflow() == 0, "Scrolls sideways: " + page.Url);
        }, withErrors: true);

        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(e => e.open = true)");
        Assert.Empty(await visit.Barriers());
        Assert.Equal(0, await visit.Overflow());
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Strayed);
    }

    [Fact]
    public async Task It_works_without_scripts()
    {
        await using var visit = await browser.Open(390, scripts: false);
        await Walk(visit.Page, Script.RealCase1, _ => Task.CompletedTask);

        Assert.True(await visit.Page.Locator(".card.tone-open").First.IsVisibleAsync());
        Assert.Empty(visit.Strayed);
    }

    [Theory]
    [MemberData(nameof(CourtCase.Names), MemberType = typeof(CourtCase))]
    public async Task Real_and_worked_cases_get_the_outcome_of_their_case(string name)
    {
        await using var visit = await browser.Open(390, scripts: false);
        await Walk(visit.Page, CourtCase.Of(name).Script, _ => Task.CompletedTask);

        CourtCase.Of(name).Holds(new HtmlParser().ParseDocument(await visit.Page.ContentAsync()));
        Assert.Empty(visit.Strayed);
    }

    [Fact]
    public async Task It_works_by_keyboard_alone()
    {
        await using var visit = await browser.Open(1280);
        await visit.Page.GotoAsync("/");
        await Reach(visit.Page, "e => e.value === 'some'");
        await Loaded(visit.Page, () => visit.Page.Keyboard.PressAsync("Enter"));
        for (var pages = 0; !visit.Page.Url.EndsWith("/screening/results", StringComparison.Ordinal); pages++)
        {
            Assert.InRange(pages, 0, 40);
            await AnswerByKeyboard(visit.Page, Script.RealCase1);
        }

        await Reach(visit.Page, "e => e.tagName === 'SUMMARY'");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.NotEqual(0, await visit.Page.Locator("details[open]").CountAsync());
    }

    [Fact]
    public async Task A_wrong_answer_is_announced_first_and_Back_never_asks_to_send_again()
    {
        await using var visit = await browser.Open(390);
        await Walk(visit.Page, Script.RealCase1, _ => Task.CompletedTask, until: "/screening/right-now");
        await visit.Page.ClickAsync("main form button[type=submit]");
        await visit.Page.WaitForFunctionAsync("() => document.activeElement.className === 'errors'");

        await visit.Page.GoBackAsync();
        Assert.Equal(200, (await visit.Page.ReloadAsync())!.Status);
    }

    /// <summary>Goes from the start page to a path, looking at every page on the way; with errors, also at each page as it refuses an empty form.</summary>
    private static async Task Walk(IPage page, Script script, Func<IPage, Task> look, string until = "/screening/results", bool withErrors = false)
    {
        await page.GotoAsync("/");
        await page.ClickAsync("button[value=some]");
        for (var pages = 0; ; pages++)
        {
            Assert.InRange(pages, 0, 40);
            await look(page);
            var path = new Uri(page.Url).AbsolutePath;
            if (path == until)
                return;
            if (withErrors && pages < 6 && await page.Locator("main form input[type=radio], main form input[type=search]").CountAsync() > 0)
            {
                await page.ClickAsync("main form button[type=submit]");
                await look(page);
            }

            await Fill(page, script);
            await page.ClickAsync("main form button[type=submit]:not(.outline)");
        }
    }

    private static async Task Fill(IPage page, Script script)
    {
        var document = new HtmlParser().ParseDocument(await page.ContentAsync());
        foreach (var (name, value) in script.For(document))
        {
            var option = page.Locator($"main form input[name='{name}'][value='{value}']");
            if (await option.CountAsync() > 0 && await option.First.GetAttributeAsync("type") is "radio" or "checkbox")
                await page.Locator($"label[for='{await option.First.GetAttributeAsync("id")}']").ClickAsync();
            else if (await page.Locator($"main form select[name='{name}']").CountAsync() > 0)
                await page.Locator($"main form select[name='{name}']").SelectOptionAsync(value);
            else
                await page.Locator($"main form input[name='{name}']").First.FillAsync(value);
        }
    }

    private static async Task AnswerByKeyboard(IPage page, Script script)
    {
        var document = new HtmlParser().ParseDocument(await page.ContentAsync());
        foreach (var (name, value) in script.For(document))
        {
            await Reach(page, $"e => e.name === '{name}'");
            if (await page.EvaluateAsync<string>("() => document.activeElement.type") == "radio")
                await PickByArrow(page, value);
            else if (await page.EvaluateAsync<string>("() => document.activeElement.type") == "checkbox")
                await TickByKeyboard(page, name, value);
            else
                await page.Keyboard.TypeAsync(value);
        }

        await Reach(page, "e => e.type === 'submit' && e.closest('main') && !e.classList.contains('outline')");
        await Loaded(page, () => page.Keyboard.PressAsync("Enter"));
    }

    private static async Task PickByArrow(IPage page, string value)
    {
        await page.Keyboard.PressAsync("Space");
        for (var rows = 0; await page.EvaluateAsync<string>("() => document.activeElement.value") != value; rows++)
        {
            Assert.InRange(rows, 0, 30);
            await page.Keyboard.PressAsync("ArrowDown");
        }
    }

    private static async Task TickByKeyboard(IPage page, string name, string value)
    {
        await Reach(page, $"e => e.name === '{name}' && e.value === '{value}'");
        if (!await page.EvaluateAsync<bool>("() => document.activeElement.checked"))
            await page.Keyboard.PressAsync("Space");
    }

    /// <summary>Does something that leads to another page, and waits for it.</summary>
    private static async Task Loaded(IPage page, Func<Task> act)
    {
        var loaded = new TaskCompletionSource();
        void Done(object? sender, IPage shown) => loaded.TrySetResult();
        page.DOMContentLoaded += Done;
        await act();
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        page.DOMContentLoaded -= Done;
    }

    /// <summary>Presses Tab until the focus is where a test wants it.</summary>
    private static async Task Reach(IPage page, string wanted)
    {
        for (var steps = 0; !await page.EvaluateAsync<bool>($"() => ({wanted})(document.activeElement)"); steps++)
        {
            Assert.True(steps < 150, "Not reached by Tab: " + wanted + " on " + page.Url);
            await page.Keyboard.PressAsync("Tab");
        }
    }
}
