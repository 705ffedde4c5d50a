using ExpungeScreener.Web.Components.Results;

namespace ExpungeScreener.Web.Tests.Components;

public sealed class ResultPartsTests : ComponentTest
{
    [Fact]
    public void A_change_link_says_what_it_changes_to_those_who_hear_it()
    {
        var root = Show<SummaryList>(p => p.Add(c => c.Rows, [new SummaryRow("How it ended", "Early", "/screening/x", "how your probation ended"), new SummaryRow("Court", "California")]));

        var link = root.QuerySelectorAll("a").Single();
        Assert.Equal("Change how your probation ended", link.TextContent);
        Assert.Equal("how your probation ended", link.QuerySelector(".hidden")!.TextContent.Trim());
        Assert.Equal("/screening/x", link.GetAttribute("href"));
        Assert.Equal(["How it ended", "Court"], root.QuerySelectorAll("dt").Select(term => term.TextContent));
        Assert.Equal(["Early", "California"], root.QuerySelectorAll("dt + dd").Select(answer => answer.TextContent));
    }

    [Fact]
    public void A_row_without_hidden_text_is_named_by_its_label()
    {
        var root = Show<SummaryList>(p => p.Add(c => c.Rows, [new SummaryRow("Court", "California", "/screening/court")]));

        Assert.Equal("Change Court", root.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public void Each_charge_can_be_changed_and_removed_by_links_that_name_it()
    {
        var root = Show<ChargeList>(p => p.Add(c => c.Items, [new ChargeLine("PC 459", "Second degree", "charge 1", "/a", "/b", "3 facts open", Tone.MissingFact)]));

        Assert.Equal(["Change charge 1", "Remove charge 1"], root.QuerySelectorAll("a").Select(link => link.TextContent));
        Assert.Equal("3 facts open", root.QuerySelector(".pill.tone-fact")!.TextContent);
        Assert.Equal("Second degree", root.QuerySelector("small")!.TextContent);
    }

    [Fact]
    public void A_charge_without_addresses_has_no_links()
    {
        Assert.Empty(Show<ChargeList>(p => p.Add(c => c.Items, [new ChargeLine("PC 459", null, "charge 1")])).QuerySelectorAll("a, small, .pill"));
    }

    [Theory]
    [InlineData(ConditionMark.Met, "Met")]
    [InlineData(ConditionMark.NotMet, "Not met")]
    [InlineData(ConditionMark.NotYet, "Not yet")]
    [InlineData(ConditionMark.Missing, "Missing")]
    [InlineData(ConditionMark.DoesNotMatter, "Does not matter")]
    public void Every_mark_has_its_word_and_only_the_picture_is_hidden(ConditionMark mark, string word)
    {
        var line = Show<ConditionsList>(p => p.Add(c => c.Items, [new ConditionLine(mark, "Probation is over", "PC 1203.4(a)(1)")])).QuerySelector("li")!;

        Assert.Equal(word, line.QuerySelector(".mark")!.TextContent);
        Assert.Equal("true", line.QuerySelector("svg")!.GetAttribute("aria-hidden"));
        Assert.Equal("PC 1203.4(a)(1)", line.QuerySelector("cite")!.TextContent);
    }

    [Fact]
    public void Every_mark_has_its_own_picture()
    {
        var marks = Enum.GetValues<ConditionMark>();
        var root = Show<ConditionsList>(p => p.Add(c => c.Items, [.. marks.Select(mark => new ConditionLine(mark, "x", "y"))]));

        Assert.Equal(marks.Length, root.QuerySelectorAll("path").Select(path => path.GetAttribute("d")).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_card_has_its_outcome_in_words_beside_its_color()
    {
        var card = Show<OutcomeCard>(p => p
            .Add(c => c.Title, "Dismiss a case").Add(c => c.Tone, Tone.Open).Add(c => c.Outcome, "This law lets a person ask")
            .Add(c => c.About, "Case 1 · PC 459").Add(c => c.Id, "card-1").AddChildContent("<p>The judge must</p>")).QuerySelector("article#card-1.tone-open")!;

        Assert.Equal("Dismiss a case", card.QuerySelector("h3")!.TextContent);
        Assert.Equal("This law lets a person ask", card.QuerySelector(".pill.tone-open")!.TextContent);
        Assert.Equal("Case 1 · PC 459", card.QuerySelector(".of")!.TextContent);
        Assert.Equal("The judge must", card.QuerySelector("p:last-child")!.TextContent);
    }

    [Fact]
    public void A_card_below_a_charge_has_the_next_heading()
    {
        Assert.NotNull(Show<OutcomeCard>(p => p.Add(c => c.Title, "x").Add(c => c.HeadingLevel, 4)).QuerySelector("h4"));
    }

    [Fact]
    public void Every_tone_has_its_own_class()
    {
        var tones = Enum.GetValues<Tone>();

        Assert.Equal(tones.Length, tones.Select(tone => tone.Css()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Tiles_count_and_say_what_they_count()
    {
        var tiles = Show<Tiles>(p => p.Add(c => c.Items, [new Tile(2, "charges with an open way", Tone.Open), new Tile(1, "charge with a fact missing", Tone.MissingFact)])).QuerySelectorAll("li");

        Assert.Equal(["2 charges with an open way", "1 charge with a fact missing"], tiles.Select(tile => tile.TextContent));
        Assert.Equal(["tone-open", "tone-fact"], tiles.Select(tile => tile.ClassName));
    }
}
