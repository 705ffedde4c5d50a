using System.Net;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Web.Features.Start;
using ExpungeScreener.Web.Tests.Hosting;

namespace ExpungeScreener.Web.Tests.Features;

public sealed class StartPageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Having_no_papers_is_an_equal_way_to_begin()
    {
        var buttons = (await site.Visit().Read("/")).QuerySelectorAll("form[action='/start'] button[name=papers]");

        Assert.Equal(["some", "none"], buttons.Select(button => button.GetAttribute("value")));
        Assert.Single(buttons.Select(button => button.ClassName).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("some")]
    [InlineData("none")]
    [InlineData("forged")]
    public async Task Beginning_writes_a_cookie_and_leads_to_the_first_question_with_no_answer_in_its_address(string papers)
    {
        using var response = await site.Visit().Send("/", "/start", ("papers", papers));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/screening", response.Headers.Location!.OriginalString);
        Assert.Contains(Visitor.Cookies(response), cookie => cookie.StartsWith("answers=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("some", false)]
    [InlineData(null, false)]
    [InlineData("forged", false)]
    [InlineData("none", true)]
    public void The_first_answers_are_empty_but_for_having_no_papers(string? papers, bool kept)
    {
        Assert.True(VisitorAnswers.TryParse(NewAnswers.For(papers), out var answers));
        Assert.Equal(kept, answers.Person.ContainsKey(NewAnswers.Papers));
        Assert.Equal(VisitorAnswers.Start.ToPayload(), (answers with { Person = VisitorAnswers.Start.Person }).ToPayload());
    }

    [Fact]
    public async Task Beginning_again_loses_no_answers()
    {
        var visitor = site.Visit();
        using var first = await visitor.Send("/", "/start", ("papers", "none"));
        using var second = await visitor.Send("/", "/start", ("papers", "some"));

        Assert.Equal("/screening", second.Headers.Location!.OriginalString);
        Assert.DoesNotContain(Visitor.Cookies(second), cookie => cookie.StartsWith("answers", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_browser_that_holds_answers_is_offered_to_go_on_until_they_expire()
    {
        var visitor = site.Visit();
        Assert.Null((await visitor.Read("/")).QuerySelector(".alert"));
        using var started = await visitor.Send("/", "/start", ("papers", "some"));
        Assert.Equal("/screening", (await visitor.Read("/")).QuerySelector(".alert a")!.GetAttribute("href"));

        site.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Null((await visitor.Read("/")).QuerySelector(".alert"));
    }

    [Fact]
    public async Task An_altered_cookie_is_no_error()
    {
        var visitor = site.Visit();
        visitor.Http.DefaultRequestHeaders.Add("Cookie", "answers=1tampered");
        using var page = await visitor.Get("/");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData("/privacy")]
    [InlineData("/help")]
    public async Task Privacy_and_a_person_to_talk_to_are_one_step_away(string path)
    {
        Assert.NotNull((await site.Visit().Read("/")).QuerySelector($"a[href='{path}']"));
    }
}
