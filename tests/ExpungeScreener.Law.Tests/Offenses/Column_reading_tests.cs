using System.Globalization;
using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.Offenses;

public sealed class Column_reading_tests
{
    [Theory]
    [InlineData("PC 459 2d", Column.Prop47, ColumnReading.Yes)]
    [InlineData("PC 459 1st", Column.Prop47, ColumnReading.No)]
    [InlineData("PC 459", Column.Prop47, ColumnReading.OpenSubdivision)]
    [InlineData("PC 459", Column.Excluded1203_4, ColumnReading.No)]
    [InlineData("PC 261.5(d)", Column.Excluded1203_4, ColumnReading.FelonyOnly)]
    [InlineData("PC 261.5", Column.Excluded1203_4, ColumnReading.OpenSubdivision)]
    [InlineData("PC 288", Column.Excluded1203_4, ColumnReading.Yes)]
    [InlineData("PC 288", Column.Violent667_5, ColumnReading.OpenSubdivision)]
    [InlineData("VC 23152", Column.Vc12810, ColumnReading.Yes)]
    [InlineData("VC 23152(a)/(b)", Column.Vc12810, ColumnReading.Yes)]
    [InlineData("VC 23109", Column.Vc12810, ColumnReading.OpenSubdivision)]
    [InlineData("VC 2800(a)", Column.Excluded1203_4, ColumnReading.Unsettled)]
    [InlineData("PC 459 a", Column.Prop47, ColumnReading.NotInTable)]
    [InlineData("PC 9999", Column.Prop47, ColumnReading.NotInTable)]
    // a question mark that a great injury, gun, weapon or gang finding settles
    [InlineData("PC 273.5(a)", Column.Serious1192_7, ColumnReading.OpenAllegation)]
    [InlineData("PC 245(a)(4)", Column.Violent667_5, ColumnReading.OpenAllegation)]
    [InlineData("PC 136.1", Column.Violent667_5, ColumnReading.OpenAllegation)]
    [InlineData("PC 69", Column.Serious1192_7, ColumnReading.OpenAllegation)]
    [InlineData("PC 518", Column.Serious1192_7, ColumnReading.OpenAllegation)]
    // a question mark that turns on something else
    [InlineData("PC 459 1st", Column.Violent667_5, ColumnReading.Unsettled)]
    [InlineData("PC 207(a)", Column.Registrable290, ColumnReading.Unsettled)]
    [InlineData("PC 245(a)(3)", Column.Violent667_5, ColumnReading.Unsettled)]
    [InlineData("PC 626.9", Column.Serious1192_7, ColumnReading.Unsettled)]
    // a question mark that nobody verified
    [InlineData("PC 137(b)", Column.Serious1192_7, ColumnReading.Unsettled)]
    [InlineData("PC 261(a)(1)", Column.Violent667_5, ColumnReading.Unsettled)]
    [InlineData("PC 273d(a)", Column.Serious1192_7, ColumnReading.Unsettled)]
    [InlineData("HSC 11364", Column.ControlledSubstance, ColumnReading.Unsettled)]
    // super strikes
    [InlineData("PC 187(a)", Column.SuperStrike, ColumnReading.Yes)]
    [InlineData("PC 191.5", Column.SuperStrike, ColumnReading.OpenSubdivision)]
    [InlineData("PC 191.5(b)", Column.SuperStrike, ColumnReading.Unsettled)]
    [InlineData("PC 245(d)", Column.SuperStrike, ColumnReading.Unsettled)]
    [InlineData("PC 261(a)(2)", Column.SuperStrike, ColumnReading.Unsettled)]
    [InlineData("PC 286(c)", Column.SuperStrike, ColumnReading.Unsettled)]
    [InlineData("PC 288a(c)", Column.SuperStrike, ColumnReading.Unsettled)]
    [InlineData("PC 192(a)", Column.SuperStrike, ColumnReading.No)]
    [InlineData("PC 666", Column.SuperStrike, ColumnReading.No)]
    [InlineData("HSC 11350(a)", Column.SuperStrike, ColumnReading.No)]
    // cannabis without a date
    [InlineData("HSC 11357(a)", Column.Prop64, ColumnReading.OpenOffenseDate)]
    [InlineData("HSC 11357", Column.Prop64, ColumnReading.OpenOffenseDate)]
    [InlineData("HSC 11357", Column.ControlledSubstance, ColumnReading.Yes)]
    [InlineData("HSC 11357", Column.Excluded1203_4, ColumnReading.OpenSubdivision)]
    public void The_table_tells_a_relief_this(string citation, Column column, ColumnReading reading) =>
        Assert.Equal(reading, CaliforniaOffenses.Match(OffenseCitation.Parse(citation).Offense!).Read(column));

