using System.Text.Json;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Cli.Tests;

/// <summary>The laws, the schemas, the version and the help.</summary>
public sealed class LawTests
{
    [Fact]
    public async Task Law_lists_every_relief_with_its_citation_its_date_and_when_it_was_checked()
    {
        var ran = await Command.Run(null, "law");
        Assert.Equal((0, ""), (ran.Exit, ran.Errors));
        var lines = ran.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(ReliefCatalog.All.Count + 1, lines.Length);
        Assert.Contains(lines, line => line.Contains("pc-1203-4 ", StringComparison.Ordinal) && line.Contains("PC 1203.4 ", StringComparison.Ordinal) && line.Contains("2023-07-10", StringComparison.Ordinal) && line.EndsWith("2026-11-24", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Law_prints_one_rule_as_it_is_coded()
        => Assert.Equal(LawPrint.AsCoded(ReliefCatalog.Find("pc-1203-4")!), (await Command.Run(null, "law", "pc-1203-4")).Output);

    [Fact]
    public async Task An_unknown_law_names_the_nearest_one()
    {
        var ran = await Command.Run(null, "law", "pc-12034");
        Assert.Equal((2, ""), (ran.Exit, ran.Output));
        Assert.Contains("\"pc-1203-4\"", ran.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("record", "cases")]
    [InlineData("findings", "nextFact")]
    public async Task Schema_prints_a_closed_json_schema(string which, string field)
    {
        using var json = JsonDocument.Parse((await Command.Run(null, "schema", which)).Output);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", json.RootElement.GetProperty("$schema").GetString());
        Assert.False(json.RootElement.GetProperty("additionalProperties").GetBoolean());
        Assert.True(json.RootElement.GetProperty("properties").TryGetProperty(field, out _));
    }

    [Fact]
    public async Task Version_prints_a_version()
        => Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\n$", (await Command.Run(null, "--version")).Output.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("expunge-screener screen record.json", "--help")]
    [InlineData("Exit codes: 0 screened", "--help")]
    [InlineData("--as-of", "screen", "--help")]
    public async Task Help_shows_examples_options_and_exit_codes(string says, params string[] args)
    {
        var ran = await Command.Run(null, args);
        Assert.Equal(0, ran.Exit);
        Assert.Contains(says, ran.Output, StringComparison.Ordinal);
    }
}
