using ExpungeScreener.Web.Tests.Hosting;

namespace ExpungeScreener.Web.Tests.Features.Screening;

/// <summary>From the start page to the results, without a script.</summary>
public sealed class WholeInterviewTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Real_case_1_ends_in_a_dismissal_the_judge_must_grant()
    {
        var walker = await Walk(Script.RealCase1);

        Assert.Equal(200, walker.Status);
        var card = walker.Card("1203.4");
        Assert.Contains("tone-open", card.ClassList);
        Assert.Contains("must dismiss", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("CR-180", card.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(card.QuerySelectorAll("details .conditions li"));
    }

    [Theory]
    [MemberData(nameof(CourtCase.Names), MemberType = typeof(CourtCase))]
    public async Task Real_and_worked_cases_get_the_outcome_of_their_case(string name)
        => CourtCase.Of(name).Holds((await Walk(CourtCase.Of(name).Script)).Page);

    [Fact]
    public async Task Someone_who_is_not_sure_of_anything_still_gets_a_result_and_legal_help()
    {
        var walker = await Walk(new Script());

        Assert.Equal(200, walker.Status);
        Assert.NotNull(walker.Page.QuerySelector(".help a[href='/help']"));
    }

    [Fact]
    public async Task One_ordinary_conviction_takes_at_most_12_pages_of_questions()
    {
        var walker = await Walk(Script.RealCase1);
        var questions = walker.Trail.Where(path => path.StartsWith("/screening/", StringComparison.Ordinal) && path is not ("/screening/cases" or "/screening/check" or "/screening/results")).Distinct(StringComparer.Ordinal);

        Assert.InRange(questions.Count(), 5, 12);
    }

    [Fact]
    public async Task Changing_an_answer_returns_to_the_check_and_changes_the_result()
    {
        var walker = await Walk(Script.RealCase1);
        await walker.Click("/screening/check");
        await walker.Click("/screening/right-now");
        await walker.Send(("open", "yes"));
        Assert.Equal("/screening/check", walker.Path);

        await walker.Send();
        Assert.Contains("tone-later", walker.Card("1203.4").ClassList);
    }

    [Fact]
    public async Task Back_goes_through_every_question_to_the_first()
    {
        var walker = await new Walker(site).Start();
        await walker.Walk(Script.RealCase1, "/screening/cases");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (walker.Page.QuerySelector("a.back")!.GetAttribute("href") is { } back && back != "/")
        {
            Assert.True(seen.Add(back), "Back goes around at " + back);
            await walker.Open(back);
            Assert.Equal(back, walker.Path);
        }

        Assert.InRange(seen.Count, 5, 30);
    }

    [Fact]
    public async Task A_page_shows_again_what_was_answered()
    {
        var walker = await new Walker(site).Start();
        await walker.Walk(Script.RealCase1, "/screening/cases");
        await walker.Open("/screening/right-now");

        Assert.Equal("no", walker.Page.QuerySelector("input[name=open][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_charge_and_a_case_are_added_and_removed_after_a_question()
    {
        var walker = await new Walker(site).Start();
        await walker.Walk(Script.RealCase1, "/screening/cases");
        await walker.Send(("do", "add-case"));
        Assert.StartsWith("/screening/case/2/", walker.Path, StringComparison.Ordinal);
        await walker.Open("/screening/cases");
        await walker.Walk(Script.RealCase1, "/screening/cases");
        Assert.Equal(2, walker.Page.QuerySelectorAll(".charges").Length);

        await walker.Click("/screening/case/2/remove");
        Assert.Contains("2", walker.Heading, StringComparison.Ordinal);
        await walker.Send();

        Assert.Equal("/screening/cases", walker.Path);
        Assert.Single(walker.Page.QuerySelectorAll(".charges"));
    }

    [Fact]
    public async Task A_second_charge_gets_a_result_of_its_own()
    {
        var walker = await new Walker(site).Start();
        await walker.Walk(Script.RealCase1, "/screening/cases");
        await walker.Send(("do", walker.Page.QuerySelector("button[value^=add-charge]")!.GetAttribute("value")!));
        await walker.Walk(Script.RealCase1.But(("ownEnding", "same")));

        Assert.Equal(2, walker.Page.QuerySelectorAll(".tiles b").Sum(count => int.Parse(count.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private async Task<Walker> Walk(Script script) => await (await new Walker(site).Start()).Walk(script);
}