    [Theory]
    [InlineData("2016-11-08", ColumnReading.Yes)]
    [InlineData("2016-11-09", ColumnReading.No)]
    public void Cannabis_relief_is_for_offenses_before_the_vote_took_effect(string day, ColumnReading reading) =>
        Assert.Equal(reading, CaliforniaOffenses.Match("HSC", "11357", "a", OffenseDays.On(DateOnly.Parse(day, CultureInfo.InvariantCulture))).Read(Column.Prop64));

    [Theory]
    [InlineData("PC 459 2d", ColumnReading.Yes, OffenseClass.Wobbler)]
    [InlineData("PC 459", ColumnReading.OpenSubdivision, null)]
    [InlineData("PC 261(a)(2)", ColumnReading.Yes, OffenseClass.Felony)]
    [InlineData("PC 261(a)(1)", ColumnReading.Yes, OffenseClass.Felony)]
    [InlineData("PC 261", ColumnReading.Yes, OffenseClass.Felony)]
    [InlineData("PC 415", ColumnReading.Yes, OffenseClass.Wobblette)]
    [InlineData("VC 22350", ColumnReading.Yes, OffenseClass.Infraction)]
    [InlineData("VC 23152", ColumnReading.Yes, OffenseClass.Misdemeanor)]
    [InlineData("PC 140", ColumnReading.Unsettled, OffenseClass.Wobbler)]
    [InlineData("PC 146a", ColumnReading.Unsettled, OffenseClass.Wobbler)]
    [InlineData("PC 132", ColumnReading.Unsettled, OffenseClass.Felony)]
    [InlineData("PC 243.4(b)", ColumnReading.Unsettled, OffenseClass.Wobbler)]
    [InlineData("PC 487(d)(2)", ColumnReading.Unsettled, OffenseClass.Felony)]
    [InlineData("PC 267", ColumnReading.Unsettled, OffenseClass.Unsettled)]
    [InlineData("PC 270", ColumnReading.Unsettled, OffenseClass.Misdemeanor)]
    [InlineData("PC 25850", ColumnReading.Unsettled, OffenseClass.Wobbler)]
    [InlineData("PC 666", ColumnReading.Yes, OffenseClass.Wobbler)]
    [InlineData("PC 664", ColumnReading.Unsettled, OffenseClass.Unsettled)]
    [InlineData("PC 9999", ColumnReading.NotInTable, null)]
    public void The_class_of_an_offense_is_this(string citation, ColumnReading state, OffenseClass? level)
    {
        var read = CaliforniaOffenses.Match(OffenseCitation.Parse(citation).Offense!).ReadClass();
        Assert.Equal((state, level), (read.State, read.Class));
    }

    [Theory]
    [InlineData("PC 503", Column.Prop47, TableValue.Conditional)]
    [InlineData("PC 459.5", Column.Prop47, TableValue.Unverified)]
    [InlineData("VC 2800(a)", Column.Excluded1203_4, TableValue.Conditional)]
    [InlineData("PC 207(a)", Column.Registrable290, TableValue.Conditional)]
    [InlineData("PC 207", Column.Registrable290, null)]
    [InlineData("PC 288", Column.Excluded1203_4, TableValue.Yes)]
    [InlineData("HSC 11357(d)", Column.Prop64, null)]
    [InlineData("PC 9999", Column.Prop47, null)]
    public void The_cell_itself_tells_a_condition_from_a_doubt(string citation, Column column, TableValue? value) =>
        Assert.Equal(value, CaliforniaOffenses.Match(OffenseCitation.Parse(citation).Offense!).Value(column));

    [Fact]
    public void A_question_mark_is_conditional_only_where_the_notes_begin_so_and_nobody_doubts_it()
    {
        foreach (var row in CaliforniaOffenses.All)
            foreach (var column in Enum.GetValues<Column>().Where(column => row.Value(column) is TableValue.Conditional))
                Assert.True(row.Notes.StartsWith("COND", StringComparison.Ordinal) && !row.Notes.Contains("UNV", StringComparison.Ordinal), $"{row.Key} {column}");
        Assert.Equal(TableValue.Unverified, CaliforniaOffenses.Match("PC", "368", "d").Row!.Prop47);
    }

    [Fact]
    public void No_question_mark_ever_reads_as_yes_or_no_but_the_cannabis_one_that_its_date_settles()
    {
        foreach (var row in CaliforniaOffenses.All.Where(row => row.Section is not "11357"))
            foreach (var column in Enum.GetValues<Column>().Where(column => row.Value(column) is TableValue.Conditional or TableValue.Unverified))
                Assert.True(row.Read(column) is ColumnReading.Unsettled or ColumnReading.OpenAllegation, $"{row.Key} {column}");
    }

    [Fact]
    public void Reading_a_plain_citation_allocates_nothing()
    {
        static (ColumnReading, ColumnReading) Once() =>
            (CaliforniaOffenses.Match("PC", "459", "2d").Read(Column.Prop47), FederalOffenses.Match("21 USC", "844", "a").Read(FederalColumn.SimplePossession));
        for (var i = 0; i < 100; i++) Once();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Once();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
