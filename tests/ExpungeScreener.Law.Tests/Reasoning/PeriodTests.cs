using System.Globalization;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.Reasoning;

public sealed class PeriodTests
{
    private static readonly Fact<DateSpan> Start = CaseFacts.SentencingDate;

    [Theory]
    [InlineData("2025-11-24", "2026-11-23", Truth.No)]
    [InlineData("2025-11-24", "2026-11-24", Truth.No)]
    [InlineData("2025-11-24", "2026-11-25", Truth.Yes)]
    [InlineData("2024-02-29", "2025-02-28", Truth.No)]
    [InlineData("2024-02-29", "2025-03-01", Truth.Yes)]
    [InlineData("2024-02-28", "2025-03-01", Truth.Yes)]
    public void A_year_that_must_lapse_is_over_on_the_day_after_its_anniversary(string start, string day, Truth over)
        => Assert.Equal(over, Decide(Start.LapsedYears(1), start, day).Truth);

    [Theory]
    [InlineData("2025-11-24", "2026-11-23", Truth.No)]
    [InlineData("2025-11-24", "2026-11-24", Truth.Yes)]
    [InlineData("2025-11-24", "2026-11-25", Truth.Yes)]
    [InlineData("2024-02-29", "2025-02-27", Truth.No)]
    [InlineData("2024-02-29", "2025-02-28", Truth.Yes)]
    public void A_year_that_has_elapsed_is_over_on_its_anniversary(string start, string day, Truth over)
        => Assert.Equal(over, Decide(Start.ElapsedYears(1), start, day).Truth);

    [Theory]
    [InlineData("2024-02-29", "2025-02-28", Truth.No)]
    [InlineData("2024-02-29", "2025-03-01", Truth.Yes)]
    [InlineData("2024-02-28", "2025-02-28", Truth.Yes)]
    [InlineData("2025-11-24", "2026-11-24", Truth.Yes)]
    public void A_federal_year_from_a_leap_day_ends_on_the_first_of_March(string start, string day, Truth over)
        => Assert.Equal(over, Decide(Start.ElapsedFederalYears(1), start, day).Truth);

    [Theory]
    [InlineData("2024-02-29", 4, "2028-02-29")]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2023-02-28", 1, "2024-02-28")]
    public void Leap_days_meet_again_after_four_years(string start, int years, string anniversary)
        => Assert.Equal(Date(anniversary), Period.California(years, Reckoning.Elapsed).FirstDayAfter(Date(start)));

    [Theory]
    [InlineData("2025-10", Truth.Yes, null)]
    [InlineData("2025-11", Truth.Unknown, "2026-12-01")]
    [InlineData("2025-12", Truth.No, "2027-01-01")]
    [InlineData("2024", Truth.Yes, null)]
    [InlineData("2025", Truth.Unknown, "2027-01-01")]
    [InlineData("2026", Truth.No, "2028-01-01")]
    public void A_month_or_a_year_counts_by_its_cautious_end(string start, Truth over, string? opens)
    {
        var verdict = Decide(Start.LapsedYears(1), start, "2026-11-24");
        Assert.Equal(new Verdict(over, opens is null ? null : Date(opens), opens is not null), verdict);
    }

    [Theory]
    [InlineData("2025-11-23", "2025-11", Truth.Unknown)]
    [InlineData("2025-12-01", "2025-11", Truth.Yes)]
    [InlineData("2025-11-01", "2025-11", Truth.No)]
    public void A_date_is_before_a_day_only_when_all_of_it_is(string day, string date, Truth before)
    {
        var limit = Date(day);
        Assert.Equal(before, Decide(Start.IsBefore(limit.Year, limit.Month, limit.Day), date, "2026-11-24").Truth);
    }

    [Fact]
    public void Of_two_waits_that_must_both_pass_the_later_counts_and_of_two_ways_the_sooner()
    {
        var scene = SceneOf(Given.Nothing.With(Start, "2026-01-01").With(CaseFacts.ArrestDate, "2026-06-01"));
        var (first, second) = (Start.ElapsedYears(1), CaseFacts.ArrestDate.ElapsedYears(1));
        Assert.Equal(Date("2027-06-01"), (first & second).Decide(scene).Opens);
        Assert.Equal(Date("2027-06-01"), (second & first).Decide(scene).Opens);
        Assert.Equal(Date("2027-01-01"), (first | second).Decide(scene).Opens);
        Assert.Equal(Date("2027-01-01"), (second | first).Decide(scene).Opens);
    }

    [Fact]
    public void Of_two_waits_one_that_is_estimated_makes_both_so()
    {
        var scene = SceneOf(Given.Nothing.With(Start, "2026-02").With(CaseFacts.ArrestDate, "2026-06-01"));
        Assert.True((Start.ElapsedYears(1) & CaseFacts.ArrestDate.ElapsedYears(1)).Decide(scene).Estimated);
        Assert.True((CaseFacts.ArrestDate.ElapsedYears(1) & Start.ElapsedYears(1)).Decide(scene).Estimated);
    }

    [Theory]
    [InlineData("2015-03-02", "2015-03-02", "2015-03-02")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2015", "2015-01-01", "2015-12-31")]
    public void A_date_is_all_the_days_it_can_be_and_writes_itself_back(string text, string first, string last)
    {
        Assert.True(DateSpan.TryParse(text, out var span));
        Assert.Equal((Date(first), Date(last), text), (span.First, span.Last, span.ToString()));
    }

    [Theory]
    [InlineData("2015-02-30")]
    [InlineData("2015-13")]
    [InlineData("15")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("yesterday")]
    [InlineData(null)]
    public void What_is_no_date_of_the_contract_is_refused(string? text) => Assert.False(DateSpan.TryParse(text, out _));

    private static Verdict Decide(Condition condition, string start, string asOf)
        => condition.Decide(SceneOf(Given.Nothing.With(Start, start).AsOf(asOf)));

    private static Scene SceneOf(Given given) => Scene.Of(given.Record, given.Day).Cases[0];

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
