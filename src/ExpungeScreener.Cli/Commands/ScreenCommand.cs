using System.CommandLine;
using ExpungeScreener.Cli.Output;

namespace ExpungeScreener.Cli.Commands;

/// <summary>Screens a record, or a file with one on each line.</summary>
internal static class ScreenCommand
{
    private const string About = """
        Screen a record and print what each law says about it.

        Examples:
          expunge-screener screen record.json
          cat record.json | expunge-screener screen - --json
          expunge-screener screen --jsonl records.jsonl > findings.jsonl

        The record's format: expunge-screener schema record
        """;

    public static Command Make(Today today)
    {
        var file = new Argument<string>("FILE") { Description = "the file with the record (JSON), or - for standard input" };
        var lines = new Option<bool>("--jsonl") { Description = "read one record a line and write one findings object a line" };
        var day = new Option<DateOnly?>("--as-of") { Description = "the day to ask about, such as 2026-11-24; a record's own asOf wins; default: today in Los Angeles", HelpName = "DATE", CustomParser = Dates.Parse };
        var relevant = new Option<bool>("--relevant") { Description = "leave out laws about another kind of record" };
        var json = new Option<bool>("--json") { Description = "write JSON; the default where the output is no terminal" };
        var text = new Option<bool>("--text") { Description = "write text for people; the default on a terminal" };
        var command = new Command("screen", About) { file, lines, day, relevant, json, text };
        command.Validators.Add(asked =>
        {
            if (asked.GetValue(text) && asked.GetValue(json)) asked.AddError("--text and --json cannot be used together. Choose one.");
            if (asked.GetValue(text) && asked.GetValue(lines)) asked.AddError("--text and --jsonl cannot be used together: lines are always JSON.");
        });
        command.SetAction((asked, stop) =>
        {
            var screen = new Screen(asked.GetValue(day) ?? today.InLosAngeles, asked.GetValue(relevant));
            var asText = asked.GetValue(text) || (!asked.GetValue(json) && !Console.IsOutputRedirected);
            return Input.WithAsync(asked.GetRequiredValue(file), asked.GetValue(lines)
                ? input => JsonLines.ScreenAsync(input, screen, stop)
                : input => OneRecord.ScreenAsync(input, screen, asText, stop));
        });
        return command;
    }
}
