using System.CommandLine.Parsing;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Cli.Commands;

/// <summary>Reads a full date from the command line.</summary>
internal static class Dates
{
    public static DateOnly? Parse(ArgumentResult asked)
    {
        var text = asked.Tokens.Count == 1 ? asked.Tokens[0].Value : "";
        if (text.Length == 10 && DateSpan.TryParse(text, out var span)) return span.First;
        asked.AddError($"\"{text}\" is not a date that can be asked about. Write a full date from {DateSpan.MinYear} to {DateSpan.MaxYear}, such as 2026-11-24.");
        return null;
    }
}
