using ExpungeScreener.Web.Components.Fields;

namespace ExpungeScreener.Web.Tests.Components;

public sealed class RadiosTests : ComponentTest
{
    private static readonly Choice[] Options = [new("over", "It ended", "All of it"), new("on", "I am still on it")];

    [Fact]
    public void The_question_is_the_legend_and_the_heading()
    {
        var root = Show<Radios>(p => p.Add(c => c.Name, "Answer").Add(c => c.Label, "How did it end?").Add(c => c.IsHeading, true).Add(c => c.Options, Options));

        Assert.Equal("How did it end?", root.QuerySelector("fieldset > legend > h1")!.TextContent);
    }

    [Fact]
    public void Every_row_has_its_own_label_and_the_hint_describes_it()
    {
        var root = Show<Radios>(p => p.Add(c => c.Name, "Answer").Add(c => c.Label, "?").Add(c => c.Options, Options));
        var rows = root.QuerySelectorAll("input[type=radio][name=Answer]");

        Assert.Equal(["It ended", "I am still on it"], rows.Select(row => LabelOf(root, row)));
        Assert.Equal(["All of it"], Descriptions(root, rows[0]));
        Assert.Empty(Descriptions(root, rows[1]));
    }

    [Fact]
    public void Not_sure_stands_last_after_or()
    {
        var root = Show<Radios>(p => p.Add(c => c.Name, "Answer").Add(c => c.Label, "?").Add(c => c.Options, Options).Add(c => c.NotSure, new Choice("unsure", "I’m not sure")));

        var divider = root.QuerySelector(".or")!;
        Assert.Equal("or", divider.TextContent);
        Assert.Equal("unsure", divider.NextElementSibling!.QuerySelector("input")!.GetAttribute("value"));
        Assert.Equal(3, root.QuerySelectorAll("input").Select(row => row.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Without_not_sure_there_is_no_divider()
    {
        var root = Show<Radios>(p => p.Add(c => c.Name, "Answer").Add(c => c.Label, "?").Add(c => c.Options, Options));

        Assert.Null(root.QuerySelector(".or"));
    }

    [Theory]
    [InlineData("on", "on")]
    [InlineData("unsure", "unsure")]
    [InlineData("forged", null)]
    [InlineData(null, null)]
    public void Only_the_selected_row_is_checked(string? selected, string? expected)
    {
        var root = Show<Radios>(p => p.Add(c => c.Name, "Answer").Add(c => c.Label, "?").Add(c => c.Options, Options).Add(c => c.NotSure, new Choice("unsure", "I’m not sure")).Add(c => c.Selected, selected));

        Assert.Equal(expected, root.QuerySelectorAll("input[checked]").SingleOrDefault()?.GetAttribute("value"));
    }

    [Fact]
    public void A_message_stands_in_the_group_and_describes_it_after_the_hint()
    {
        var root = Show<Radios>(p => p.Add(c => c.Name, "Answer").Add(c => c.Label, "?").Add(c => c.Hint, "Look at page 1").Add(c => c.Error, "Choose one").Add(c => c.Options, Options));
        var group = root.QuerySelector("fieldset")!;

        Assert.Equal(["Look at page 1", "Error: Choose one"], Descriptions(root, group));
        Assert.Equal("true", group.GetAttribute("aria-invalid"));
        Assert.Equal("Error: ", group.QuerySelector(".message .hidden")!.TextContent);
    }

    [Fact]
    public void Without_a_message_nothing_is_invalid()
    {
        var group = Show<Radios>(p => p.Add(c => c.Name, "Answer").Add(c => c.Label, "?").Add(c => c.Options, Options)).QuerySelector("fieldset")!;

        Assert.False(group.HasAttribute("aria-invalid"));
        Assert.False(group.HasAttribute("aria-describedby"));
    }

    [Fact]
    public void The_first_row_is_where_the_error_summary_leads()
    {
        var root = Show<Radios>(p => p.Add(c => c.Name, "Model.Answer").Add(c => c.Label, "?").Add(c => c.Options, Options));

        Assert.Equal("over", root.QuerySelector("#" + FieldBase.IdOf("Model.Answer"))!.GetAttribute("value"));
    }
}
