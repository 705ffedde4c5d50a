using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ExpungeScreener.Cli.Output;

/// <summary>Standard output as UTF-8 bytes. When its reader has gone, it says so.</summary>
internal sealed class StandardOutput : IDisposable
{
    private readonly BufferedStream _stream = new(Open(), 64 * 1024);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _stream.Write(bytes);
        }
        catch (IOException)
        {
            throw new OutputClosedException();
        }
    }

    public void WriteLine(ReadOnlySpan<byte> bytes)
    {
        Write(bytes);
        Write("\n"u8);
    }

    public void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    public void Flush()
    {
        try
        {
            _stream.Flush();
        }
        catch (IOException)
        {
            throw new OutputClosedException();
        }
    }

    /// <summary>Closes nothing: what was not flushed before an error is dropped.</summary>
    public void Dispose() => GC.SuppressFinalize(this);

    /// <summary>The console's own stream swallows a closed pipe, so a pipe is opened as a file; a real file is left to the console's stream, which appends.</summary>
    private static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var file = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return file.CanSeek ? Console.OpenStandardOutput() : file;
    }
}
