using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.Offenses;

public sealed class Notes_tests
{
    [Theory]
    [InlineData("UNV", true)]
    [InlineData("UNV class", true)]
    [InlineData("UNV custody type", true)]
    [InlineData("12810(d)(1); class UNV", true)]
    [InlineData("UNV class: CfA says wobbler, text reads state prison", true)]
    [InlineData("UNV straight 1170(h)", true)]
    [InlineData("first misd then felony UNV", true)]
    [InlineData("UNV; 1203.4b 10-year rule is about secure perimeter", true)]
    [InlineData("", false)]
    [InlineData("COND GBI", false)]
    [InlineData("UNV violent", false)]
    [InlineData("COND value; UNV Prop 47", false)]
    [InlineData("SB 14 (2023) made it serious, UNV date", false)]
    [InlineData("SUPERSTRIKE; not expressly in 1192.7(c) UNV", false)]
    [InlineData("UNV not in 12810(d)(1)", false)]
    [InlineData("11361.5 destruction UNV", false)]
    public void Unverified_speaks_of_the_class_unless_it_names_another_column(string notes, bool unverified) =>
        Assert.Equal(unverified, CaliforniaNotes.LeavesClassUnverified(notes));

    [Theory]
    [InlineData("COND GBI", true)]
    [InlineData("COND violent with GBI or gun use", true)]
    [InlineData("COND serious only with weapon or injury allegation", true)]
    [InlineData("COND violent only with gang finding", true)]
    [InlineData("COND; commonly serious with personal gun use", true)]
    [InlineData("COND", false)]
    [InlineData("COND violent if person present (c)(21)", false)]
    [InlineData("UNV violent with GBI", false)]
    [InlineData("29805 gun ban", false)]
    public void A_condition_is_an_allegation_when_it_names_injury_gun_weapon_or_gang(string notes, bool names) =>
        Assert.Equal(names, CaliforniaNotes.NamesAllegation(notes));

    [Theory]
    [InlineData("COND felony if serious injury", false, true)]
    [InlineData("COND wobbler version", false, true)]
    [InlineData("COND infraction or misdemeanor", false, true)]
    [InlineData("12810(d)(1); COND felony if injury", false, true)]
    [InlineData("COND priors", false, true)]
    [InlineData("COND priors", true, false)]
    [InlineData("COND <= $950; priors", true, false)]
    [InlineData("COND prop64 only if offense date before 2016-11-09; under 18 infraction", true, false)]
    [InlineData("COND GBI", false, false)]
    public void A_condition_that_names_a_level_leaves_the_class_open(string notes, bool fitsProp47, bool conditional) =>
        Assert.Equal(conditional, CaliforniaNotes.MakesClassConditional(notes, fitsProp47));

    [Theory]
    [InlineData("187", "SUPERSTRIKE; 1203.41 has no offense bar", TableValue.Yes)]
    [InlineData("205", "SUPERSTRIKE life", TableValue.Yes)]
    [InlineData("191.5", "SUPERSTRIKE (homicide 187-191.5); NOT in VC 12810(d)(1)", TableValue.Yes)]
    [InlineData("191.5", "12810(d)(1); SUPERSTRIKE? list says 187-191.5, UNV for (b)", TableValue.Unverified)]
    [InlineData("261", "SUPERSTRIKE if sexually violent offense", TableValue.Unverified)]
    [InlineData("245", "SUPERSTRIKE only (d)(3)", TableValue.Unverified)]
    [InlineData("286", "1203.4(b) bar; SUPERSTRIKE child under 14", TableValue.Unverified)]
    [InlineData("289", "1203.4(b) bar; COR bar", TableValue.Unverified)]
    [InlineData("666", "COND no superstrike, no 290", TableValue.No)]
    [InlineData("192", "Not a super-strike by section number (list is 187-191.5)", TableValue.No)]
    public void A_super_strike_is_a_yes_only_where_the_mark_stands_bare(string section, string notes, TableValue value) =>
        Assert.Equal(value, CaliforniaNotes.SuperStrike(section, notes));

    [Fact]
    public void Rows_whose_open_columns_an_allegation_settles_are_these()
    {
        string[] keys =
        [
            "PC 69", "PC 136.1 a", "PC 136.1 b", "PC 136.1 c", "PC 243 d", "PC 245 a(1)", "PC 245 a(2)", "PC 245 a(4)", "PC 246", "PC 246.3 a",
            "PC 273a a", "PC 273.5 a", "PC 368 b", "PC 518",
        ];
        Assert.Equal(keys, CaliforniaOffenses.All.Where(row => row.SettledByAllegation).Select(row => row.Key), StringComparer.Ordinal);
    }
}
