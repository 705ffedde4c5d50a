using ExpungeScreener.Cli.Output;
using ExpungeScreener.Records;

namespace ExpungeScreener.Cli.Commands;

/// <summary>Screens one record a line, in order, in constant memory.</summary>
internal static class JsonLines
{
    public static async Task<int> ScreenAsync(Stream input, Screen screen, CancellationToken stop)
    {
        using var output = new StandardOutput();
        var lines = new Lines(input, RecordLimits.Bytes);
        long screened = 0, refused = 0;
        while (await lines.NextAsync(stop).ConfigureAwait(false))
        {
            if (IsBlank(lines.Line.Span)) continue;
            var read = RecordReader.Read(lines.Line);
            output.WriteLine(read.IsRead ? FindingsWriter.Write(screen.Of(read), indented: false) : ErrorsWriter.Write(read.Errors, lines.Number, indented: false));
            if (read.IsRead) screened++;
            else refused++;
            if (lines.IsDrained) output.Flush();
        }

        output.Flush();
        return Ended(screened, refused);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;

    private static int Ended(long screened, long refused)
    {
        if (refused > 0) Complaint.Say($"{refused} of {screened + refused} records were not screened. Their lines hold the errors; correct them and try again.");
        else if (screened == 0) Complaint.Say("There was no record to screen. Write one record a line.");
        if (screened == 0) return ExitCode.NothingScreened;
        return refused == 0 ? ExitCode.Screened : ExitCode.SomeRefused;
    }
}
