using FluentValidation;

namespace ExpungeScreener.Interview.Questions.Shapes;

/// <summary>One row or more must be ticked; "none of these" and "I'm not sure" stand alone.</summary>
public sealed class ChecksValidator : AbstractValidator<TypedChecks>
{
    /// <summary>For the rows that are offered.</summary>
    public ChecksValidator(IReadOnlyCollection<string> offered)
        => RuleFor(typed => typed.Picked).Cascade(CascadeMode.Stop)
            .Must(picked => picked.Length > 0).WithErrorCode("checks-missing")
            .Must(picked => picked.All(one => one is Marks.None or Marks.NotSure || offered.Contains(one))).WithErrorCode("choice-unknown")
            .Must(picked => picked.Length == 1 || (!picked.Contains(Marks.None) && !picked.Contains(Marks.NotSure))).WithErrorCode("checks-contradict");
}
