using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.Offenses;

public sealed class Federal_match_tests
{
    [Theory]
    [InlineData("21 USC 844(a)", FederalFit.Exact, "a")]
    [InlineData("21 USC 844(a) one prior", FederalFit.Exact, "a one prior")]
    [InlineData("21 USC 844", FederalFit.SectionOnly, "a|a one prior|a two+ priors|a flunitrazepam|a list I chemical|a retail PSE")]
    [InlineData("21 USC 844(c)", FederalFit.SectionOnly, "a|a one prior|a two+ priors|a flunitrazepam|a list I chemical|a retail PSE")]
    [InlineData("21 USC 844a", FederalFit.SectionOnly, "")]
    [InlineData("21 USC 841(b)(4)", FederalFit.Exact, "b(4)")]
    [InlineData("21 USC 841(b)(1)(C)", FederalFit.Within, "a(1)/b(1)(C)")]
    [InlineData("21 USC 841(a)(1) and (b)(1)(B)(viii)", FederalFit.Within, "a(1)/b(1)(B)")]
    [InlineData("21 USC 841(a)(1)", FederalFit.Within, "a(1)/b(1)(A)|a(1)/b(1)(B)|a(1)/b(1)(C)|a(1)/b(1)(D)")]
    [InlineData("21 USC 841(b)(3)", FederalFit.Within, "b(2)-(3)")]
    [InlineData("21 USC 846", FederalFit.SectionOnly, "attempt-844|conspiracy-844|conspiracy-841")]
    [InlineData("21 USC 846, 841(a)(1)", FederalFit.Within, "conspiracy-841")]
    [InlineData("21 USC 846/844(a)", FederalFit.Within, "attempt-844|conspiracy-844")]
    [InlineData("attempt, 21 USC 846/844(a)", FederalFit.Within, "attempt-844")]
    [InlineData("18 USC 922(g)(1)", FederalFit.Exact, "g(1)")]
    [InlineData("18 USC 922(g)(3)", FederalFit.SharedBeginning, "g(1)|g(9)")]
    [InlineData("18 USC 113(a)(6)", FederalFit.Within, "a(1)-(8)")]
    [InlineData("18 USC 113(a)(9)", FederalFit.SharedBeginning, "a(1)-(8)")]
    [InlineData("18 USC 111(b)", FederalFit.Within, "a/b")]
    [InlineData("18 USC 641", FederalFit.SectionOnly, "over $1000|$1000 or less")]
    [InlineData("18 USC 2252A(a)(5)", FederalFit.SectionOnly, "")]
    [InlineData("21 USC 952", FederalFit.SectionOnly, "")]
    [InlineData("36 CFR 2.35(b)(2)", FederalFit.Exact, "b(2)")]
    [InlineData("36 CFR 2.35(c)", FederalFit.Exact, "c")]
    [InlineData("D.C. Code 48-904.01(d)(1)", FederalFit.Exact, "d(1)")]
    public void The_longest_shared_beginning_picks_the_rows(string citation, FederalFit fit, string rows)
    {
        var match = FederalOffenses.Match(OffenseCitation.Parse(citation).Offense!);
        Assert.Equal((MatchKind.Found, fit, rows), (match.Kind, match.Fit, string.Join('|', match.Candidates.Select(row => row.Subsection ?? ""))));
    }

    [Theory]
    [InlineData("21 USC", "9999", null, MatchKind.NotInTable)]
    [InlineData("36 CFR", "261.11", null, MatchKind.NotInTable)]
    [InlineData("PC", "459", null, MatchKind.NotInTable)]
    [InlineData("Ohio Rev. Code", "2911", null, MatchKind.NotInTable)]
    [InlineData("21 USC", null, null, MatchKind.NotGiven)]
    [InlineData(null, "844", "a", MatchKind.NotGiven)]
    public void What_is_not_listed_is_not_guessed(string? code, string? section, string? subdivision, MatchKind kind) =>
        Assert.Equal(kind, FederalOffenses.Match(code, section, subdivision).Kind);

    [Theory]
    [InlineData("21 USC 844(a)", ColumnReading.Yes, ColumnReading.Yes, "misdemeanor-A")]
    [InlineData("21 USC 844", ColumnReading.OpenSubdivision, ColumnReading.OpenSubdivision, null)]
    [InlineData("21 USC 841(a)(1)", ColumnReading.Yes, ColumnReading.No, null)]
    [InlineData("21 USC 841(b)(1)(C)", ColumnReading.Yes, ColumnReading.No, "felony-C")]
    [InlineData("21 USC 846/844(a)", ColumnReading.Yes, ColumnReading.OpenSubdivision, "misdemeanor-A")]
    [InlineData("18 USC 641", ColumnReading.No, ColumnReading.No, null)]
    [InlineData("18 USC 9999", ColumnReading.NotInTable, ColumnReading.NotInTable, null)]
    public void The_federal_columns_read_so(string citation, ColumnReading drug, ColumnReading possession, string? level)
    {
        var match = FederalOffenses.Match(OffenseCitation.Parse(citation).Offense!);
        Assert.Equal((drug, possession, level), (match.Read(FederalColumn.ControlledSubstance), match.Read(FederalColumn.SimplePossession), match.ReadClass()));
    }

    [Fact]
    public void Rows_that_facts_beside_the_citation_would_pick_are_offered_as_variants()
    {
        var match = FederalOffenses.Match("21 USC", "844", "a");
        Assert.Equal("Simple possession of a controlled substance (first)", match.Row?.Name);
        Assert.Equal(["a one prior", "a two+ priors", "a flunitrazepam", "a list I chemical", "a retail PSE"], match.Variants.Select(row => row.Subsection), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("21 USC 846 attempt-844", true)]
    [InlineData("21 USC 844 a", false)]
    public void The_notes_say_where_a_lawyer_is_needed(string key, bool flag) =>
        Assert.Equal(flag, FederalOffenses.All.Single(row => row.Key == key).AttorneyFlag);
}
