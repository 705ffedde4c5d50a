using System.Globalization;
using FluentValidation;

namespace ExpungeScreener.Interview.Questions.Shapes;

/// <summary>A date that exists, from the year 1900 on; not in the future unless the question allows it, and then at most 60 years ahead.</summary>
public sealed class DateValidator : AbstractValidator<TypedDate>
{
    private const int FirstYear = 1900;
    private const int YearsAhead = 60;

    /// <summary>For a day on which the form is read.</summary>
    public DateValidator(DateOnly today, bool mayBeAhead)
    {
        When(typed => !typed.NotSure && !typed.Never, () => RuleFor(typed => typed).Cascade(CascadeMode.Stop)
            .Must(typed => !typed.IsBlank).WithErrorCode("date-missing")
            .Must(typed => typed.Year is not null).WithErrorCode("date-no-year")
            .Must(typed => Number(typed.Year) is not null).WithErrorCode("date-year-not-number")
            .Must(typed => Number(typed.Year) is >= FirstYear && Number(typed.Year) <= today.Year + YearsAhead).WithErrorCode("date-year-range")
            .Must(typed => typed.Day is null || typed.Month is not null).WithErrorCode("date-no-month")
            .Must(Exists).WithErrorCode("date-impossible")
            .Must(typed => mayBeAhead || First(typed) <= today).WithErrorCode("date-ahead"));
        When(typed => typed.NotSure || typed.Never, () => RuleFor(typed => typed)
            .Must(typed => typed.IsBlank && !(typed.NotSure && typed.Never)).WithErrorCode("date-contradicts"));
    }

    /// <summary>Writes a right date as an answer: 2015-03-02, 2015-03 or 2015.</summary>
    public static string Write(TypedDate typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var day = First(typed);
        var format = typed.Day is not null ? "yyyy-MM-dd" : typed.Month is not null ? "yyyy-MM" : "yyyy";
        return day.ToString(format, CultureInfo.InvariantCulture);
    }

    private static bool Exists(TypedDate typed)
        => (typed.Month is null || Number(typed.Month) is >= 1 and <= 12)
            && (typed.Day is null || (Number(typed.Day) is >= 1 and var day && day <= DateTime.DaysInMonth(Number(typed.Year)!.Value, Number(typed.Month)!.Value)));

    private static DateOnly First(TypedDate typed) => new(Number(typed.Year)!.Value, Number(typed.Month) ?? 1, Number(typed.Day) ?? 1);

    private static int? Number(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
