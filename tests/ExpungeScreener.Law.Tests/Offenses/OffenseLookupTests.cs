using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.Offenses;

/// <summary>What people type and papers print finds its row, and nothing else.</summary>
public sealed class OffenseLookupTests
{
    [Theory]
    [InlineData("PC 459", "PC", "459", null)]
    [InlineData("Penal Code 459 second degree", "PC", "459", "2d")]
    [InlineData("459 2nd PC", "PC", "459", "2d")]
    [InlineData("PC 459/460(b)", "PC", "459", "2d")]
    [InlineData("PC 459-460(a)", "PC", "459", "1st")]
    [InlineData("HS 11350(a)", "HSC", "11350", "a")]
    [InlineData("H&S 11377", "HSC", "11377", null)]
    [InlineData("Health and Safety Code section 11350 (a)", "HSC", "11350", "a")]
    [InlineData("PC 245(a)(1)", "PC", "245", "a(1)")]
    [InlineData("pc 647f", "PC", "647f", null)]
    [InlineData("PC 647(f)", "PC", "647", "f")]
    [InlineData("PC 288a(c)", "PC", "288a", "c")]
    [InlineData("PC 288(a)", "PC", "288", "a")]
    [InlineData("21 U.S.C. § 844(a)", "21 USC", "844", "(a)")]
    [InlineData("21 USC 844a", "21 USC", "844a", null)]
    [InlineData("18 USC 2252A", "18 USC", "2252/2252A", null)]
    [InlineData("36 CFR 2.35(b)(2)", "36 CFR", "2.35", "(b)(2)")]
    public void A_citation_is_read_in_every_common_way(string text, string code, string section, string? subdivision)
    {
        var read = OffenseCitation.Parse(text);

        Assert.Equal(new OffenseCode(code, section, subdivision), read.Offense);
    }

    [Theory]
    [InlineData("PC 664/288(a)", "288", "a")]
    [InlineData("PC 664-459", "459", null)]
    [InlineData("attempted PC 459", "459", null)]
    public void An_attempt_is_read_with_its_target(string text, string section, string? subdivision)
        => Assert.Equal(new OffenseCode("PC", section, subdivision, Attempt: true), OffenseCitation.Parse(text).Offense);

    [Fact]
    public void Every_California_row_matches_itself()
        => Assert.All(CaliforniaOffenses.All, row =>
        {
            var read = OffenseCitation.Normalize(row.Code, row.Section, row.Subdivision).Offense!;
            var match = CaliforniaOffenses.Match(read.Code, read.Section, read.Subdivision, OffenseDays.On(new DateOnly(2020, 1, 1)));
            Assert.Contains(row, match.Candidates);
            if (row.Subdivision is not null) Assert.Equal(row, match.Row);
            Assert.Equal(read, OffenseCitation.Parse(row.Key).Offense);
        });

    [Fact]
    public void Every_federal_row_matches_itself()
        => Assert.All(FederalOffenses.All, row =>
        {
            var read = OffenseCitation.Normalize(row.Code, row.Section, row.Subsection).Offense!;
            Assert.Contains(row, FederalOffenses.Match(read.Code, read.Section, read.Subdivision));
            if (row.Subsection is not null) Assert.Equal(row, Assert.Single(FederalOffenses.Match(read.Code, read.Section, read.Subdivision)));
        });

    [Theory]
    [InlineData("PC", "459", null, ColumnReading.OpenSubdivision)]
    [InlineData("PC", "459", "1st", ColumnReading.Yes)]
    [InlineData("PC", "459", "2d", ColumnReading.No)]
    [InlineData("PC", "211", null, ColumnReading.Yes)]
    [InlineData("PC", "245", "a(4)", ColumnReading.OpenAllegation)]
    [InlineData("PC", "210.5", null, ColumnReading.Unsettled)]
    [InlineData("PC", "245", "z", ColumnReading.NotInTable)]
    [InlineData("PC", "9999", null, ColumnReading.NotInTable)]
    [InlineData(null, null, null, ColumnReading.NotGiven)]
    public void A_question_mark_never_reads_as_no(string? code, string? section, string? subdivision, ColumnReading serious)
        => Assert.Equal(serious, CaliforniaOffenses.Match(code, section, subdivision).Read(Column.Serious1192_7));

    [Theory]
    [InlineData(2016, 11, 8, "pre2016-c")]
    [InlineData(2016, 11, 9, "c")]
    public void The_cannabis_rows_change_on_the_day_Proposition_64_began(int year, int month, int day, string row)
        => Assert.Equal(row, CaliforniaOffenses.Match("HSC", "11357", "c", OffenseDays.On(new DateOnly(year, month, day))).Row?.Subdivision);

    [Fact]
    public void A_text_too_long_to_be_a_citation_is_refused_at_once()
        => Assert.Equal(CitationProblem.TooLong, OffenseCitation.Parse(new string('4', 10_000)).Problem);

    [Theory]
    [InlineData("california", "code,section\nPC,459")]
    [InlineData("federal", "title,section\n21,844")]
    public void A_bad_table_is_refused_with_its_line(string system, string text)
    {
        var faults = system == "california" ? OffenseTableCheck.CheckCalifornia(text) : OffenseTableCheck.CheckFederal(text);
        Assert.NotEmpty(faults);
    }
}
