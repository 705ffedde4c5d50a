using ExpungeScreener.Web.Components.Fields;

namespace ExpungeScreener.Web.Tests.Components;

public sealed class TextFieldsTests : ComponentTest
{
    [Fact]
    public void A_text_box_has_label_hint_message_and_value()
    {
        var root = Show<TextInput>(p => p.Add(c => c.Name, "Nick").Add(c => c.Label, "A name for this case").Add(c => c.Hint, "Only you see it").Add(c => c.Error, "Use fewer words").Add(c => c.Value, "the first one"));
        var box = root.QuerySelector("input")!;

        Assert.Equal("A name for this case", LabelOf(root, box));
        Assert.Equal(["Only you see it", "Error: Use fewer words"], Descriptions(root, box));
        Assert.Equal("true", box.GetAttribute("aria-invalid"));
        Assert.Equal("the first one", box.GetAttribute("value"));
    }

    [Fact]
    public void The_browser_is_asked_not_to_remember_what_is_typed()
    {
        Assert.Equal("off", Show<TextInput>(p => p.Add(c => c.Name, "Nick").Add(c => c.Label, "?")).QuerySelector("input")!.GetAttribute("autocomplete"));
    }

    [Fact]
    public void Text_that_looks_like_markup_stays_text()
    {
        var box = Show<TextInput>(p => p.Add(c => c.Name, "Nick").Add(c => c.Label, "?").Add(c => c.Value, "\"><script>")).QuerySelector("input")!;

        Assert.Equal("\"><script>", box.GetAttribute("value"));
        Assert.Empty(box.Owner!.QuerySelectorAll("script"));
    }

    [Fact]
    public void A_label_that_is_the_question_is_the_heading()
    {
        var root = Show<TextInput>(p => p.Add(c => c.Name, "Nick").Add(c => c.Label, "What is it?").Add(c => c.IsHeading, true));

        Assert.Equal("What is it?", root.QuerySelector("h1 > label[for=Nick]")!.TextContent);
    }

    [Fact]
    public void A_number_is_typed_on_a_phone_with_digits_and_its_sign_is_only_seen()
    {
        var root = Show<NumberInput>(p => p.Add(c => c.Name, "Value").Add(c => c.Label, "Value in dollars").Add(c => c.Before, "$").Add(c => c.Value, "12x").Add(c => c.Error, "Use digits"));
        var box = root.QuerySelector("input")!;

        Assert.Equal("numeric", box.GetAttribute("inputmode"));
        Assert.Equal("12x", box.GetAttribute("value"));
        Assert.Equal("Value in dollars", LabelOf(root, box));
        Assert.Equal(["Error: Use digits"], Descriptions(root, box));
        Assert.Equal("true", root.QuerySelectorAll("span").Single(span => span.TextContent == "$").GetAttribute("aria-hidden"));
    }
}
