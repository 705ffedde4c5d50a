using System.Text.Json;

namespace ExpungeScreener.Cli.Tests;

/// <summary><c>expunge-screener screen --jsonl FILE</c>: one record a line.</summary>
public sealed class JsonLinesTests
{
    private const string Empty = """{"cases":[]}""";

    [Fact]
    public async Task Each_line_is_answered_in_its_place_and_a_bad_one_ends_in_exit_code_1()
    {
        var ran = await Command.Run($"{Empty}\n{{\"cases\":7}}\n\n{Command.SampleLine}\n", "screen", "--jsonl", "-");
        Assert.Equal(1, ran.Exit);
        var lines = ran.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("{\"asOf\":", lines[0], StringComparison.Ordinal);
        using var bad = JsonDocument.Parse(lines[1]);
        Assert.Equal(2, bad.RootElement.GetProperty("line").GetInt32());
        Assert.Equal("cases", bad.RootElement.GetProperty("errors")[0].GetProperty("path").GetString());
        Assert.Contains("\"pc-1203-4\"", lines[2], StringComparison.Ordinal);
        Assert.Contains("1 of 3", ran.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Empty + "\n" + Empty + "\n", 0)]
    [InlineData(Empty + "\r\n" + Empty, 0)]
    [InlineData(Empty + "\n{}\n", 1)]
    [InlineData("{}\n{}\n", 2)]
    [InlineData("", 2)]
    public async Task The_exit_code_says_whether_all_some_or_none_were_screened(string lines, int exit)
        => Assert.Equal(exit, (await Command.Run(lines, "screen", "--jsonl", "-")).Exit);

    [Fact]
    public async Task A_line_is_answered_before_the_next_one_is_written()
    {
        using var process = Command.Start("screen", "--jsonl", "-");
        for (var i = 0; i < 3; i++)
        {
            await process.StandardInput.WriteLineAsync(Empty);
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            Assert.StartsWith("{\"asOf\":", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task A_reader_that_stops_early_is_no_error()
    {
        using var process = Command.Start("screen", "--jsonl", "-");
        process.StandardOutput.Close();
        var written = Task.Run(() => WriteUntilClosed(process.StandardInput), TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await written;
        Assert.Equal((0, ""), (process.ExitCode, errors));
    }

    /// <summary>Writes far more than a pipe holds; ends when the command has gone, and fails when it never goes.</summary>
    private static void WriteUntilClosed(StreamWriter input)
    {
        try
        {
            for (var i = 0; i < 200_000; i++) input.WriteLine(Empty);
            Assert.Fail("The command kept on reading although nobody read its output.");
        }
        catch (IOException)
        {
            // The command has ended, as it should.
        }
    }
}
