using System.Text;

namespace ExpungeScreener.Records.Tests;

/// <summary>What a record is refused for: the path, the kind of error, and the nearest word where there is a list.</summary>
public sealed class RefusedTests
{
    public static TheoryData<string, string, string, string?> OneError => new()
    {
        // The field
        { Reading.Record(person: "\"onProbaton\":\"no\""), "person.onProbaton", "unknown-field", "onProbation" },
        { """{"cases":[],"person":{},"as-of":"2026-11-24"}""", "[\"as-of\"]", "unknown-field", "asOf" },
        { Reading.Record(@case: "\"sentence\":{\"typ\":\"jail\"}"), "cases[0].sentence.typ", "unknown-field", "type" },
        { Reading.Record(@case: "\"federal\":{\"civilPenalty\":{\"payed\":\"no\"}}"), "cases[0].federal.civilPenalty.payed", "unknown-field", "paid" },
        { Reading.Record(@case: "\"level\":\"felony\""), "cases[0].level", "unknown-field", "federal" },
        { Reading.Record(count: "\"court\":\"caSuperior\""), "cases[0].counts[0].court", "unknown-field", "code" },
        { Reading.Record(person: "\"convictionSince\":[{\"day\":\"2015\"}]"), "person.convictionSince[0].day", "unknown-field", "date" },
        { Reading.Record(person: "\"inCustody\":\"no\",\"inCustody\":\"no\""), "person.inCustody", "duplicate-field", null },
        { """{"cases":[],"cases":[]}""", "cases", "duplicate-field", null },

        // The word
        { Reading.Record(count: "\"level\":\"felny\""), "cases[0].counts[0].level", "unknown-value", "felony" },
        { Reading.Record(count: "\"level\":\"Felony\""), "cases[0].counts[0].level", "unknown-value", "felony" },
        { Reading.Record(person: "\"onProbation\":\"maybe\""), "person.onProbation", "unknown-value", "yes" },
        { Reading.Record(person: "\"supervision\":[\"parole\",\"PRCS\"]"), "person.supervision[1]", "unknown-value", "prcs" },
        { Reading.Record(@case: "\"federal\":{\"grounds\":[\"g-iacc\"]}"), "cases[0].federal.grounds[0]", "unknown-value", "g-iac" },
        { Reading.Record(@case: "\"district\":\"cadc\""), "cases[0].district", "unknown-value", "cacd" },
        { Reading.Record(@case: "\"circuit\":\"12\""), "cases[0].circuit", "unknown-value", "1" },
        { Reading.Record(person: "\"lawfulPermanentResidentOn\":[\"2022-10-07\"]"), "person.lawfulPermanentResidentOn[0]", "unknown-value", "2022-10-06" },
        { Reading.Record(person: "\"supervision\":[\"none\",\"parole\"]"), "person.supervision", "contradiction", null },

        // The date
        { Reading.Record(@case: "\"sentencingDate\":\"2015-02-29\""), "cases[0].sentencingDate", "bad-date", null },
        { Reading.Record(@case: "\"sentencingDate\":\"2015-2-3\""), "cases[0].sentencingDate", "bad-date", null },
        { Reading.Record(@case: "\"sentencingDate\":\"2015-13\""), "cases[0].sentencingDate", "bad-date", null },
        { Reading.Record(@case: "\"sentencingDate\":\"03/02/2015\""), "cases[0].sentencingDate", "bad-date", null },
        { Reading.Record(@case: "\"sentencingDate\":\"none\""), "cases[0].sentencingDate", "bad-date", null },
        { Reading.Record(@case: "\"sentencingDate\":\"1899-12-31\""), "cases[0].sentencingDate", "out-of-range", null },
        { Reading.Record(@case: "\"sentencingDate\":\"2200\""), "cases[0].sentencingDate", "out-of-range", null },
        { Reading.Record(@case: "\"sentencingDate\":2015"), "cases[0].sentencingDate", "wrong-type", null },
        { """{"asOf":"2026-11","cases":[]}""", "asOf", "bad-date", null },

        // The type and the bounds
        { Reading.Record(person: "\"onProbation\":true"), "person.onProbation", "wrong-type", null },
        { Reading.Record(person: "\"supervision\":\"none\""), "person.supervision", "wrong-type", null },
        { Reading.Record(@case: "\"sentence\":[]"), "cases[0].sentence", "wrong-type", null },
        { Reading.Record(@case: "\"ageAtOffense\":\"19\""), "cases[0].ageAtOffense", "wrong-type", null },
        { Reading.Record(@case: "\"ageAtOffense\":19.5"), "cases[0].ageAtOffense", "wrong-type", null },
        { Reading.Record(@case: "\"ageAtOffense\":-1"), "cases[0].ageAtOffense", "out-of-range", null },
        { Reading.Record(@case: "\"sentence\":{\"supervisionMonths\":1201}"), "cases[0].sentence.supervisionMonths", "out-of-range", null },
        { Reading.Record(person: "\"registrationTier\":0"), "person.registrationTier", "out-of-range", null },
        { Reading.Record(person: "\"registrationTier\":4"), "person.registrationTier", "out-of-range", null },
        { Reading.Record(count: "\"valueDollars\":-0.01"), "cases[0].counts[0].valueDollars", "out-of-range", null },
        { Reading.Record(count: "\"valueDollars\":1e400"), "cases[0].counts[0].valueDollars", "out-of-range", null },
        { Reading.Record(@case: $"\"county\":\"{new string('x', 201)}\""), "cases[0].county", "too-long", null },
        { "[]", "$", "wrong-type", null },
        { """{"cases":{}}""", "cases", "wrong-type", null },
        { """{"cases":null}""", "cases", "wrong-type", null },
        { """{"cases":[7]}""", "cases[0]", "wrong-type", null },

        // The ids
        { "{}", "cases", "missing", null },
        { """{"cases":[{}]}""", "cases[0].id", "missing", null },
        { """{"cases":[{"id":" "}]}""", "cases[0].id", "missing", null },
        { """{"cases":[{"id":1}]}""", "cases[0].id", "wrong-type", null },
        { """{"cases":[{"id":"a"},{"id":"a"}]}""", "cases[1].id", "duplicate-id", null },
        { """{"cases":[{"id":"a","counts":[{"id":"1"},{"id":"1"}]}]}""", "cases[0].counts[1].id", "duplicate-id", null },
        { """{"cases":[{"id":"a","counts":[{}]}]}""", "cases[0].counts[0].id", "missing", null },
        { """{"cases":[{"id":"a","counts":[{"id":"federal"}]}]}""", "cases[0].counts[0].id", "reserved-id", null },
        { """{"cases":[{"id":"a","counts":[{"id":"sentence"}]}]}""", "cases[0].counts[0].id", "reserved-id", null },

        // The text
        { "", "$", "malformed-json", null },
        { "{\"cases\":[]", "$", "malformed-json", null },
        { "{\"cases\":[],}", "$", "malformed-json", null },
        { "{\"cases\":[]} {}", "$", "malformed-json", null },
        { "{/* note */\"cases\":[]}", "$", "malformed-json", null },
        { "{\"cases\":[{\"id\":\"\\ud800\"}]}", "$", "malformed-json", null },
        { new string('[', 17) + new string(']', 17), "$", "too-deep", null },
        { new string('[', 100_000), "$", "too-deep", null },
    };

