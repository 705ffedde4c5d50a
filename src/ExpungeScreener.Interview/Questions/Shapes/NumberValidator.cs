using System.Globalization;
using FluentValidation;

namespace ExpungeScreener.Interview.Questions.Shapes;

/// <summary>A whole number between two limits, both included.</summary>
public sealed class NumberValidator : AbstractValidator<TypedText>
{
    /// <summary>For those limits.</summary>
    public NumberValidator(int least, int most)
    {
        When(typed => !typed.NotSure, () => RuleFor(typed => typed.Text).Cascade(CascadeMode.Stop)
            .NotNull().WithErrorCode("number-missing")
            .Must(text => Number(text) is not null).WithErrorCode("number-not-number")
            .Must(text => Number(text) >= least && Number(text) <= most).WithErrorCode("number-range"));
        When(typed => typed.NotSure, () => RuleFor(typed => typed.Text).Null().WithErrorCode("number-contradicts"));
    }

    private static int? Number(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
