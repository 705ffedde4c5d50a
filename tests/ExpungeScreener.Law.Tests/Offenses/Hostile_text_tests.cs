using System.Diagnostics;
using CsCheck;
using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.Offenses;

public sealed class Hostile_text_tests
{
    private static readonly string[] Bits =
    [
        "PC", "H&S", "21 USC", "U.S.C.", "36 CFR", "D.C. Code", "459", "460", "664", "182", "846", "11357", "844a", "2nd", "degree", "(", ")", "((", "(a)", "(1)", "[", "/", "-", "-(", ",", "&",
        "§", " ", "a", "subd.", "pre2016-", "before November 9, 2016", ".", "..", "\0", "\u00e9", "\ud83d", "\u202e", "0", "99999999999999999999", "attempt", "$1000", "etc.", "\n", "%s", "' OR 1=1--",
    ];

    private static readonly Gen<string> Pieces = Gen.Int[0, Bits.Length - 1].Select(i => Bits[i]);

    private static readonly Gen<string> Text = Gen.Frequency(
        (3, Pieces.Array[0, 25].Select(string.Concat)),
        (1, Gen.String[0, 300]));

    [Fact]
    public void No_text_throws_and_what_is_read_is_read_again_from_its_key() => Text.Sample(text =>
    {
        var read = OffenseCitation.Parse(text);
        Assert.True(read.Offense is null ^ read.Problem is null);
        OffensePicker.Search(text, OffenseSystem.California, 5);
        OffensePicker.Search(text, OffenseSystem.Federal, 5);
        if (read.Offense is not { } offense) return;
        NearestOffense.To(offense);
        OffenseCitation.Print(offense);
        CaliforniaOffenses.Match(offense);
        FederalOffenses.Match(offense);
    }, iter: 3_000);

    [Fact]
    public void No_three_fields_throw() => Gen.Select(Text, Text, Text).Sample((code, section, subdivision) =>
    {
        OffenseCitation.Normalize(code, section, subdivision);
        OffenseCitation.Print(code, section, subdivision);
        CaliforniaOffenses.Match(code, section, subdivision);
        FederalOffenses.Match(code, section, subdivision);
        FederalOffenses.Match("21 USC", "841", subdivision);
        CaliforniaOffenses.Match("PC", "459", subdivision);
        CaliforniaOffenses.Match("HSC", "11357", subdivision);
    }, iter: 3_000);

    [Fact]
    public void A_match_is_the_same_however_often_its_citation_is_normalized() => Gen.Select(Text, Text, Text).Sample((code, section, subdivision) =>
    {
        if (OffenseCitation.Normalize(code, section, subdivision).Offense is not { } once) return;
        var twice = OffenseCitation.Normalize(once.Code, once.Section, once.Subdivision).Offense;
        Assert.Equal(CaliforniaOffenses.Match(once).Candidates, CaliforniaOffenses.Match(twice!).Candidates);
        Assert.Equal(FederalOffenses.Match(once).Candidates, FederalOffenses.Match(twice!).Candidates);
    }, iter: 3_000);

    [Theory]
    [InlineData("PC ")]
    [InlineData("(")]
    [InlineData("(a)")]
    [InlineData("1")]
    [InlineData("1-(")]
    [InlineData("H & S ")]
    [InlineData("before November 9, 2016")]
    public void Ten_thousand_characters_are_refused_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 1_000; i++)
        {
            Assert.Equal(CitationProblem.TooLong, OffenseCitation.Parse(text).Problem);
            Assert.Equal(CitationProblem.TooLong, OffenseCitation.Normalize("PC", text, text).Problem);
            Assert.Equal(MatchKind.NotInTable, CaliforniaOffenses.Match(text, text, text).Kind);
        }

        OffensePicker.Search(text, OffenseSystem.California, 50);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("PC ")]
    [InlineData("H&")]
    [InlineData("H/")]
    [InlineData("(a)")]
    [InlineData("1/")]
    [InlineData("21 USC 841(a)/")]
    public void The_longest_text_that_is_read_is_read_quickly(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, OffenseCitation.LongestText))[..OffenseCitation.LongestText];
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 50; i++) OffenseCitation.Parse(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }
}
