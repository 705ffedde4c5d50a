using System.Globalization;
using ExpungeScreener.Web.Session;
using Microsoft.Extensions.Time.Testing;

namespace ExpungeScreener.Web.Tests.Session;

public sealed class TodayTests
{
    [Theory]
    [InlineData("2026-11-24T07:59:59Z", "2026-11-23")]
    [InlineData("2026-11-24T08:00:00Z", "2026-11-24")]
    [InlineData("2026-07-01T06:59:59Z", "2026-06-30")]
    [InlineData("2026-07-01T07:00:00Z", "2026-07-01")]
    [InlineData("2028-02-29T12:00:00Z", "2028-02-29")]
    [InlineData("2027-01-01T07:59:59Z", "2026-12-31")]
    [InlineData("2026-03-08T10:00:00Z", "2026-03-08")]
    [InlineData("2026-11-01T09:00:00Z", "2026-11-01")]
    public void The_day_is_the_day_in_Los_Angeles(string utc, string day)
    {
        var today = new Today(new FakeTimeProvider(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture)));

        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), today.InLosAngeles);
    }
}
