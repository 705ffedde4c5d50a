using FluentValidation;

namespace ExpungeScreener.Interview.Questions.Shapes;

/// <summary>A text that is not too long.</summary>
public sealed class TextValidator : AbstractValidator<TypedText>
{
    /// <summary>For a longest length, in characters.</summary>
    public TextValidator(int longest)
    {
        When(typed => !typed.NotSure, () => RuleFor(typed => typed.Text).Cascade(CascadeMode.Stop)
            .NotNull().WithErrorCode("text-missing")
            .MaximumLength(longest).WithErrorCode("text-long"));
        When(typed => typed.NotSure, () => RuleFor(typed => typed.Text).Null().WithErrorCode("number-contradicts"));
    }
}
