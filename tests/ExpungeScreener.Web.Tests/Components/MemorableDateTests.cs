using ExpungeScreener.Web.Components.Fields;

namespace ExpungeScreener.Web.Tests.Components;

public sealed class MemorableDateTests : ComponentTest
{
    [Fact]
    public void Month_day_and_year_each_have_a_label_and_a_posted_name()
    {
        var root = Show<MemorableDate>(p => p.Add(c => c.Name, "Ended").Add(c => c.Label, "When did it end?"));
        var parts = root.QuerySelectorAll("select, input");

        Assert.Equal(["Ended.month", "Ended.day", "Ended.year"], parts.Select(part => part.GetAttribute("name")));
        Assert.Equal(["Month", "Day", "Year"], parts.Select(part => LabelOf(root, part)));
    }

    [Fact]
    public void A_year_alone_leaves_the_month_at_not_sure()
    {
        var root = Show<MemorableDate>(p => p.Add(c => c.Name, "Ended").Add(c => c.Label, "?").Add(c => c.Year, "2015"));

        Assert.Equal("", root.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.Equal("2015", root.QuerySelector("[name='Ended.year']")!.GetAttribute("value"));
    }

    [Fact]
    public void What_was_typed_comes_back_as_it_was()
    {
        var root = Show<MemorableDate>(p => p.Add(c => c.Name, "Ended").Add(c => c.Label, "?").Add(c => c.Month, "2").Add(c => c.Day, "31").Add(c => c.Year, "20x5"));

        Assert.Equal("February", root.QuerySelector("option[selected]")!.TextContent);
        Assert.Equal("31", root.QuerySelector("[name='Ended.day']")!.GetAttribute("value"));
        Assert.Equal("20x5", root.QuerySelector("[name='Ended.year']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData(DateParts.Year, "Ended.year")]
    [InlineData(DateParts.Day, "Ended.day")]
    [InlineData(DateParts.Month | DateParts.Day, "Ended.month Ended.day")]
    [InlineData(DateParts.All, "Ended.month Ended.day Ended.year")]
    public void Only_the_wrong_parts_are_marked(DateParts wrong, string expected)
    {
        var root = Show<MemorableDate>(p => p.Add(c => c.Name, "Ended").Add(c => c.Label, "?").Add(c => c.Error, "Check the date").Add(c => c.Wrong, wrong));

        Assert.Equal(expected, string.Join(' ', root.QuerySelectorAll("[aria-invalid=true]").Select(part => part.GetAttribute("name"))));
        Assert.Equal(["Error: Check the date"], Descriptions(root, root.QuerySelector("fieldset")!));
    }

    [Fact]
    public void Not_sure_is_a_box_that_can_be_unticked()
    {
        var root = Show<MemorableDate>(p => p.Add(c => c.Name, "Ended").Add(c => c.Label, "?").Add(c => c.NotSure, new Choice("yes", "I’m not sure")).Add(c => c.NotSureChecked, true));

        var box = root.QuerySelector("[name='Ended.notSure']")!;
        Assert.Equal("checkbox", box.GetAttribute("type"));
        Assert.True(box.HasAttribute("checked"));
    }

    [Fact]
    public void Links_of_the_error_summary_reach_each_part()
    {
        var root = Show<MemorableDate>(p => p.Add(c => c.Name, "Ended").Add(c => c.Label, "?"));

        Assert.Equal("Ended.month", root.QuerySelector("#" + FieldBase.IdOf("Ended"))!.GetAttribute("name"));
        Assert.Equal("Ended.year", root.QuerySelector("#" + FieldBase.IdOf("Ended.year"))!.GetAttribute("name"));
    }
}
