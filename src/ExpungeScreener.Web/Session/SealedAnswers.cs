using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ExpungeScreener.Web.Session;

/// <summary>Answers with the moment they were written, how long they last without a new answer, and how often they were written.</summary>
internal sealed record SealedAnswers(string Payload, int Revision, DateTimeOffset Written, TimeSpan Idle)
{
    private const byte Version = 1;
    private const int HeaderBytes = 17;

    /// <summary>A clock a minute ahead of ours is another instance's; further ahead, ours was set back, and no session gains from that.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>Whether the answers still count at a moment; at the idle limit itself they do not.</summary>
    public bool HoldsAt(DateTimeOffset now) => now < Written + Idle && Written <= now + Skew;

    /// <summary>Version, revision, seconds since 1970, idle seconds, then the payload under Brotli.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        Span<byte> header = stackalloc byte[HeaderBytes];
        header[0] = Version;
        BinaryPrimitives.WriteInt32LittleEndian(header[1..], Revision);
        BinaryPrimitives.WriteInt64LittleEndian(header[5..], Written.ToUnixTimeSeconds());
        BinaryPrimitives.WriteInt32LittleEndian(header[13..], (int)Idle.TotalSeconds);
        bytes.Write(header);
        using (var compressed = new BrotliStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            compressed.Write(Encoding.UTF8.GetBytes(Payload));
        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote; null when it is of another version.</summary>
    public static SealedAnswers? FromBytes(byte[] bytes)
    {
        if (bytes.Length < HeaderBytes || bytes[0] != Version)
            return null;
        var header = bytes.AsSpan(0, HeaderBytes);
        using var compressed = new BrotliStream(new MemoryStream(bytes, HeaderBytes, bytes.Length - HeaderBytes), CompressionMode.Decompress);
        using var text = new StreamReader(compressed, Encoding.UTF8);
        return new SealedAnswers(
            text.ReadToEnd(),
            BinaryPrimitives.ReadInt32LittleEndian(header[1..]),
            DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64LittleEndian(header[5..])),
            TimeSpan.FromSeconds(BinaryPrimitives.ReadInt32LittleEndian(header[13..])));
    }
}
