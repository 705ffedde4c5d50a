using ExpungeScreener.Web.Features.Screening;
using ExpungeScreener.Web.Tests.Hosting;

namespace ExpungeScreener.Web.Tests.Features.Screening;

/// <summary>Everything that can be wrong with what a visitor sends: a clear message or the right question, a status that fits, nothing lost.</summary>
public sealed class BadInputTests(Site site) : IClassFixture<Site>
{
    private const string Offense = "/screening/case/1/charge/1/offense";
    private const string Dates = "/screening/case/1/dates";
    private const string RightNow = "/screening/right-now";

    /// <summary>A misdemeanor with jail and no probation: its wait runs from the date of the sentence.</summary>
    private static readonly Script Jail = Script.RealCase1.But(("level", "misdemeanor"), ("sentence", "jail"), ("sentenced.month", ""), ("sentenced.day", ""));

    /// <summary>A court of another state: neither system's laws reach the case, so little is asked.</summary>
    private static readonly Script ElsewhereOnly = Script.RealCase1.But(("court", "other-state"));

    public static TheoryData<string, string, string, string, string> Wrong => new()
    {
        { "no choice", RightNow, "open", "", "open" },
        { "a forged choice", RightNow, "open", "forged", "open" },
        { "a forged box", RightNow, "supervision", "forged", "supervision" },
        { "an unknown section", Offense, "offense", "PC 99999", "offense" },
        { "a text of 10,000 letters", Offense, "offense", new string('x', 10_000), "offense" },
        { "a script", Offense, "offense", "<script>alert(1)</script>", "offense" },
        { "a date that is not there", Dates, "sentenced.day", "31", "sentenced" },
        { "a date in the future", Dates, "sentenced.year", "2031", "sentenced" },
        { "a year with words in it", Dates, "sentenced.year", "last", "sentenced" },
        { "a year before 1900", Dates, "sentenced.year", "1066", "sentenced" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Is_answered_by_the_same_page_with_a_message_first_and_nothing_lost(string what, string page, string field, string value, string error)
    {
        var walker = await At(page, Jail);
        var said = page == Dates ? Jail.But(("sentenced.year", "2012"), ("sentenced.month", "2")) : Jail;
        await walker.Send(said.But((field, value)).For(walker.Page));

        Assert.True(walker.Status == 200, what);
        Assert.Equal(page, walker.Path);
        Assert.StartsWith("Error:", walker.Page.Title, StringComparison.Ordinal);
        var link = walker.Page.QuerySelector(".errors a")!;
        var target = walker.Page.QuerySelector($"[id='{link.GetAttribute("href")!.Split('#')[1]}']")!;
        Assert.StartsWith(error, target.GetAttribute("name"), StringComparison.Ordinal);
        Assert.NotNull(walker.Page.QuerySelector(".errors[autofocus]"));
        Assert.NotNull(walker.Page.QuerySelector(".message"));
        Assert.Null(walker.Page.QuerySelector("script"));
        Assert.InRange(walker.Page.DocumentElement.OuterHtml.Length, 1, 40_000);

        await walker.Walk(Jail);
        Assert.Equal(200, walker.Status);
    }

    [Fact]
    public async Task What_was_typed_comes_back()
    {
        var walker = await At(Offense);
        await walker.Send(("offense", "PC 99999"));

        Assert.Equal("PC 99999", walker.Page.QuerySelector("input[name=offense]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_message_is_gone_once_the_answer_is_right_and_never_shows_on_another_page()
    {
        var walker = await At(Offense);
        await walker.Send(("offense", "PC 99999"));
        await walker.Open(RightNow);
        Assert.Empty(walker.Errors);

        await walker.Open(Offense);
        await walker.Send(("offense", "PC 245(a)(1)"));
        await walker.Open(Offense);
        Assert.Empty(walker.Errors);
    }

    [Fact]
    public async Task When_several_laws_fit_a_text_they_are_offered_as_rows_and_one_can_be_picked()
    {
        var walker = await At(Offense);
        await walker.Send(("offense", "burglary"));
        var rows = walker.Page.QuerySelectorAll("input[type=radio][name='offense.choice']");
        Assert.InRange(rows.Length, 3, 20);

        await walker.Send(("offense.choice", rows[0].GetAttribute("value")!));
        Assert.NotEqual(Offense, walker.Path);
    }

    [Theory]
    [InlineData(RightNow)]
    [InlineData(Offense)]
    [InlineData("/screening")]
    [InlineData("/screening/cases")]
    [InlineData("/screening/check")]
    [InlineData("/screening/results")]
    [InlineData("/screening/case/1/remove")]
    public async Task A_step_opened_cold_says_that_there_are_no_answers_and_where_to_begin(string path)
    {
        var walker = await new Walker(site).Open(path);

        Assert.Equal((410, "This browser holds no answers"), (walker.Status, walker.Heading));
        Assert.NotNull(walker.Page.QuerySelector("main a[href='/']"));
    }

    [Theory]
    [InlineData("/screening/check")]
    [InlineData("/screening/results")]
    [InlineData("/screening/case/9/court")]
    [InlineData("/screening/case/1/charge/7/offense")]
    [InlineData("/screening/case/1/remove")]
    [InlineData("/screening/case/9/remove")]
    [InlineData("/screening/case/-1/charge/x/remove")]
    public async Task A_step_opened_too_early_leads_to_the_right_question(string path)
    {
        var walker = await new Walker(site).Start();
        var first = walker.Path;
        await walker.Open(path);

        Assert.Equal((200, first), (walker.Status, walker.Path));
    }

    [Theory]
    [InlineData("/screening/nonsense")]
    [InlineData("/screening/case/1/nonsense")]
    [InlineData("/screening/case/1/charge/1/nonsense")]
    public async Task An_address_that_is_no_question_is_not_found(string path)
    {
        var walker = await new Walker(site).Start();
        await walker.Open(path);

        Assert.Equal((404, "There is no page here"), (walker.Status, walker.Heading));
    }

    [Theory]
    [InlineData(15, 410, "Your answers ran out of time")]
    [InlineData(14, 200, null)]
    public async Task Answers_past_their_time_say_so(int minutes, int status, string? heading)
    {
        using var own = new Site();
        var walker = await new Walker(own).Start();
        var path = walker.Path;
        own.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await walker.Open(path);

        Assert.Equal(status, walker.Status);
        if (heading is not null)
            Assert.Equal(heading, walker.Heading);
    }

    [Fact]
    public async Task A_form_sent_past_the_time_says_so()
    {
        using var own = new Site();
        var walker = await new Walker(own).Start();
        own.Clock.Advance(TimeSpan.FromMinutes(20));
        await walker.Send(Script.RealCase1.For(walker.Page));

        Assert.Equal((410, "Your answers ran out of time"), (walker.Status, walker.Heading));
    }

    [Fact]
    public async Task An_altered_cookie_says_so()
    {
        var walker = new Walker(site);
        walker.Http.DefaultRequestHeaders.Add("Cookie", "answers=1CfDJ8forged");
        await walker.Open(RightNow);

        Assert.Equal((400, "We could not open your answers"), (walker.Status, walker.Heading));
    }

    [Fact]
    public async Task A_page_older_than_the_answers_is_shown_again_with_what_is_saved_and_a_note()
    {
        var walker = await At(Offense);
        var old = await walker.Copy(RightNow);
        await walker.Open(RightNow);
        await walker.Send(("open", "yes"));

        await walker.Use(old).Send(("open", "not-sure"));

        Assert.Equal((200, RightNow), (walker.Status, walker.Path));
        Assert.Equal("This page was out of date", walker.Page.QuerySelector(".alert h2")!.TextContent);
        Assert.Equal("yes", walker.Page.QuerySelector("input[name=open][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_page_sent_twice_goes_on()
    {
        var walker = await At(Offense);
        await walker.Open(RightNow);
        var same = await walker.Copy(RightNow);
        await walker.Send(("open", "yes"));
        await walker.Use(same).Send(("open", "yes"));

        Assert.Equal(Offense, walker.Path);
        Assert.Empty(walker.Page.QuerySelectorAll(".alert"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("999999999999")]
    public async Task A_forged_revision_is_an_old_page(string revision)
    {
        var walker = await At(RightNow);
        await walker.Send([.. Script.RealCase1.For(walker.Page), ("revision", revision)]);

        Assert.Equal((200, RightNow), (walker.Status, walker.Path));
        Assert.NotNull(walker.Page.QuerySelector(".alert"));
    }

    [Fact]
    public async Task A_case_added_twice_by_a_double_click_is_added_once()
    {
        var walker = await At("/screening/cases");
        var same = await walker.Copy("/screening/cases");
        await walker.Send(("do", "add-case"));
        await walker.Use(same).Send(("do", "add-case"));
        await walker.Walk(Script.RealCase1, "/screening/cases");

        Assert.Equal(2, walker.Page.QuerySelectorAll(".charges").Length);
    }

    [Fact]
    public async Task A_form_without_its_token_is_shown_again_with_the_choice_kept()
    {
        var walker = await At(RightNow);
        await walker.Send([.. Script.RealCase1.But(("open", "yes")).For(walker.Page), ("__RequestVerificationToken", "forged")]);

        Assert.Equal((400, RightNow), (walker.Status, walker.Path));
        Assert.Equal("yes", walker.Page.QuerySelector("input[name=open][checked]")!.GetAttribute("value"));
        Assert.NotNull(walker.Page.QuerySelector(".alert.warning"));

        await walker.Send();
        Assert.NotEqual(RightNow, walker.Path);
    }

    [Fact]
    public async Task A_form_without_answers_writes_none()
    {
        var walker = await At(RightNow);
        var visitor = site.Visit();
        using var response = await visitor.Post(RightNow, ("open", "yes"), ("_handler", "answer"));

        Assert.DoesNotContain(Visitor.Cookies(response), cookie => cookie.StartsWith("answers", StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_cases_than_fit_are_not_offered()
    {
        var walker = await At("/screening/cases", ElsewhereOnly);
        for (var cases = 1; cases < 12; cases++)
        {
            await walker.Send(("do", "add-case"));
            await walker.Walk(ElsewhereOnly, "/screening/cases");
        }

        Assert.Null(walker.Page.QuerySelector("button[value=add-case]"));
        Assert.Equal(12, walker.Page.QuerySelectorAll(".charges").Length);
    }

    [Fact]
    public async Task The_page_for_answers_that_do_not_fit_says_that_nothing_was_changed()
    {
        var walker = await new Walker(site).Open("/screening/full");

        Assert.Equal((200, "There is no room for more answers"), (walker.Status, walker.Heading));
        Assert.Contains("Nothing was changed", walker.Main, StringComparison.Ordinal);
    }

    private async Task<Walker> At(string path, Script? script = null) => await (await new Walker(site).Start()).Walk(script ?? Script.RealCase1, path);
}
