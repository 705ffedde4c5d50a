namespace ExpungeScreener.Web.Features.Start;

/// <summary>The answers a visitor begins with.</summary>
public static class NewAnswers
{
    /// <summary>Posted by the button of those who have papers.</summary>
    public const string Some = "some";

    /// <summary>Posted by the button of those who have none.</summary>
    public const string None = "none";

    /// <summary>The first payload: empty, or with the one thing the start page has learned.</summary>
    /// <param name="papers">What was posted; anything but <see cref="None"/> counts as having papers.</param>
    public static string For(string? papers) => papers == None ? """{"papers":"none"}""" : "{}";
}
