using System.Globalization;
using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.Offenses;

public sealed class California_match_tests
{
    [Theory]
    [InlineData("PC", "459", "2d", "PC 459 2d")]
    [InlineData("PC", "459", null, "PC 459 1st, PC 459 2d")]
    [InlineData("PC", "459/460(b)", null, "PC 459 2d")]
    [InlineData("PC", "460", "b", "PC 460 b")]
    [InlineData("PC", "192", "c", "PC 192 c(1), PC 192 c(2), PC 192 c(3)")]
    [InlineData("PC", "245", "a", "PC 245 a(1), PC 245 a(2), PC 245 a(3), PC 245 a(4)")]
    [InlineData("PC", "245", "a(1)", "PC 245 a(1)")]
    [InlineData("PC", "245", "(A)(1)", "PC 245 a(1)")]
    [InlineData("PC", "245", "a(1)(A)", "PC 245 a(1)")]
    [InlineData("PC", "245", "d(3)", "PC 245 d")]
    [InlineData("PC", "288", "c(1)", "PC 288 c")]
    [InlineData("PC", "647", "f", "PC 647 f")]
    [InlineData("PC", "647f", null, "PC 647f")]
    [InlineData("PC", "288a", "c", "PC 288a c")]
    [InlineData("PC", "288", "a", "PC 288 a")]
    [InlineData("PC", "211", "2d", "PC 211")]
    [InlineData("PC", "32", "a", "PC 32")]
    [InlineData("PC", "602", "o", "PC 602 o")]
    [InlineData("PC", "602", "(o)", "PC 602 o")]
    [InlineData("PC", "602", "k", "PC 602")]
    [InlineData("PC", "602", null, "PC 602, PC 602 o")]
    [InlineData("VC", "23152", "a/b", "VC 23152 a, VC 23152 b")]
    [InlineData("VC", "14601", null, "VC 14601 a")]
    [InlineData("PC", "664/288", "a", "PC 288 a")]
    [InlineData("PC", "182(a)(1)/459", null, "PC 182 a(1)")]
    [InlineData("hs", "11377(A)", null, "HSC 11377 a")]
    public void A_citation_means_these_rows(string code, string section, string? subdivision, string rows)
    {
        var match = CaliforniaOffenses.Match(code, section, subdivision);
        Assert.Equal((MatchKind.Found, rows), (match.Kind, string.Join(", ", match.Candidates.Select(row => row.Key))));
    }

    [Theory]
    [InlineData("PC", "459", "a")]
    [InlineData("PC", "459", "third")]
    [InlineData("PC", "245", "a(5)")]
    [InlineData("PC", "245", "e")]
    [InlineData("PC", "286", "a")]
    [InlineData("PC", "287", "g")]
    [InlineData("PC", "289", "c")]
    [InlineData("PC", "261.5", "a")]
    [InlineData("PC", "487", "e")]
    [InlineData("VC", "14601", "b")]
    [InlineData("PC", "647", "z")]
    [InlineData("PC", "9999", null)]
    [InlineData("HSC", "11350a", null)]
    [InlineData("HSC", "459", null)]
    [InlineData("Ohio Rev. Code", "2911.13", null)]
    [InlineData("21 USC", "844", "a")]
    public void The_table_does_not_guess_from_a_parent_section(string code, string section, string? subdivision) =>
        Assert.Equal(MatchKind.NotInTable, CaliforniaOffenses.Match(code, section, subdivision).Kind);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("PC", null, null)]
    [InlineData("PC", " ", "a")]
    [InlineData(null, "459", null)]
    public void Without_a_code_or_a_section_nothing_is_looked_up(string? code, string? section, string? subdivision)
    {
        var match = CaliforniaOffenses.Match(code, section, subdivision);
        Assert.Equal((MatchKind.NotGiven, ColumnReading.NotGiven), (match.Kind, match.Read(Column.Serious1192_7)));
    }

    [Theory]
    // the older rows, up to 2016-11-08
    [InlineData("a", "2016-11-08", "2016-11-08", "pre2016-a")]
    [InlineData("d", "2016-11-08", "2016-11-08", "pre2016-d")]
    [InlineData("pre2016-a", "2016-11-08", "2016-11-08", "pre2016-a")]
    [InlineData(null, "2010-01-01", "2010-12-31", "pre2016-a pre2016-b pre2016-c pre2016-d pre2016-e")]
    // today's rows, from 2016-11-09
    [InlineData("a", "2016-11-09", "2016-11-09", "a")]
    [InlineData(null, "2017-01-01", "2017-12-31", "a b c")]
    [InlineData("d", "2016-11-09", "2016-11-09", "")]
    [InlineData("pre2016-a", "2016-11-09", "2016-11-09", "")]
    // a date that may be either, or none
    [InlineData("a", "2016-11-08", "2016-11-09", "pre2016-a a")]
    [InlineData("a", null, null, "pre2016-a a")]
    [InlineData("d", null, null, "pre2016-d")]
    [InlineData("pre2016-b", null, null, "pre2016-b")]
    [InlineData(null, null, null, "pre2016-a pre2016-b pre2016-c pre2016-d pre2016-e a b c")]
    [InlineData("z", null, null, "")]
    public void Cannabis_possession_is_read_by_its_date(string? subdivision, string? first, string? last, string rows)
    {
        OffenseDays? days = first is null ? null : new(Day(first), Day(last!));
        var match = CaliforniaOffenses.Match("HS", "11357", subdivision, days);
        Assert.Equal(rows, string.Join(' ', match.Candidates.Select(row => row.Subdivision)));
        Assert.Equal(rows.Length == 0 ? MatchKind.NotInTable : MatchKind.Found, match.Kind);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    [Fact]
    public void A_subdivision_that_only_the_older_law_had_waits_for_the_date()
    {
        var open = CaliforniaOffenses.Match("HSC", "11357", "d");
        Assert.Equal((ColumnReading.OpenOffenseDate, OpenColumnFacts.OffenseDate), (open.Read(Column.Prop64), open.StillOpen(Column.Prop64)));
        Assert.Null(open.Row);
        Assert.Equal(ColumnReading.Yes, CaliforniaOffenses.Match("HSC", "11357", "d", OffenseDays.On(new(2016, 11, 8))).Read(Column.Prop64));
    }
}
