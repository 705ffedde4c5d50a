namespace ExpungeScreener.Cli.Output;

/// <summary>Prints one text and is done.</summary>
internal static class Print
{
    public static int Whole(string text)
    {
        using var output = new StandardOutput();
        output.Write(text);
        output.Flush();
        return ExitCode.Screened;
    }
}
