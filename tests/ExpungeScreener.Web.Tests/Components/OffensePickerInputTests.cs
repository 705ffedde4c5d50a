using ExpungeScreener.Web.Components.Fields;

namespace ExpungeScreener.Web.Tests.Components;

public sealed class OffensePickerInputTests : ComponentTest
{
    private static readonly Choice Unsure = new("unsure", "I don’t know the number");

    [Fact]
    public void Before_a_search_not_knowing_is_a_box_beside_the_text()
    {
        var root = Show<OffensePickerInput>(p => p.Add(c => c.Name, "Search").Add(c => c.Label, "What was the charge?").Add(c => c.ChoiceName, "Offense").Add(c => c.NotSure, Unsure));

        Assert.Equal("What was the charge?", LabelOf(root, root.QuerySelector("[name=Search]")!));
        Assert.Equal("checkbox", root.QuerySelector("[name=Offense]")!.GetAttribute("type"));
    }

    [Fact]
    public void What_was_found_is_a_group_of_rows_that_ends_with_not_knowing()
    {
        var root = Show<OffensePickerInput>(p => p
            .Add(c => c.Name, "Search").Add(c => c.Label, "?").Add(c => c.Value, "459")
            .Add(c => c.ChoiceName, "Offense").Add(c => c.FoundLabel, "Which one?").Add(c => c.FoundError, "Choose one")
            .Add(c => c.Found, [new Choice("PC 459 1", "First degree"), new Choice("PC 459 2", "Second degree")])
            .Add(c => c.Selected, "PC 459 2").Add(c => c.NotSure, Unsure));

        Assert.Equal("459", root.QuerySelector("[name=Search]")!.GetAttribute("value"));
        Assert.Equal("Which one?", root.QuerySelector("legend")!.TextContent.Trim());
        Assert.Equal(["PC 459 1", "PC 459 2", "unsure"], root.QuerySelectorAll("input[type=radio][name=Offense]").Select(row => row.GetAttribute("value")));
        Assert.Equal("PC 459 2", root.QuerySelector("[checked]")!.GetAttribute("value"));
        Assert.Equal(["Error: Choose one"], Descriptions(root, root.QuerySelector("fieldset")!));
    }

    [Fact]
    public void A_message_about_the_search_describes_the_text()
    {
        var root = Show<OffensePickerInput>(p => p.Add(c => c.Name, "Search").Add(c => c.Label, "?").Add(c => c.Error, "Type a number or a name").Add(c => c.ChoiceName, "Offense"));

        Assert.Equal(["Error: Type a number or a name"], Descriptions(root, root.QuerySelector("[name=Search]")!));
    }
}
