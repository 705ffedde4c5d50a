using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>The words in which rules are written: facts on the left, conditions as the result.</summary>
public static class Saying
{
    /// <summary>The fact is yes.</summary>
    public static Condition IsYes(this ISource<bool> source) => new Holds<bool>(source, [true]);

    /// <summary>The fact is no.</summary>
    public static Condition IsNo(this ISource<bool> source) => new Holds<bool>(source, [false]);

    /// <summary>The fact is one of these.</summary>
    public static Condition Is<T>(this ISource<T> source, params ReadOnlySpan<T> accepted)
        where T : notnull => new Holds<T>(source, [.. accepted]);

    /// <summary>The list names one of these.</summary>
    public static Condition Lists<T>(this ISource<Choices<T>> source, params ReadOnlySpan<T> wanted)
        where T : struct, Enum => new Lists<T>(source, [.. wanted]);

    /// <summary>The number is at most that.</summary>
    public static Condition IsAtMost(this ISource<int> source, int limit) => new AtMost(source, limit);

    /// <summary>The amount is at most that; the limit itself is enough.</summary>
    public static Condition IsAtMost(this ISource<decimal> source, decimal limit) => new AmountAtMost(source, limit);

    /// <summary>The date lies before that day.</summary>
    public static Condition IsBefore(this ISource<DateSpan> source, int year, int month, int day)
        => new Before(source, new DateOnly(year, month, day));

    /// <summary>"After the lapse of" that many years, as California counts: the day after the anniversary.</summary>
    public static Condition LapsedYears(this ISource<DateSpan> start, int years)
        => new HasPassed(start, Period.California(years, Reckoning.Lapse));

    /// <summary>That many calendar years "have elapsed", as California counts: the anniversary itself.</summary>
    public static Condition ElapsedYears(this ISource<DateSpan> start, int years)
        => new HasPassed(start, Period.California(years, Reckoning.Elapsed));

    /// <summary>The day has come.</summary>
    public static Condition HasCome(this ISource<DateSpan> day) => new HasPassed(day, Period.California(0, Reckoning.Elapsed));

    /// <summary>That many years have elapsed, as federal law counts.</summary>
    public static Condition ElapsedFederalYears(this ISource<DateSpan> start, int years)
        => new HasPassed(start, Period.Federal(years));

    /// <summary>One charge of the case fits.</summary>
    public static Condition InOneCount(Condition inner) => new AnyCount(inner);

    /// <summary>The condition under a name, which a printed rule shows.</summary>
    public static Condition Called(this Condition inner, string name) => new Named(name, inner);

    /// <summary>The charge is under that section, or under that subdivision of it.</summary>
    public static Condition Charge(string code, string section, string? subdivision = null) => new OffenseIs(code, section, subdivision);

    /// <summary>The charge is under one of those sections.</summary>
    public static Condition ChargeUnder(string code, params ReadOnlySpan<string> sections) => OffenseIs.OneOf(code, sections);

    /// <summary>It is not known whether that holds; only for "a lawyer first".</summary>
    public static Condition Unclear(Condition condition) => new WhileUnknown(condition);

    /// <summary>That holds, and it is known; only for reasons that all come to the same outcome.</summary>
    public static Condition Known(Condition condition) => new ForCertain(condition);
}
