using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.Offenses;

public sealed class Picker_tests
{
    [Theory]
    [InlineData("459", "PC 459 1st", "PC 459 2d", "PC 459.5")]
    [InlineData("PC 459 2nd", "PC 459 2d")]
    [InlineData("penal code 647(f)", "PC 647 f")]
    [InlineData("11350 hs", "HSC 11350 a", "HSC 11350 b")]
    [InlineData("DUI", "VC 23152 a", "VC 23152 b", "VC 23152 f")]
    [InlineData("drunk driving", "VC 23152 a", "VC 23152 b")]
    [InlineData("Driving under the influence!", "VC 23152 a")]
    [InlineData("burglary", "PC 459 1st", "PC 459 2d")]
    [InlineData("burg", "PC 459 1st", "PC 459 2d")]
    [InlineData("second degree burglary", "PC 459 2d")]
    [InlineData("shoplifting", "PC 459.5")]
    [InlineData("drug possession", "HSC 11377 a", "HSC 11350 a", "PC 4573.6")]
    [InlineData("drugs", "HSC 11377 a", "HSC 11379.6")]
    [InlineData("hit and run", "VC 20001 a", "VC 20002 a")]
    [InlineData("domestic violence", "PC 243 e", "PC 273.5 a", "PC 166 c(4)")]
    [InlineData("Violencia doméstica", "PC 243 e", "PC 273.5 a")]
    [InlineData("theft", "PC 484 a", "PC 487 a", "PC 459.5")]
    [InlineData("meth", "HSC 11377 a", "HSC 11378", "HSC 11380")]
    [InlineData("cocaine", "HSC 11350 a", "HSC 11351.5")]
    [InlineData("cocaína", "HSC 11350 a")]
    [InlineData("weed", "HSC 11357 a", "HSC 11359", "HSC 11357 pre2016-b")]
    [InlineData("marijuana for sale", "HSC 11359")]
    [InlineData("gun", "PC 25850", "PC 29800 a", "PC 246.3 a")]
    [InlineData("suspended license", "VC 14601.1 a")]
    public void A_search_offers_these_California_offenses(string text, params string[] keys) =>
        Assert.Empty(keys.Except(OffensePicker.Search(text, OffenseSystem.California, 50).Select(one => one.Key), StringComparer.Ordinal));

    [Theory]
    [InlineData("844", "21 USC 844 a", "21 USC 844a")]
    [InlineData("21 USC 844(a)", "21 USC 844 a")]
    [InlineData("weed", "21 USC 841 b(4)", "DC Code 48-904.01 d(1)")]
    [InlineData("gun", "18 USC 922 g(1)", "18 USC 924 c")]
    [InlineData("2252A", "18 USC 2252")]
    [InlineData("mail theft", "18 USC 1708")]
    [InlineData("food stamps", "7 USC 2024 b")]
    [InlineData("drug possession", "21 USC 844 a")]
    public void A_search_offers_these_federal_offenses(string text, params string[] keys) =>
        Assert.Empty(keys.Except(OffensePicker.Search(text, OffenseSystem.Federal, 50).Select(one => one.Key), StringComparer.Ordinal));

    [Theory]
    [InlineData("PC 459 2d", "PC 459 2d")]
    [InlineData("HS 11377(a)", "HSC 11377 a")]
    [InlineData("shoplifting", "PC 459.5")]
    [InlineData("robbery", "PC 211")]
    [InlineData("DUI", "VC 23152 a")]
    [InlineData("trespass", "PC 602")]
    public void The_best_fit_comes_first(string text, string key) =>
        Assert.Equal(key, OffensePicker.Search(text, OffenseSystem.California, 10)[0].Key);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("zzzz")]
    [InlineData("?!")]
    [InlineData("burglary zzzz")]
    public void Nothing_is_offered_where_nothing_fits(string? text) =>
        Assert.Empty(OffensePicker.Search(text, OffenseSystem.California, 10));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(7, 7)]
    [InlineData(50, 50)]
    [InlineData(51, 50)]
    public void The_limit_is_kept_within_one_and_fifty(int limit, int count) =>
        Assert.Equal(count, OffensePicker.Search("1", OffenseSystem.California, limit).Length);

    [Theory]
    [InlineData(OffenseSystem.California, "PC 459 2d", "PC 459 second degree", "Burglary, second degree (460(b))")]
    [InlineData(OffenseSystem.Federal, "21 USC 844 a", "21 U.S.C. 844(a)", "Simple possession of a controlled substance (first)")]
    public void A_key_stands_for_its_row(OffenseSystem system, string key, string citation, string name)
    {
        var found = OffensePicker.Find(key, system);
        Assert.Equal((citation, name), (found?.Citation, found?.Name));
        Assert.Null(OffensePicker.Find("PC 0", system));
    }

    [Theory]
    [InlineData("PC 495", "PC 459")]
    [InlineData("PC 458", "PC 459")]
    [InlineData("HSC 11537", "HSC 11357")]
    [InlineData("HSC 11350a", "HSC 11350 a")]
    [InlineData("PC 314.1", "PC 314(1)")]
    [InlineData("VC 23125(a)", "VC 23152")]
    [InlineData("18 USC 1434", "18 USC 1344")]
    [InlineData("21 USC 848a", "21 USC 848")]
    public void A_slip_of_the_pen_is_asked_about(string text, string nearest) =>
        Assert.Contains(nearest, NearestOffense.To(OffenseCitation.Parse(text).Offense!).Select(one => one.Key), StringComparer.Ordinal);

    [Fact]
    public void Two_neighbors_swapped_are_the_nearest_slip() =>
        Assert.Equal("PC 459", NearestOffense.To(new("PC", "495"))[0].Key);

    [Theory]
    [InlineData("PC 459")]
    [InlineData("PC 99999")]
    [InlineData("21 USC 844(a)")]
    public void Nothing_is_asked_where_the_section_is_listed_or_far_from_any(string text) =>
        Assert.Empty(NearestOffense.To(OffenseCitation.Parse(text).Offense!));
}
