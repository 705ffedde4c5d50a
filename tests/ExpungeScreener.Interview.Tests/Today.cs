namespace ExpungeScreener.Interview.Tests;

internal static class Today
{
    public static DateOnly Is { get; } = new(2026, 11, 24);
}
