using Bunit;
using ExpungeScreener.Web.Components.Fields;
using ExpungeScreener.Web.Components.Page;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ExpungeScreener.Web.Tests.Components;

public sealed class PagePartsTests : ComponentTest
{
    [Fact]
    public void The_error_summary_takes_the_focus_and_leads_to_each_field_by_full_path()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/screening/probation?x=1");

        var root = Show<ErrorSummary>(p => p.Add(c => c.Errors, [new FieldError("Answer", "Choose one"), new FieldError("Ended.year", "Check the year")]));
        var box = root.QuerySelector(".errors")!;

        Assert.Equal("-1", box.GetAttribute("tabindex"));
        Assert.True(box.HasAttribute("autofocus"));
        Assert.Equal("There is a problem", root.QuerySelector("#" + box.GetAttribute("aria-labelledby"))!.TextContent);
        Assert.Equal(["/screening/probation?x=1#Answer", "/screening/probation?x=1#Ended-year"], box.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["Choose one", "Check the year"], box.QuerySelectorAll("a").Select(link => link.TextContent));
    }

    [Fact]
    public void Without_errors_there_is_no_summary()
    {
        Assert.Equal("", Render<ErrorSummary>(p => p.Add(c => c.Errors, [])).Markup.Trim());
    }

    [Theory]
    [InlineData(null, "Back")]
    [InlineData("Back to your cases", "Back to your cases")]
    public void The_way_back_has_an_address_and_words(string? text, string expected)
    {
        var link = Show<BackLink>(p => p.Add(c => c.Href, "/screening").Add(c => c.Text, text)).QuerySelector("a")!;

        Assert.Equal(expected, link.TextContent);
        Assert.Equal("/screening", link.GetAttribute("href"));
    }

    [Fact]
    public void Progress_names_the_part_and_what_it_is_about()
    {
        Assert.Equal("Your sentence · case 1 of 2", Show<SectionProgress>(p => p.Add(c => c.Part, "Your sentence").Add(c => c.About, "case 1 of 2")).TextContent.Trim());
        Assert.Equal("Your sentence", Show<SectionProgress>(p => p.Add(c => c.Part, "Your sentence")).TextContent.Trim());
    }

    [Fact]
    public void Why_we_ask_is_folded_and_holds_each_paragraph()
    {
        var root = Show<WhyWeAsk>(p => p.Add(c => c.Text, ["The law asks.", "You can skip it."]));

        Assert.Equal("Why we ask", root.QuerySelector("details > summary")!.TextContent);
        Assert.False(root.QuerySelector("details")!.HasAttribute("open"));
        Assert.Equal(2, root.QuerySelectorAll("details p").Length);
    }

    [Fact]
    public void A_question_without_a_reason_shows_no_disclosure()
    {
        Assert.Equal("", Render<WhyWeAsk>(p => p.Add(c => c.Text, [])).Markup.Trim());
    }

    [Fact]
    public void A_disclosure_can_stand_open()
    {
        Assert.True(Show<Disclosure>(p => p.Add(c => c.Title, "More").Add(c => c.Open, true).AddChildContent("text")).QuerySelector("details")!.HasAttribute("open"));
    }

    [Fact]
    public void Alert_and_help_have_a_heading_and_their_text()
    {
        var alert = Show<Alert>(p => p.Add(c => c.Title, "Careful").Add(c => c.IsWarning, true).AddChildContent("<p>Read this</p>"));
        var help = Show<HelpBox>(p => p.Add(c => c.Title, "Turn to").AddChildContent("<p>A person</p>"));

        Assert.Equal("Careful", alert.QuerySelector(".alert.warning > h2")!.TextContent);
        Assert.Equal("Read this", alert.QuerySelector(".alert > p")!.TextContent);
        Assert.Equal("Turn to", help.QuerySelector(".help > h2")!.TextContent);
        Assert.Equal("A person", help.QuerySelector(".help > p")!.TextContent);
    }

    [Fact]
    public void The_button_says_continue_unless_told_otherwise()
    {
        Assert.Equal("Continue", Show<ContinueButton>(p => { }).QuerySelector("button[type=submit]")!.TextContent);
        Assert.Equal("Start", Show<ContinueButton>(p => p.Add(c => c.Text, "Start")).QuerySelector("button")!.TextContent);
    }
}
