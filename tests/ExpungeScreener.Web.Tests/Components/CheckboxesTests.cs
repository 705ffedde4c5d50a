using ExpungeScreener.Web.Components.Fields;

namespace ExpungeScreener.Web.Tests.Components;

public sealed class CheckboxesTests : ComponentTest
{
    private static readonly Choice[] Options = [new("parole", "Parole"), new("prcs", "County supervision", "PRCS")];
    private static readonly Choice None = new("none", "None of these");
    private static readonly Choice Unsure = new("unsure", "I’m not sure");

    [Fact]
    public void None_of_these_and_not_sure_stand_apart_after_or()
    {
        var root = Show<Checkboxes>(p => p.Add(c => c.Name, "On").Add(c => c.Label, "?").Add(c => c.Options, Options).Add(c => c.None, None).Add(c => c.NotSure, Unsure));

        Assert.Equal(["parole", "prcs", "none", "unsure"], root.QuerySelectorAll("input[type=checkbox][name=On]").Select(box => box.GetAttribute("value")));
        Assert.Equal("none", root.QuerySelector(".or")!.NextElementSibling!.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public void Without_a_row_apart_there_is_no_divider()
    {
        Assert.Null(Show<Checkboxes>(p => p.Add(c => c.Name, "On").Add(c => c.Label, "?").Add(c => c.Options, Options)).QuerySelector(".or"));
    }

    [Fact]
    public void All_selected_rows_are_checked_and_no_others()
    {
        var root = Show<Checkboxes>(p => p.Add(c => c.Name, "On").Add(c => c.Label, "?").Add(c => c.Options, Options).Add(c => c.None, None).Add(c => c.Selected, ["prcs", "none", "forged"]));

        Assert.Equal(["prcs", "none"], root.QuerySelectorAll("input[checked]").Select(box => box.GetAttribute("value")));
    }

    [Fact]
    public void A_message_describes_the_group_and_marks_its_first_box()
    {
        var root = Show<Checkboxes>(p => p.Add(c => c.Name, "On").Add(c => c.Label, "Which?").Add(c => c.Error, "Choose one or more").Add(c => c.Options, Options));

        Assert.Equal(["Error: Choose one or more"], Descriptions(root, root.QuerySelector("fieldset")!));
        Assert.Equal("parole", root.QuerySelectorAll("[aria-invalid=true]").Single().GetAttribute("value"));
        Assert.Equal("Which?", root.QuerySelector("legend")!.TextContent.Trim());
    }
}
