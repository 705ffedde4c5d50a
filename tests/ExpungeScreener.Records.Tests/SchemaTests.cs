using System.Text.Json;
using CsCheck;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Records.Tests;

/// <summary>The published schemas say what the reader accepts and what the writer writes.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Samples => Tests.Samples.All;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_record_and_its_findings_fit_the_schemas(string name)
    {
        var bytes = Tests.Samples.Bytes(name);
        Assert.Empty(SchemaCheck.Errors(JsonSchemas.Record, bytes));
        var read = RecordReader.Read(bytes);
        Assert.Empty(read.Errors);
        Assert.Empty(SchemaCheck.Errors(JsonSchemas.Findings, FindingsWriter.Write(Findings.Of(read.Record!, read.AsOf ?? new DateOnly(2026, 11, 24)))));
    }

    [Fact]
    public void The_findings_of_any_record_on_any_day_fit_the_schema()
        => Gen.Select(Generated.Records, Gen.Int[0, 2_000]).Sample(
            (record, days) => Assert.Empty(SchemaCheck.Errors(JsonSchemas.Findings, FindingsWriter.Write(Findings.Of(record, new DateOnly(2025, 1, 1).AddDays(days))))),
            iter: 100);

    public static TheoryData<string> BothRefuse => new()
    {
        Reading.Record(person: "\"onProbaton\":\"no\""),
        Reading.Record(count: "\"level\":\"felny\""),
        Reading.Record(@case: "\"sentencingDate\":\"2015-2-3\""),
        Reading.Record(@case: "\"sentencingDate\":\"1899\""),
        Reading.Record(person: "\"registrationTier\":4"),
        Reading.Record(person: "\"onProbation\":true"),
        Reading.Record(@case: "\"district\":\"xx\""),
        Reading.Record(@case: $"\"county\":\"{new string('x', 201)}\""),
        """{"cases":[{"id":"c","counts":[{"id":"arrest"}]}]}""",
        """{"cases":[{"id":" "}]}""",
        "{}",
    };

    [Theory]
    [MemberData(nameof(BothRefuse))]
    public void What_the_schema_refuses_the_reader_refuses_too(string json)
    {
        Assert.NotEmpty(SchemaCheck.Errors(JsonSchemas.Record, System.Text.Encoding.UTF8.GetBytes(json)));
        Assert.False(Reading.Of(json).IsRead);
    }

    [Fact]
    public void The_record_schema_names_every_fact()
    {
        foreach (var fact in FactCatalog.All)
            Assert.Contains($"\"{fact.Name}\": {{", JsonSchemas.Record, StringComparison.Ordinal);
    }

    [Fact]
    public void The_findings_schema_lists_every_relief_and_the_general_warnings()
    {
        using var schema = JsonDocument.Parse(JsonSchemas.Findings);
        var finding = schema.RootElement.GetProperty("properties").GetProperty("findings").GetProperty("items").GetProperty("properties");
        Assert.Equal(ReliefCatalog.All.Select(relief => relief.Id), finding.GetProperty("relief").GetProperty("enum").EnumerateArray().Select(id => id.GetString()));
        Assert.Contains("\"check-your-record-first\"", JsonSchemas.Findings, StringComparison.Ordinal);
        Assert.Contains("\"law-may-have-changed\"", JsonSchemas.Findings, StringComparison.Ordinal);
        Assert.Contains("\"offense-not-in-table\"", JsonSchemas.Findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_object_of_a_schema_is_closed(bool record)
    {
        using var schema = JsonDocument.Parse(record ? JsonSchemas.Record : JsonSchemas.Findings);
        Closed(schema.RootElement);
    }

    private static void Closed(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array) foreach (var item in schema.EnumerateArray()) Closed(item);
        if (schema.ValueKind != JsonValueKind.Object) return;
        if (schema.TryGetProperty("properties", out var fields) && schema.TryGetProperty("type", out _) && fields.ValueKind == JsonValueKind.Object)
            Assert.True(schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False);
        foreach (var inner in schema.EnumerateObject()) Closed(inner.Value);
    }
}