    [Theory]
    [MemberData(nameof(OneError))]
    public void A_bad_record_names_its_one_error(string json, string path, string code, string? nearest)
    {
        var result = Reading.Of(json);
        Assert.Null(result.Record);
        var error = Assert.Single(result.Errors);
        Assert.Equal((path, code, nearest), (error.Path, error.Code, error.Nearest));
        Assert.NotEmpty(error.Message);
    }

    [Fact]
    public void Every_error_is_named_in_the_order_of_the_text()
    {
        var result = Reading.Of("""{"asOf":"soon","person":{"x":1},"cases":[{"id":"a","outcome":"guilty","counts":[{"id":"juvenile","level":"felny"}]},{"court":"moon"}]}""");
        Assert.Equal(
            ["asOf", "person.x", "cases[0].outcome", "cases[0].counts[0].level", "cases[0].counts[0].id", "cases[1].court", "cases[1].id"],
            result.Errors.Select(error => error.Path));
    }

    [Fact]
    public void Malformed_json_says_its_line_and_column()
        => Assert.Contains("line 3, column 3", Assert.Single(Reading.Of("{\n\"cases\":[],\n  oops}").Errors).Message, StringComparison.Ordinal);

    [Fact]
    public void Text_that_is_not_utf8_is_refused()
        => Assert.Equal("malformed-json", Assert.Single(RecordReader.Read(new byte[] { (byte)'"', 0xC3, (byte)'"' }).Errors).Code);

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void A_record_takes_500_cases(int cases, bool isRead)
        => Assert.Equal(isRead, Reading.Of($$"""{"cases":[{{string.Join(',', Enumerable.Range(0, cases).Select(i => $$"""{"id":"{{i}}"}"""))}}]}""").IsRead);

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void A_case_takes_500_charges(int counts, bool isRead)
        => Assert.Equal(isRead, Reading.Of($$"""{"cases":[{"id":"c","counts":[{{string.Join(',', Enumerable.Range(0, counts).Select(i => $$"""{"id":"{{i}}"}"""))}}]}]}""").IsRead);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1200, true)]
    [InlineData(1201, false)]
    public void A_whole_number_runs_from_0_to_1200(int months, bool isRead)
        => Assert.Equal(isRead, Reading.Of(Reading.Record(@case: $$"""
            "sentence":{"supervisionMonths":{{months}}}
            """)).IsRead);

    [Theory]
    [InlineData("1900", true)]
    [InlineData("1900-01-01", true)]
    [InlineData("2199-12-31", true)]
    [InlineData("1899", false)]
    [InlineData("2200-01", false)]
    public void A_date_runs_from_1900_to_2199(string date, bool isRead)
        => Assert.Equal(isRead, Reading.Of(Reading.Record(@case: $"\"offenseDate\":\"{date}\"")).IsRead);

    [Fact]
    public void A_text_takes_200_characters()
        => Assert.True(Reading.Of(Reading.Record(@case: $"\"county\":\"{new string('x', 200)}\"")).IsRead);

    [Fact]
    public void A_record_above_its_size_is_refused_before_it_is_read()
        => Assert.Equal("too-large", Assert.Single(RecordReader.Read(new byte[RecordLimits.Bytes + 1]).Errors).Code);

    [Fact]
    public async Task A_stream_without_end_is_refused_at_the_limit()
    {
        await using var endless = new EndlessStream();
        var result = await RecordReader.ReadAsync(endless, TestContext.Current.CancellationToken);
        Assert.Equal("too-large", Assert.Single(result.Errors).Code);
        Assert.True(endless.Taken < RecordLimits.Bytes + (1024 * 1024));
    }

    [Fact]
    public void More_errors_than_the_limit_end_in_one_line_that_says_so()
    {
        var many = string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"\"f{i}\":1"));
        var result = RecordReader.Read(Encoding.UTF8.GetBytes($$"""{"cases":[],{{many}}}"""));
        Assert.Equal(RecordLimits.Errors + 1, result.Errors.Length);
        Assert.Equal("too-many", result.Errors[^1].Code);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Taken { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            Taken += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
