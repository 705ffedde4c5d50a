using System.Text;
using ExpungeScreener.Cli.Output;
using ExpungeScreener.Cli.Text;
using ExpungeScreener.Records;

namespace ExpungeScreener.Cli.Commands;

/// <summary>Screens the one record of a file.</summary>
internal static class OneRecord
{
    public static async Task<int> ScreenAsync(Stream input, Screen screen, bool asText, CancellationToken stop)
    {
        var read = await RecordReader.ReadAsync(input, stop).ConfigureAwait(false);
        using var output = new StandardOutput();
        if (!read.IsRead) return Refused(read, output, asText);
        var findings = screen.Of(read);
        output.WriteLine(asText ? Encoding.UTF8.GetBytes(FindingsText.Of(findings)) : FindingsWriter.Write(findings));
        output.Flush();
        return ExitCode.Screened;
    }

    /// <summary>People read the errors on standard error; a program also finds them as JSON where it looks for findings.</summary>
    private static int Refused(ReadResult read, StandardOutput output, bool asText)
    {
        Complaint.Say($"The record was not screened: {read.Errors.Length} {(read.Errors.Length == 1 ? "error" : "errors")}. Correct the record and try again.");
        foreach (var error in read.Errors) Complaint.Say($"  {error.Path}: {error.Message}");
        if (!asText) output.WriteLine(ErrorsWriter.Write(read.Errors));
        output.Flush();
        return ExitCode.NothingScreened;
    }
}
