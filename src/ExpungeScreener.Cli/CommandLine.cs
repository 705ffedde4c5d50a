using System.CommandLine;
using ExpungeScreener.Cli.Commands;
using ExpungeScreener.Cli.Output;

namespace ExpungeScreener.Cli;

/// <summary>The command line: what was asked for, and the exit code.</summary>
internal static class CommandLine
{
    private const string About = """
        Screens California and federal criminal records for the ways the law gives to clear them.
        Information, not legal advice. No lawyer has reviewed it yet. Nothing leaves this machine.

        Examples:
          expunge-screener screen record.json
          expunge-screener screen --json --relevant record.json
          expunge-screener screen --jsonl records.jsonl > findings.jsonl
          expunge-screener law pc-1203-4

        Exit codes: 0 screened; 1 some records refused (--jsonl); 2 nothing screened.
        """;

    public static async Task<int> RunAsync(string[] args, TimeProvider clock)
    {
        var today = new Today(clock);
        var root = new RootCommand(About) { ScreenCommand.Make(today), LawCommand.Make(today), SchemaCommand.Make() };
        var asked = root.Parse(args);
        if (asked.Errors.Count > 0) return Misused(asked);
        try
        {
            return await asked.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (OutputClosedException)
        {
            return ExitCode.Screened;
        }
    }

    private static int Misused(ParseResult asked)
    {
        foreach (var error in asked.Errors) Complaint.Say(error.Message);
        Complaint.Say($"Run \"{Names(asked)} --help\" to see how it is used.");
        return ExitCode.NothingScreened;
    }

    private static string Names(ParseResult asked)
        => asked.CommandResult.Command is RootCommand ? "expunge-screener" : $"expunge-screener {asked.CommandResult.Command.Name}";
}
