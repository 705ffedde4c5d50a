using ExpungeScreener.Cli.Text;

namespace ExpungeScreener.Cli.Output;

/// <summary>Says on standard error what is wrong and what to do.</summary>
internal static class Complaint
{
    public static void Say(string message)
    {
        foreach (var line in message.ReplaceLineEndings("\n").Split('\n')) Console.Error.WriteLine(Plain.Text(line));
    }
}
