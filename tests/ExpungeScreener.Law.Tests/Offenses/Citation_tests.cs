using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.Offenses;

public sealed class Citation_tests
{
    [Theory]
    [InlineData("PC 459", "PC 459")]
    [InlineData("pc459", "PC 459")]
    [InlineData("459 PC", "PC 459")]
    [InlineData("459PC", "PC 459")]
    [InlineData("P.C. 459", "PC 459")]
    [InlineData("Penal Code 459", "PC 459")]
    [InlineData("Cal. Penal Code § 459", "PC 459")]
    [InlineData("Penal Code section 1203.4", "PC 1203.4")]
    [InlineData("  PC   459.5 ", "PC 459.5")]
    [InlineData("HS 11350(a)", "HSC 11350 a")]
    [InlineData("11350(A) HS-POSSESS NARCOTIC CNTL SUB", "HSC 11350 a")]
    [InlineData("H&S 11377", "HSC 11377")]
    [InlineData("H & S 11377 (a)", "HSC 11377 a")]
    [InlineData("H.&S. 11377", "HSC 11377")]
    [InlineData("H/S 11377", "HSC 11377")]
    [InlineData("Health and Safety Code section 11350 (a)", "HSC 11350 a")]
    [InlineData("Health & Safety Code § 11350, subd. (a)", "HSC 11350 a")]
    [InlineData("VC23152(a)", "VC 23152 a")]
    [InlineData("VC23152(a)/", "VC 23152 a")]
    [InlineData("VC 23152(a)/(b)", "VC 23152 a/b")]
    [InlineData("VC 23152(a)/23152(b)", "VC 23152 a/b")]
    [InlineData("Vehicle Code 14601.1(a)", "VC 14601.1 a")]
    [InlineData("B&P 4060", "BPC 4060")]
    [InlineData("W&I 10980(c)(2)", "WIC 10980 c(2)")]
    [InlineData("Welfare and Institutions Code 871", "WIC 871")]
    [InlineData("UI 2101", "UIC 2101")]
    [InlineData("PC 245(a)(1)", "PC 245 a(1)")]
    [InlineData("PC 245(A)(1)", "PC 245 a(1)")]
    [InlineData("PC 245 a(1)", "PC 245 a(1)")]
    [InlineData("PC 245 (a) (1)", "PC 245 a(1)")]
    [InlineData("PC 245 a1", "PC 245 a(1)")]
    [InlineData("PC 245(a)(1)(A)", "PC 245 a(1)(A)")]
    [InlineData("HS 11350 (a", "HSC 11350 a")]
    [InlineData("PC 314(1)", "PC 314(1)")]
    [InlineData("PC 273.5(a)", "PC 273.5 a")]
    public void A_California_citation_is_read_however_it_is_written(string text, string key) =>
        Assert.Equal(key, OffenseCitation.Parse(text).Offense?.Key);

    [Theory]
    [InlineData("PC 647f", "PC 647f")]
    [InlineData("PC 647F", "PC 647f")]
    [InlineData("PC 647(f)", "PC 647 f")]
    [InlineData("PC 647 f", "PC 647 f")]
    [InlineData("PC 288a", "PC 288a")]
    [InlineData("PC 288(a)", "PC 288 a")]
    [InlineData("PC 288 a", "PC 288 a")]
    [InlineData("PC 288a(c)", "PC 288a c")]
    [InlineData("PC 273a(b)", "PC 273a b")]
    [InlineData("PC 273ab", "PC 273ab")]
    [InlineData("PC 487a", "PC 487a")]
    [InlineData("PC 487(a)", "PC 487 a")]
    [InlineData("HSC11350a", "HSC 11350a")]
    [InlineData("21 USC 844a", "21 USC 844a")]
    [InlineData("21 USC 844A", "21 USC 844a")]
    [InlineData("21 USC 844 a", "21 USC 844 a")]
    [InlineData("21 USC 844(a)", "21 USC 844 a")]
    public void A_letter_that_touches_the_number_is_part_of_the_section(string text, string key) =>
        Assert.Equal(key, OffenseCitation.Parse(text).Offense?.Key);

    [Theory]
    [InlineData("PC 459 1st", "PC 459 1st")]
    [InlineData("PC 459 first degree", "PC 459 1st")]
    [InlineData("PC 459 2nd", "PC 459 2d")]
    [InlineData("PC 459 2d", "PC 459 2d")]
    [InlineData("PC 459(2nd)", "PC 459 2d")]
    [InlineData("PC 459 2nd degree", "PC 459 2d")]
    [InlineData("PC 459 second degree", "PC 459 2d")]
    [InlineData("second degree burglary, PC 459", "PC 459 2d")]
    [InlineData("459 PC-BURGLARY:FIRST", "PC 459 1st")]
    [InlineData("PC 459/460(b)", "PC 459 2d")]
    [InlineData("PC 459-460(a)", "PC 459 1st")]
    [InlineData("PC 459, 460(b)", "PC 459 2d")]
    [InlineData("PC 459(460(b))", "PC 459 2d")]
    [InlineData("PC 459/460", "PC 459")]
    [InlineData("PC 460(b)", "PC 460 b")]
    [InlineData("PC 460 first degree", "PC 460 a")]
    [InlineData("PC 211 2nd degree", "PC 211")]
    public void The_degree_of_a_burglary_is_its_subdivision(string text, string key) =>
        Assert.Equal(key, OffenseCitation.Parse(text).Offense?.Key);

