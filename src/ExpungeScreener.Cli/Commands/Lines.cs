using System.Buffers;

namespace ExpungeScreener.Cli.Commands;

/// <summary>Reads a stream line by line in constant memory. A line above the limit is skipped to its end.</summary>
/// <param name="input">The stream.</param>
/// <param name="limit">The longest line that is kept, in bytes.</param>
internal sealed class Lines(Stream input, int limit)
{
    private readonly byte[] _chunk = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _at;
    private int _end;

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line, without its end. One above the limit is one byte longer than the limit.</summary>
    public ReadOnlyMemory<byte> Line => _line.WrittenMemory;

    /// <summary>Whether the next line has to be waited for.</summary>
    public bool IsDrained => _at == _end;

    /// <summary>Goes to the next line; false at the end.</summary>
    public async ValueTask<bool> NextAsync(CancellationToken stop)
    {
        _line.ResetWrittenCount();
        var found = false;
        while (!IsDrained || await FillAsync(stop).ConfigureAwait(false))
        {
            if (!found) Number++;
            found = true;
            if (Take()) return true;
        }

        return found;
    }

    private async ValueTask<bool> FillAsync(CancellationToken stop)
    {
        _at = 0;
        _end = await input.ReadAsync(_chunk, stop).ConfigureAwait(false);
        return _end > 0;
    }

    /// <summary>Takes what the chunk holds of the line; true when the line ends in it.</summary>
    private bool Take()
    {
        var rest = _chunk.AsSpan(_at, _end - _at);
        var length = rest.IndexOf((byte)'\n');
        var part = length < 0 ? rest : rest[..length];
        _line.Write(part[..Math.Min(part.Length, limit + 1 - _line.WrittenCount)]);
        _at += length < 0 ? part.Length : part.Length + 1;
        return length >= 0;
    }
}
