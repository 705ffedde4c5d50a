using System.Text;
using System.Text.Json;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Records.Tests;

/// <summary>What a good record says once it is read.</summary>
public sealed class ReadTests
{
    [Theory]
    [InlineData("\"onProbation\":\"unknown\"")]
    [InlineData("\"onProbation\":null")]
    [InlineData("")]
    public void Unknown_null_and_missing_are_the_same(string field)
        => Assert.False(Reading.Read(Reading.Record(person: field)).Person.Has(PersonFacts.OnProbation));

    [Fact]
    public void An_empty_list_is_known_and_a_missing_one_is_not()
    {
        var person = Reading.Read(Reading.Record(person: "\"convictionSince\":[],\"survivorOf\":[]")).Person;
        Assert.Equal(OtherConvictions.None, person.Get(PersonFacts.ConvictionSince));
        Assert.True(((Choices<SurvivorOf>)person.Get(PersonFacts.SurvivorOf)!).IsEmpty);
        Assert.False(person.Has(PersonFacts.Supervision));
    }

    [Theory]
    [InlineData("2015-03-02", "2015-03-02", "2015-03-02")]
    [InlineData("2015-03", "2015-03-01", "2015-03-31")]
    [InlineData("2015", "2015-01-01", "2015-12-31")]
    public void A_date_is_a_day_a_month_or_a_year(string date, string first, string last)
    {
        var span = (DateSpan)Case($"\"offenseDate\":\"{date}\"").Get(CaseFacts.OffenseDate)!;
        Assert.Equal((first, last), ($"{span.First:yyyy-MM-dd}", $"{span.Last:yyyy-MM-dd}"));
    }

    [Fact]
    public void None_says_that_an_event_never_happened()
        => Assert.Equal(EventDate.Never, Case("\"sentence\":{\"supervisionEnded\":\"none\"}").Get(SentenceFacts.SupervisionEnded));

    [Theory]
    [InlineData("cacd", "9")]
    [InlineData("cand", "9")]
    [InlineData("nysd", "2")]
    [InlineData("rid", "1")]
    [InlineData("dcd", "DC")]
    public void The_circuit_follows_from_the_district(string district, string circuit)
        => Assert.Equal(circuit, Case($"\"district\":\"{district}\",\"circuit\":\"5\"").Get(CaseFacts.Circuit));

    [Theory]
    [InlineData("convicted", "yes", false)]
    [InlineData("prejudgmentProbation", "no", true)]
    [InlineData("dismissed", "yes", true)]
    [InlineData("unknown", "yes", true)]
    public void How_the_case_ended_wins_over_probation_before_judgment(string outcome, string said, bool means)
        => Assert.Equal(means, Case($"\"outcome\":\"{outcome}\",\"federal\":{{\"prejudgment3607\":\"{said}\"}}").Get(FederalFacts.Prejudgment3607));

    [Theory]
    [InlineData("\"code\":\"Penal Code\",\"section\":\"459\",\"subdivision\":\"second degree\"", "PC", "459", "2d", null)]
    [InlineData("\"code\":\"H&S\",\"section\":\"11350(a)\"", "HSC", "11350", "a", null)]
    [InlineData("\"code\":\"HS\",\"section\":\"11350\",\"subdivision\":\"(a)\"", "HSC", "11350", "a", null)]
    [InlineData("\"code\":\"21 U.S.C.\",\"section\":\"844(a)\"", "21 USC", "844", "a", null)]
    [InlineData("\"code\":\"21 USC\",\"section\":\"841\",\"subdivision\":\"(b)(4)\"", "21 USC", "841", "b(4)", null)]
    [InlineData("\"code\":\"36 CFR\",\"section\":\"2.35\",\"subdivision\":\"b(2)\"", "36 CFR", "2.35", "b(2)", null)]
    [InlineData("\"section\":\"PC 459\"", "PC", "459", null, null)]
    [InlineData("\"code\":\"PC\",\"section\":\"664/288(a)\"", "PC", "288", "a", true)]
    [InlineData("\"code\":\"PC\",\"section\":\"664/288(a)\",\"attempt\":\"no\"", "PC", "288", "a", false)]
    [InlineData("\"code\":\"H&S\"", "HSC", null, null, null)]
    [InlineData("\"section\":\"11350(a)\"", null, "11350", "a", null)]
    [InlineData("\"code\":\"Moon Code\",\"section\":\"7\"", "Moon Code", "7", null, null)]
    public void A_citation_is_read_in_every_common_way(string fields, string? code, string? section, string? subdivision, bool? attempt)
    {
        var count = Reading.Read(Reading.Record(@case: "\"court\":\"caSuperior\"", count: fields)).Cases[0].Counts[0].Facts;
        Assert.Equal(
            (code, section, subdivision, attempt),
            ((string?)count.Get(CountFacts.Code), (string?)count.Get(CountFacts.Section), (string?)count.Get(CountFacts.Subdivision), (bool?)count.Get(CountFacts.Attempt)));
    }

    [Fact]
    public void Another_states_count_keeps_what_its_paper_says()
    {
        var count = Reading.Read(Reading.Record(@case: "\"court\":\"otherState\"", count: "\"code\":\"HS\",\"section\":\"481.115 (b)\"")).Cases[0].Counts[0].Facts;
        Assert.Equal(("HS", "481.115 (b)"), (count.Get(CountFacts.Code), count.Get(CountFacts.Section)));
    }

    [Fact]
    public void The_day_asked_about_is_read_beside_the_record()
        => Assert.Equal(new DateOnly(2020, 2, 29), Reading.Of("""{"asOf":"2020-02-29","cases":[]}""").AsOf);

    [Fact]
    public void A_byte_order_mark_is_no_error()
        => Assert.True(RecordReader.Read(Encoding.UTF8.GetBytes("\uFEFF{\"cases\":[]}")).IsRead);

    [Fact]
    public void A_json_value_reads_like_its_text()
    {
        using var document = JsonDocument.Parse(Reading.Record(count: "\"level\":\"felny\""));
        Assert.Equal("cases[0].counts[0].level", Assert.Single(RecordReader.Read(document.RootElement).Errors).Path);
        Assert.Equal("malformed-json", Assert.Single(RecordReader.Read(default(JsonElement)).Errors).Code);
    }

    [Fact]
    public void A_count_may_have_an_ending_and_a_sentence_of_its_own()
    {
        var count = Reading.Read(Reading.Record(count: "\"outcome\":\"dismissed\",\"sentence\":{\"type\":\"jail\"}")).Cases[0].Counts[0];
        Assert.True(count.HasOwnSentence);
        Assert.Equal(Disposition.Dismissed, count.Facts.Get(CaseFacts.Outcome));
    }

    private static FactSet Case(string fields) => Reading.Read(Reading.Record(@case: fields)).Cases[0].Facts;
}
