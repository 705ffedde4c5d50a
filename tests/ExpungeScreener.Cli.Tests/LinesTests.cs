using System.Text;
using ExpungeScreener.Cli.Commands;

namespace ExpungeScreener.Cli.Tests;

/// <summary>Lines are read one by one, and a long one is not kept whole.</summary>
public sealed class LinesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1a")]
    [InlineData("a\n", "1a")]
    [InlineData("a\n\nb", "1a|2|3b")]
    [InlineData("\n", "1")]
    public async Task Lines_are_numbered_from_1(string text, string expected)
        => Assert.Equal(expected, string.Join('|', await Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), 100)));

    [Theory]
    [InlineData(9, 9)]
    [InlineData(10, 10)]
    [InlineData(11, 11)]
    [InlineData(300_000, 11)]
    public async Task A_line_above_the_limit_keeps_one_byte_more_than_the_limit(int length, int kept)
    {
        var lines = await Read(new MemoryStream(Encoding.UTF8.GetBytes(new string('x', length) + "\nnext")), 10);
        Assert.Equal([kept + 1, 5], lines.Select(line => line.Length));
        Assert.Equal("2next", lines[1]);
    }

    private static async Task<List<string>> Read(Stream input, int limit)
    {
        var lines = new Lines(input, limit);
        var read = new List<string>();
        while (await lines.NextAsync(TestContext.Current.CancellationToken)) read.Add(lines.Number + Encoding.UTF8.GetString(lines.Line.Span));
        return read;
    }
}
