using FluentValidation;

namespace ExpungeScreener.Interview.Questions.Shapes;

/// <summary>One row of those offered must be picked.</summary>
public sealed class ChoiceValidator : AbstractValidator<TypedChoice>
{
    /// <summary>For the rows that are offered now.</summary>
    public ChoiceValidator(IReadOnlyCollection<string> offered)
        => RuleFor(typed => typed.Picked).Cascade(CascadeMode.Stop)
            .NotNull().WithErrorCode("choice-missing")
            .Must(picked => picked == Marks.NotSure || offered.Contains(picked!)).WithErrorCode("choice-unknown");
}
