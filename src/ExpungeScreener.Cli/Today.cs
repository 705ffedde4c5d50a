namespace ExpungeScreener.Cli;

/// <summary>Decides what day it is, for the whole command line: the day in Los Angeles.</summary>
internal sealed class Today(TimeProvider clock)
{
    private static readonly TimeZoneInfo LosAngeles = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    /// <summary>The date in Los Angeles now.</summary>
    public DateOnly InLosAngeles => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), LosAngeles).DateTime);
}