    [Theory]
    [InlineData("PC 664/288(a)", "PC 288 a", true)]
    [InlineData("PC 664-459", "PC 459", true)]
    [InlineData("664 PC / 459 PC", "PC 459", true)]
    [InlineData("PC 664(a)/187(a)", "PC 187 a", true)]
    [InlineData("PC 664/459/460(b)", "PC 459 2d", true)]
    [InlineData("attempted PC 459 2d", "PC 459 2d", true)]
    [InlineData("664 PC", "PC 664", true)]
    [InlineData("21 USC 846 attempt", "21 USC 846", true)]
    [InlineData("PC 459", "PC 459", false)]
    [InlineData("HS 664", "HSC 664", false)]
    public void An_attempt_is_read_as_one(string text, string key, bool attempt)
    {
        var offense = OffenseCitation.Parse(text).Offense;
        Assert.Equal((key, attempt), (offense?.Key, offense?.Attempt ?? false));
    }

    [Theory]
    [InlineData("21 U.S.C. § 844(a)", "21 USC 844 a")]
    [InlineData("21 U. S. C. 844(a)", "21 USC 844 a")]
    [InlineData("Title 21, United States Code, Section 844(a)", "21 USC 844 a")]
    [InlineData("21USC844(a)", "21 USC 844 a")]
    [InlineData("21 U.S. Code 844", "21 USC 844")]
    [InlineData("21 USC 844(a) one prior", "21 USC 844 a one prior")]
    [InlineData("18 USC 2252A", "18 USC 2252")]
    [InlineData("18 U.S.C. 2252/2252A", "18 USC 2252")]
    [InlineData("18 USC 2252A(a)(5)", "18 USC 2252 a(5)")]
    [InlineData("18 USC 1028A", "18 USC 1028A")]
    [InlineData("18 USC 1028a", "18 USC 1028A")]
    [InlineData("21 USC 952", "21 USC 952")]
    [InlineData("21 USC 952/960", "21 USC 952")]
    [InlineData("21 USC 841(a)(1)/(b)(1)(C)", "21 USC 841 a(1)/b(1)(C)")]
    [InlineData("21 U.S.C. 841(a)(1), (b)(1)(C)", "21 USC 841 a(1)/b(1)(C)")]
    [InlineData("21 USC 841(a)(1) and 841(b)(1)(C)", "21 USC 841 a(1)/b(1)(C)")]
    [InlineData("21 USC 841(b)(4)", "21 USC 841 b(4)")]
    [InlineData("21 USC 846, 841(a)(1)", "21 USC 846 841")]
    [InlineData("21 U.S.C. 841(a)(1) & 846", "21 USC 846 841")]
    [InlineData("18 USC 2113(a) & 2", "18 USC 2113 a")]
    [InlineData("36 CFR 2.35(b)(2)", "36 CFR 2.35 b(2)")]
    [InlineData("36 C.F.R. § 261.10", "36 CFR 261.58")]
    [InlineData("36 CFR 261.58/261.10 etc.", "36 CFR 261.58")]
    [InlineData("41 CFR 102-74.400(a)", "41 CFR 102-74.400 a")]
    [InlineData("43 CFR 8365.1-4(b)(2)", "43 CFR 8365.1-4 b(2)")]
    [InlineData("D.C. Code § 48-904.01(d)(1)", "DC Code 48-904.01 d(1)")]
    [InlineData("DC Official Code 48-904.01", "DC Code 48-904.01")]
    [InlineData("10 USC 925 (former Art. 125)", "10 USC 925")]
    public void A_federal_citation_is_read_however_it_is_written(string text, string key) =>
        Assert.Equal(key, OffenseCitation.Parse(text).Offense?.Key);

    [Theory]
    [InlineData(null, "empty")]
    [InlineData("", "empty")]
    [InlineData(" \t", "empty")]
    [InlineData("burglary", "no-section")]
    [InlineData("Penal Code", "no-section")]
    [InlineData("459", "unknown-code")]
    [InlineData("Texas 12.34", "unknown-code")]
    [InlineData("99 USC 1", "unknown-code")]
    [InlineData("USC 844", "unknown-code")]
    [InlineData("PC 211/459", "more-than-one")]
    [InlineData("PC 459, VC 10851", "more-than-one")]
    [InlineData("HS 11377(a), 11364", "more-than-one")]
    public void What_cannot_be_read_says_why(string? text, string problem)
    {
        var read = OffenseCitation.Parse(text);
        Assert.Equal((null, problem), (read.Offense, read.ProblemId));
    }

