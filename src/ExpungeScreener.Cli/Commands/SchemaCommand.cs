using System.CommandLine;
using ExpungeScreener.Cli.Output;
using ExpungeScreener.Records;

namespace ExpungeScreener.Cli.Commands;

/// <summary>Prints a JSON Schema.</summary>
internal static class SchemaCommand
{
    public static Command Make()
    {
        var which = new Argument<string>("WHICH") { Description = "record (what goes in) or findings (what comes out)" };
        which.AcceptOnlyFromAmong("record", "findings");
        var command = new Command("schema", "Print the JSON Schema (2020-12) of the record or of the findings.") { which };
        command.SetAction(asked => Print.Whole((asked.GetRequiredValue(which) == "record" ? JsonSchemas.Record : JsonSchemas.Findings) + "\n"));
        return command;
    }
}
