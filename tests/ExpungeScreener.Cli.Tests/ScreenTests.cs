using System.Text.Json;

namespace ExpungeScreener.Cli.Tests;

/// <summary><c>expunge-screener screen FILE</c>: one record.</summary>
public sealed class ScreenTests
{
    [Fact]
    public async Task A_sound_record_is_screened_into_json_where_the_output_is_no_terminal()
    {
        var ran = await Command.Run(null, "screen", Command.Sample);
        Assert.Equal((0, ""), (ran.Exit, ran.Errors));
        using var json = JsonDocument.Parse(ran.Output);
        var dismissal = json.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("relief").GetString() == "pc-1203-4");
        Assert.Equal(("open", "mandatory"), (dismissal.GetProperty("outcome").GetString(), dismissal.GetProperty("decision").GetString()));
    }

    [Fact]
    public async Task Standard_input_gives_the_same_bytes_as_the_file()
    {
        var file = await Command.Run(null, "screen", Command.Sample, "--json");
        var standard = await Command.Run(await File.ReadAllTextAsync(Command.Sample, TestContext.Current.CancellationToken), "screen", "-");
        Assert.Equal(file, standard);
    }

    [Fact]
    public async Task Text_says_the_outcome_where_help_is_and_that_it_is_no_advice()
    {
        var ran = await Command.Run(null, "screen", "--text", Command.Sample);
        Assert.Equal((0, ""), (ran.Exit, ran.Errors));
        Assert.Contains("Case c1, charge 1: PC 245(a)(1)", ran.Output, StringComparison.Ordinal);
        Assert.Contains("PC 1203.4 says this must be granted when asked", ran.Output, StringComparison.Ordinal);
        Assert.Contains("LawHelpCalifornia.org", ran.Output, StringComparison.Ordinal);
        Assert.EndsWith("This is information, not legal advice. No lawyer has reviewed it yet.\n", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("you qualify")]
    [InlineData("you should file")]
    [InlineData("guaranteed")]
    [InlineData("eligible")]
    public async Task Text_never_gives_advice(string banned)
        => Assert.DoesNotContain(banned, (await Command.Run(null, "screen", "--text", Command.Sample)).Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task Text_shows_no_letter_that_steers_a_terminal()
    {
        var ran = await Command.Run("""{"cases":[{"id":"a\u001b[2Jb","court":"caSuperior","counts":[{"id":"1\u202e"}]}]}""", "screen", "--text", "-");
        Assert.Equal(0, ran.Exit);
        Assert.DoesNotContain('\u001b', ran.Output);
        Assert.DoesNotContain('\u202e', ran.Output);
    }

    [Fact]
    public async Task The_records_own_day_wins_over_the_option()
    {
        Assert.Equal("2026-11-24", await AsOf(Command.SampleLine, "--as-of", "2026-06-01"));
        Assert.Equal("2026-06-01", await AsOf("""{"cases":[]}""", "--as-of", "2026-06-01"));
    }

    [Fact]
    public async Task Relevant_leaves_out_laws_about_other_records()
    {
        var all = await Command.Run(null, "screen", Command.Sample);
        var relevant = await Command.Run(null, "screen", "--relevant", Command.Sample);
        Assert.Contains("\"not-applicable\"", all.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"not-applicable\"", relevant.Output, StringComparison.Ordinal);
        Assert.Contains("\"pc-1203-4\"", relevant.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_record_is_refused_with_every_path_and_exit_code_2()
    {
        var ran = await Command.Run("""{"cases":[{"id":"c","counts":[{"id":"1","level":"felny","colour":"red"}]}]}""", "screen", "-");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("cases[0].counts[0].level", ran.Errors, StringComparison.Ordinal);
        Assert.Contains("cases[0].counts[0].colour", ran.Errors, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ran.Output);
        Assert.Equal(2, json.RootElement.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task A_refused_record_leaves_the_output_empty_where_people_read_text()
    {
        var ran = await Command.Run("{", "screen", "--text", "-");
        Assert.Equal((2, ""), (ran.Exit, ran.Output));
        Assert.Contains("line 1", ran.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no file", "screen", "no-such-file.json")]
    [InlineData("cannot be read", "screen", "/")]
    [InlineData("not a date", "screen", "-", "--as-of", "2026-02-30")]
    [InlineData("not a date", "screen", "-", "--as-of", "2026-02")]
    [InlineData("cannot be used together", "screen", "-", "--json", "--text")]
    [InlineData("cannot be used together", "screen", "-", "--jsonl", "--text")]
    [InlineData("--help", "screen")]
    [InlineData("--help", "screen", "-", "--colour")]
    [InlineData("--help", "scren", "-")]
    [InlineData("--help")]
    public async Task A_wrong_use_says_what_to_do_and_ends_with_2(string says, params string[] args)
    {
        var ran = await Command.Run(null, args);
        Assert.Equal((2, ""), (ran.Exit, ran.Output));
        Assert.Contains(says, ran.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Errors, StringComparison.Ordinal);
    }

    private static async Task<string?> AsOf(string record, params string[] options)
    {
        using var json = JsonDocument.Parse((await Command.Run(record, ["screen", "-", .. options])).Output);
        return json.RootElement.GetProperty("asOf").GetString();
    }
}
