using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.Offenses;

/// <summary>A person finds their charge by its number or by everyday words.</summary>
public sealed class OffensePickerTests
{
    [Theory]
    [InlineData("459", "PC 459 1st")]
    [InlineData("PC 459 second degree", "PC 459 2d")]
    [InlineData("drunk driving", "VC 23152 a")]
    [InlineData("shoplifting", "PC 459.5")]
    [InlineData("hit and run", "VC 20001 a")]
    [InlineData("burglary", "PC 459 1st")]
    [InlineData("gun", "PC 245 a(2)")]
    public void A_California_charge_is_among_the_first_suggestions(string typed, string key)
        => Assert.Contains(OffensePicker.Search(typed, federal: false, 8), suggestion => suggestion.Key == key);

    [Theory]
    [InlineData("844", "21 USC 844 (a)")]
    [InlineData("bank fraud", "18 USC 1344")]
    [InlineData("simple possession", "21 USC 844 (a)")]
    public void A_federal_charge_is_among_the_first_suggestions(string typed, string key)
        => Assert.Contains(OffensePicker.Search(typed, federal: true, 8), suggestion => suggestion.Key == key);

    [Fact]
    public void Words_that_name_nothing_give_no_suggestion()
        => Assert.Empty(OffensePicker.Search("zzzz qqqq", federal: false, 8));

    [Theory]
    [InlineData("HSC", "11305", "11350")]
    [InlineData("VC", "2315", "23152")]
    [InlineData("VC", "23125", "23152")]
    public void An_unknown_section_names_the_one_that_is_a_keystroke_away(string code, string typed, string nearest)
        => Assert.Equal(nearest, OffensePicker.Nearest(code, typed));
}
