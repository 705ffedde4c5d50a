using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.Offenses;

public sealed class Table_tests
{
    private const string CaliforniaHeader = "code,section,subdivision,name,default_class,excluded_1203_4,vc12810,registrable_290,serious_1192_7,violent_667_5,prop47,prop64,controlled_substance,notes,source\n";
    private const string FederalHeader = "title,section,subsection,name,class,controlled_substance(y/n),simple_possession(y/n),notes\n";
    private const string GoodCalifornia = "PC,459,2d,\"Burglary, second degree\",wobbler,n,n,n,n,n,y,n,n,,BK\n";
    private const string GoodFederal = "21,844,(a),Simple possession,misdemeanor-A,y,y,\n";

    [Fact]
    public void The_tables_in_the_law_keep_their_rules()
    {
        Assert.Empty(OffenseTableCheck.CheckCalifornia(OffenseTables.Text(OffenseTables.California)));
        Assert.Empty(OffenseTableCheck.CheckFederal(OffenseTables.Text(OffenseTables.Federal)));
    }

    [Fact]
    public void The_tables_have_all_their_rows()
    {
        Assert.Equal((500, 353, 66, 49, 20, 8), (CaliforniaOffenses.All.Length, Count("PC"), Count("VC"), Count("HSC"), Count("BPC"), Count("WIC")));
        Assert.Equal(115, FederalOffenses.All.Length);
    }

    [Fact]
    public void Names_are_spelled_the_American_way()
    {
        string[] british = ["offence", "labour", "licence", "defence", "misdemeanour", "practise", "alise", "orising", "barrelled", "abelled", "pretence"];
        var names = CaliforniaOffenses.All.Select(row => row.Name + row.Notes).Concat(FederalOffenses.All.Select(row => row.Name + row.Notes));
        Assert.DoesNotContain(names, name => british.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData(GoodCalifornia, 0, "")]
    [InlineData("PC,459,2d,Burglary,wobler,n,n,n,n,n,y,n,n,,BK\n", 2, "default_class is \"wobler\" where only felony, misdemeanor, infraction, wobbler, wobblette, ? may stand")]
    [InlineData("PC,459,2d,Burglary,wobbler,n,n,n,n,n,yes,n,n,,BK\n", 2, "prop47 is \"yes\" where only y, n, ? may stand")]
    [InlineData("PC,459,2d,Burglary,wobbler,n,n,n,n,n,,n,n,,BK\n", 2, "prop47 is blank")]
    [InlineData("PC,459,2d,Burglary,wobbler,n,felony-only,n,n,n,y,n,n,,BK\n", 2, "vc12810 is \"felony-only\" where only y, n, ? may stand")]
    [InlineData("XC,459,2d,Burglary,wobbler,n,n,n,n,n,y,n,n,,BK\n", 2, "code is \"XC\" where only PC, HSC, VC, BPC, WIC, INS, UIC, GC, MVC may stand")]
    [InlineData("PC,459,2d,,wobbler,n,n,n,n,n,y,n,n,,BK\n", 2, "name is blank")]
    [InlineData("PC,459,2d,Burglary ,wobbler,n,n,n,n,n,y,n,n,,BK\n", 2, "name begins or ends with a space")]
    [InlineData("PC,459,2d,Burglary, second degree,wobbler,n,n,n,n,n,y,n,n,,BK\n", 2, "the row has 16 fields where the header has 15")]
    [InlineData("PC,459,(a),Burglary,wobbler,n,n,n,n,n,y,n,n,,BK\n", 2, "\"PC 459 (a)\" is not written as a code, a section and a subdivision are")]
    [InlineData("PC,x459,,Burglary,wobbler,n,n,n,n,n,y,n,n,,BK\n", 2, "\"PC x459\" is not written as a code, a section and a subdivision are")]
    [InlineData(GoodCalifornia + "\n" + GoodCalifornia, 4, "\"PC 459 2d\" stands on line 2 already")]
    public void A_bad_California_row_is_named_by_its_line(string rows, int line, string message) =>
        AssertFault(OffenseTableCheck.CheckCalifornia(CaliforniaHeader + rows), line, message);

    [Theory]
    [InlineData(GoodFederal, 0, "")]
    [InlineData("21,844,(a),Simple possession,misdemeanor-A,y,?,\n", 2, "simple_possession(y/n) is \"?\" where only y, n may stand")]
    [InlineData("21,844,(a),Simple possession,,y,y,\n", 2, "class is blank")]
    [InlineData("21,844,(a),Simple possession,misdemeanor-A,y,y\n", 2, "the row has 7 fields where the header has 8")]
    [InlineData("XX,844,(a),Simple possession,misdemeanor-A,y,y,\n", 2, "\"XX 844 (a)\" is not written as a code, a section and a subdivision are")]
    [InlineData(GoodFederal + GoodFederal, 3, "\"21 844 (a)\" stands on line 2 already")]
    public void A_bad_federal_row_is_named_by_its_line(string rows, int line, string message) =>
        AssertFault(OffenseTableCheck.CheckFederal(FederalHeader + rows), line, message);

    [Theory]
    [InlineData("")]
    [InlineData(CaliforniaHeader)]
    [InlineData("code,section\nPC,459\n")]
    public void A_table_needs_its_header_and_a_row(string text)
    {
        var fault = Assert.Single(OffenseTableCheck.CheckCalifornia(text));
        Assert.StartsWith("the first line must be", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quoted_fields_may_hold_commas_quotes_and_line_breaks()
    {
        var rows = CsvText.Read("a,\"b, \"\"c\"\"\"\r\n\"d\ne\",f\n\ng,");
        Assert.Equal([["a", "b, \"c\""], ["d\ne", "f"], ["g", ""]], rows.Select(row => row.Fields.ToArray()));
        Assert.Equal([1, 2, 5], rows.Select(row => row.Line));
    }

    private static int Count(string code) => CaliforniaOffenses.All.Count(row => row.Code == code);

    private static void AssertFault(IReadOnlyList<TableFault> faults, int line, string message) =>
        Assert.Equal(line == 0 ? [] : [(line, message)], faults.Select(fault => (fault.Line, fault.Message)));
}
