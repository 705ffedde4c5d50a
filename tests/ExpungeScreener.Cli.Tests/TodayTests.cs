using System.Globalization;

namespace ExpungeScreener.Cli.Tests;

/// <summary>Today is the day in Los Angeles.</summary>
public sealed class TodayTests
{
    [Theory]
    [InlineData("2026-11-24T07:59:59Z", "2026-11-23")]
    [InlineData("2026-11-24T08:00:00Z", "2026-11-24")]
    [InlineData("2026-07-04T06:59:59Z", "2026-07-03")]
    [InlineData("2026-07-04T07:00:00Z", "2026-07-04")]
    public void The_day_turns_at_midnight_in_Los_Angeles(string utc, string day)
        => Assert.Equal(day, new Today(new Clock(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture))).InLosAngeles.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
