using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>Where the papers of a case go when it was moved, by PC 1203.9.</summary>
public sealed class FilingCountyTests
{
    private static Given Convicted => Plain.Probation.With(CaseFacts.County, "Los Angeles");

    private static Given Moved(Given given) => given.With(CaseFacts.County, "Los Angeles").With(CaseFacts.MovedToCounty, "Kern");

    public static TheoryData<string, string> Rows { get; } = new()
    {
        { "1: convicted in Los Angeles, moved to Kern", "Kern" },
        { "2: never moved", "Los Angeles" },
        { "3: only a treatment referral moved, not the case", "Los Angeles" },
        { "4: a prison case", "Los Angeles" },
        { "mandatory supervision moved", "Kern" },
        { "straight jail is not moved", "Los Angeles" },
        { "probation of one charge among two", "Kern" },
        { "a case without listed charges", "Kern" },
    };

    private static Given Of(string row) => row switch
    {
        "1: convicted in Los Angeles, moved to Kern" => Moved(Convicted),
        "4: a prison case" => Moved(Plain.Prison),
        "mandatory supervision moved" => Moved(Plain.SplitJail),
        "straight jail is not moved" => Moved(Plain.StraightJail),
        "probation of one charge among two" => Moved(Plain.StraightJail).AndCount(Given.Nothing.OnCount(SentenceFacts.Type, SentenceType.Probation)),
        "a case without listed charges" => Moved(Convicted),
        _ => Convicted,
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Papers_go_to_the_county_that_has_the_case(string row, string county) => Assert.Equal(county, Read(Of(row), row.Contains("without", StringComparison.Ordinal)).Value);

    [Fact]
    public void A_move_that_is_not_told_could_still_change_it()
        => Assert.Equal(["c1/movedToCounty"], Read(Convicted).Missing.ToArray().Select(path => $"{path}"));

    [Fact]
    public void A_county_that_is_not_known_is_missing()
        => Assert.Equal(["c1/county", "c1/movedToCounty"], Read(Convicted.Without(CaseFacts.County)).Missing.ToArray().Select(path => $"{path}"));

    [Fact]
    public void A_move_needs_the_kind_of_sentence()
    {
        var read = Read(Moved(Convicted).Without(SentenceFacts.Type, SentenceFacts.ProbationGranted, SentenceFacts.ConditionalSentence));
        Assert.False(read.IsKnown);
        Assert.Contains("c1/sentence/probationGranted", read.Missing.ToArray().Select(path => $"{path}"));
    }

    private static Reading<string> Read(Given given, bool withoutCharges = false)
    {
        var record = withoutCharges ? given.Record with { Cases = [given.Record.Cases[0] with { Counts = [] }] } : given.Record;
        return FilingCounty.Of.Read(Scene.Of(record, given.Day).Cases[0]);
    }
}
