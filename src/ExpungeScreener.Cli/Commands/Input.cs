using ExpungeScreener.Cli.Output;

namespace ExpungeScreener.Cli.Commands;

/// <summary>Opens the file that was named, or standard input.</summary>
internal static class Input
{
    private const string Standard = "-";

    public static async Task<int> WithAsync(string file, Func<Stream, Task<int>> use)
    {
        if (Open(file) is not { } stream) return ExitCode.NothingScreened;
        await using (stream.ConfigureAwait(false)) return await Use(stream, file, use).ConfigureAwait(false);
    }

    private static async Task<int> Use(Stream stream, string file, Func<Stream, Task<int>> use)
    {
        try
        {
            return await use(stream).ConfigureAwait(false);
        }
        catch (IOException unreadable)
        {
            return Refuse($"\"{file}\" cannot be read: {unreadable.Message}");
        }
    }

    private static Stream? Open(string file)
    {
        try
        {
            return file == Standard ? Console.OpenStandardInput() : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 64 * 1024);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            Refuse($"There is no file \"{file}\". Check the name, or write - to read from standard input.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Refuse($"\"{file}\" cannot be read. Name a file that you may read, or write - to read from standard input.");
        }

        return null;
    }

    private static int Refuse(string message)
    {
        Complaint.Say(message);
        return ExitCode.NothingScreened;
    }
}
