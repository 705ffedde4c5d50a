using System.Globalization;

namespace ExpungeScreener.Law.Facts;

/// <summary>A date as people remember it: one day, or all the days of a month or of a year.</summary>
/// <param name="First">The first day it can be.</param>
/// <param name="Last">The last day it can be; included.</param>
public readonly record struct DateSpan(DateOnly First, DateOnly Last)
{
    /// <summary>The earliest year a record may name.</summary>
    public const int MinYear = 1900;

    /// <summary>The latest year a record may name.</summary>
    public const int MaxYear = 2199;

    /// <summary>Whether it is one known day.</summary>
    public bool IsDay => First == Last;

    /// <summary>One known day.</summary>
    public static DateSpan Day(DateOnly day) => new(day, day);

    /// <summary>One known day.</summary>
    public static DateSpan Day(int year, int month, int day) => Day(new DateOnly(year, month, day));

    /// <summary>Some day of a month.</summary>
    public static DateSpan Month(int year, int month)
        => new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>Some day of a year.</summary>
    public static DateSpan Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>Reads <c>2015-03-02</c>, <c>2015-03</c> or <c>2015</c>, from 1900 to 2199.</summary>
    public static bool TryParse(string? text, out DateSpan span)
    {
        span = default;
        if (text is null) return false;
        var (found, value) = text.Length switch
        {
            10 when Exact(text, "yyyy-MM-dd", out var day) => (true, Day(day)),
            7 when Exact(text, "yyyy-MM", out var month) => (true, Month(month.Year, month.Month)),
            4 when Exact(text, "yyyy", out var year) => (true, Year(year.Year)),
            _ => (false, default),
        };
        span = value;
        return found && value.First.Year is >= MinYear and <= MaxYear;
    }

    /// <summary>The same span with every day moved.</summary>
    internal DateSpan Map(Func<DateOnly, DateOnly> move) => new(move(First), move(Last));

    /// <summary>Writes the span as the record contract does.</summary>
    public override string ToString()
        => IsDay ? First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : this == Month(First.Year, First.Month) ? First.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : this == Year(First.Year) ? First.ToString("yyyy", CultureInfo.InvariantCulture)
            : $"{First:yyyy-MM-dd}/{Last:yyyy-MM-dd}";

    private static bool Exact(string text, string format, out DateOnly date)
        => DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
