using System.Text;
using CsCheck;

namespace ExpungeScreener.Records.Tests;

/// <summary>Whatever bytes come, the answer is a record or its errors, never an exception.</summary>
public sealed class HostileTests
{
    private static readonly string Sound = Encoding.UTF8.GetString(Samples.Bytes("real-1-seymour.json"));
    private static readonly string[] Words = ["null", "[]", "{}", "\"unknown\"", "\"none\"", "1e999", "-1", "true", "\"\\u0000\"", "\"2015-99-99\"", "[[[[]]]]", "\"id\"", ",", "\"", "}", "]"];

    [Fact]
    public void Any_bytes_are_answered() => Gen.Byte.Array[0, 200].Sample(bytes => Answered(bytes), iter: 3_000);

    [Fact]
    public void A_sound_record_with_one_piece_replaced_is_answered()
        => Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Int[0, 12], Gen.OneOf(Words)).Sample(
            (at, length, word) => Answered(Encoding.UTF8.GetBytes(Sound[..at] + word + Sound[Math.Min(Sound.Length, at + length)..])), iter: 3_000);

    [Fact]
    public void A_sound_record_cut_off_anywhere_is_refused_whole()
    {
        var text = Sound.TrimEnd();
        for (var length = 0; length < text.Length; length += 7)
            Assert.Equal("malformed-json", Assert.Single(Reading.Of(text[..length]).Errors).Code);
    }

    private static bool Answered(byte[] bytes)
    {
        var result = RecordReader.Read(bytes);
        return result.IsRead == result.Errors.IsEmpty && result.Errors.All(error => error.Path.Length > 0 && error.Message.Length > 0);
    }
}