    [Fact]
    public void Text_of_two_hundred_characters_is_read_and_one_more_is_not()
    {
        Assert.Equal("PC 459", OffenseCitation.Parse("PC 459".PadRight(OffenseCitation.LongestText)).Offense?.Key);
        Assert.Equal("too-long", OffenseCitation.Parse("PC 459".PadRight(OffenseCitation.LongestText + 1)).ProblemId);
    }

    [Theory]
    [InlineData("PC", "459", "2d", "PC 459 2d")]
    [InlineData("pc", "459", "2nd degree", "PC 459 2d")]
    [InlineData("PC", "459", "second", "PC 459 2d")]
    [InlineData("PC", "459 2d", null, "PC 459 2d")]
    [InlineData("PC", "459/460(b)", null, "PC 459 2d")]
    [InlineData("H&S", "11350(a)", null, "HSC 11350 a")]
    [InlineData("HS", "11350", "(a)", "HSC 11350 a")]
    [InlineData("HS", "11350(a)", "a", "HSC 11350 a")]
    [InlineData("PC", "245", "(a)(1)", "PC 245 a(1)")]
    [InlineData("PC", "245", "A(1)", "PC 245 a(1)")]
    [InlineData("PC", "245(a)", "(1)", "PC 245 a(1)")]
    [InlineData("PC", "245(a)(1)", "a", "PC 245 a(1)")]
    [InlineData("PC", "245", "subd. (a)", "PC 245 a")]
    [InlineData("PC", "314", "1", "PC 314(1)")]
    [InlineData("PC", "PC 459", "", "PC 459")]
    [InlineData("", "PC 459", "2d", "PC 459 2d")]
    [InlineData("HSC", "11357", "pre2016-a", "HSC 11357 pre2016-a")]
    [InlineData("21 USC", "844", "a", "21 USC 844 a")]
    [InlineData("21 U.S.C.", "844", "(a)", "21 USC 844 a")]
    [InlineData("21 USC", "841", "(b)(4)", "21 USC 841 b(4)")]
    [InlineData("21 USC", "841", "b(4)", "21 USC 841 b(4)")]
    [InlineData("21 USC", "844", "(a) two+ priors", "21 USC 844 a two+ priors")]
    [InlineData("18 USC", "641", "$1000 or less", "18 USC 641 $1000 or less")]
    [InlineData("DC Code", "48-904.01", "(d)(1)", "DC Code 48-904.01 d(1)")]
    [InlineData("PC", "459", "who knows?", "PC 459 who knows?")]
    public void The_three_fields_of_a_count_become_one_spelling(string code, string section, string? subdivision, string key) =>
        Assert.Equal(key, OffenseCitation.Normalize(code, section, subdivision).Offense?.Key);

    [Fact]
    public void An_attempt_in_the_section_field_is_kept() =>
        Assert.Equal(new OffenseCode("PC", "288", "a", Attempt: true), OffenseCitation.Normalize("PC", "664/288", "a").Offense);

    [Theory]
    [InlineData("PC", null, null, "no-section")]
    [InlineData(null, null, null, "empty")]
    [InlineData(null, "459", null, "unknown-code")]
    [InlineData("Ohio Rev. Code", "2911.13", null, "unknown-code")]
    public void Fields_that_cannot_be_read_say_why(string? code, string? section, string? subdivision, string problem) =>
        Assert.Equal(problem, OffenseCitation.Normalize(code, section, subdivision).ProblemId);

    [Theory]
    [InlineData("PC", "459", "2d", "PC 459 second degree")]
    [InlineData("PC", "459", "1st", "PC 459 first degree")]
    [InlineData("pc", "245", "a(1)", "PC 245(a)(1)")]
    [InlineData("PC", "647f", null, "PC 647f")]
    [InlineData("PC", "314", "1", "PC 314(1)")]
    [InlineData("PC", "664/288", "a", "PC 288(a) (attempt)")]
    [InlineData("VC", "23152", "a/b", "VC 23152(a)/(b)")]
    [InlineData("HSC", "11357", "pre2016-b", "HSC 11357(b) (before November 9, 2016)")]
    [InlineData("21 USC", "844", "a", "21 U.S.C. 844(a)")]
    [InlineData("21 USC", "844", "(a) one prior", "21 U.S.C. 844(a) one prior")]
    [InlineData("21 USC", "841", "(a)(1)/(b)(1)(C)", "21 U.S.C. 841(a)(1)/(b)(1)(C)")]
    [InlineData("36 CFR", "2.35", "b(2)", "36 C.F.R. 2.35(b)(2)")]
    [InlineData("DC Code", "48-904.01", "d(1)", "D.C. Code 48-904.01(d)(1)")]
    [InlineData("Ohio Rev. Code", "2911.13", "B", "Ohio Rev. Code 2911.13 B")]
    [InlineData(null, null, null, "")]
    public void A_page_shows_a_citation_in_one_way(string? code, string? section, string? subdivision, string printed) =>
        Assert.Equal(printed, OffenseCitation.Print(code, section, subdivision));
}
