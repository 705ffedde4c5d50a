using System.Text.Json;

namespace ExpungeScreener.Web.Features.Screening;

/// <summary>What the answers cookie holds: the answers as the interview writes them, and what the last form leaves to be said, or null.</summary>
/// <remarks>The interview's text is one line; a second line holds the pending form.</remarks>
internal sealed record Saved(string Answers, Pending? Pending)
{
    private const char Line = '\n';

    /// <summary>The text for the cookie.</summary>
    public string ToPayload() => Pending is null ? Answers : Answers + Line + JsonSerializer.Serialize(Pending);

    /// <summary>Reads what <see cref="ToPayload"/> wrote; a second line of another version is left out.</summary>
    public static Saved FromPayload(string payload)
    {
        var end = payload.IndexOf(Line, StringComparison.Ordinal);
        return end < 0 ? new(payload, null) : new(payload[..end], Read(payload[(end + 1)..]));
    }

    private static Pending? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Pending>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
