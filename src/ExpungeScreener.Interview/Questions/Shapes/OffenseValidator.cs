using ExpungeScreener.Law.Offenses;
using FluentValidation;

namespace ExpungeScreener.Interview.Questions.Shapes;

/// <summary>A crime that stands in the table of its law, or that the person says their paper names.</summary>
public sealed class OffenseValidator : AbstractValidator<TypedOffense>
{
    /// <summary>For one of the two tables.</summary>
    public OffenseValidator(bool federal)
        => RuleFor(typed => typed).Cascade(CascadeMode.Stop)
            .Must(typed => typed.Picked is not null || typed.Text is not null).WithErrorCode("offense-missing")
            .Must(typed => typed.Text is null || typed.Text.Length <= OffenseSearch.LongestText).WithErrorCode("offense-long")
            .Must(typed => typed.Picked is null or Marks.NotSure or Marks.AsTyped || OffenseSearch.Picked(typed.Picked, federal) is not null).WithErrorCode("choice-unknown")
            .Must(typed => typed.Picked != Marks.AsTyped || OffenseSearch.Read(typed.Text) is not null).WithErrorCode("offense-unread")
            .Must(typed => typed.Picked is not null || OffenseSearch.Exactly(typed.Text, federal) is not null || !OffenseSearch.Find(typed.Text, federal).IsEmpty).WithErrorCode("offense-unknown")
            .Must(typed => typed.Picked is not null || OffenseSearch.Exactly(typed.Text, federal) is not null).WithErrorCode("offense-several");
}
