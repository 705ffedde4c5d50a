using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Questions.Shapes;
using ExpungeScreener.Law.Reasoning;
using FluentValidation.Results;

namespace ExpungeScreener.Interview.Questions;

/// <summary>Reads the posted values of one field and asks the validator of its kind.</summary>
internal sealed class FormReader(Scene scene, DateOnly today, ImmutableDictionary<string, ImmutableArray<string>> typed)
{
    /// <summary>The answer, or what is wrong.</summary>
    public (Answer? Answer, FieldError? Error) Read(Field field) => field switch
    {
        ChoiceField choice => Choice(choice),
        ChecksField checks => Checks(checks),
        DateField date => Date(date.Id, date.MayBeAhead, date.MayBeNever),
        OtherConvictionDateField date => Date(date.Id, date.IsRelease, false),
        NumberField number => Text(number, new NumberValidator(number.Least, number.Most), ("least", number.Least), ("most", number.Most)),
        TextField text => Text(text, new TextValidator(text.Longest), ("longest", text.Longest)),
        _ => Offense(field),
    };

    private bool Federal => Where.Federal.Decide(scene).Truth == Truth.Yes;

    private (Answer?, FieldError?) Choice(ChoiceField field)
    {
        var posted = new TypedChoice(First(field.Id));
        var offered = field.Options.Where(option => option.IsOffered(scene)).Select(option => option.Id).ToList();
        return Judge(field.Id, new ChoiceValidator(offered).Validate(posted), () => posted.Picked == Marks.NotSure ? Answer.NotSure : new Answer(posted.Picked!));
    }

    private (Answer?, FieldError?) Checks(ChecksField field)
    {
        var posted = new TypedChecks([.. All(field.Id).Distinct()]);
        return Judge(field.Id, new ChecksValidator(field.Options).Validate(posted), () => posted.Picked[0] switch
        {
            Marks.NotSure => Answer.NotSure,
            Marks.None => Answer.None,
            _ => new Answer(string.Join(',', field.Options.Where(option => posted.Picked.Contains(option)))),
        });
    }

    private (Answer?, FieldError?) Date(string id, bool mayBeAhead, bool mayBeNever)
    {
        var posted = new TypedDate(First(id + ".year"), First(id + ".month"), First(id + ".day"), First(id + ".notSure") is not null, mayBeNever && First(id + ".never") is not null);
        return Judge(id, new DateValidator(today, mayBeAhead).Validate(posted), () => posted.NotSure ? Answer.NotSure : posted.Never ? Answer.None : new Answer(DateValidator.Write(posted)));
    }

    private (Answer?, FieldError?) Text(Field field, FluentValidation.IValidator<TypedText> validator, params ReadOnlySpan<(string Name, int Value)> args)
    {
        var posted = new TypedText(First(field.Id), First(field.Id + ".notSure") is not null);
        return Judge(field.Id, validator.Validate(posted), () => posted.NotSure ? Answer.NotSure : new Answer(posted.Text!), args);
    }

    private (Answer?, FieldError?) Offense(Field field)
    {
        var posted = new TypedOffense(First(field.Id), First(field.Id + ".choice"));
        var (answer, error) = Judge(field.Id, new OffenseValidator(Federal).Validate(posted), () => posted.Picked == Marks.NotSure ? Answer.NotSure : new Answer(OffenseSearch.Write(Meant(posted))));
        return error is { Key: "offense-unknown" } && OffenseSearch.Nearest(posted.Text) is { } nearest
            ? (null, new FieldError(field.Id, "offense-nearest", ImmutableDictionary<string, string>.Empty.Add("nearest", nearest)))
            : (answer, error);
    }

    private Law.Offenses.OffenseCode Meant(TypedOffense posted)
    {
        var read = OffenseSearch.Read(posted.Text);
        if (posted.Picked == Marks.AsTyped) return read!;
        if (posted.Picked is null) return OffenseSearch.Exactly(posted.Text, Federal)!;
        return OffenseSearch.Picked(posted.Picked, Federal)! with { Attempt = read is { Attempt: true } };
    }

    private static (Answer?, FieldError?) Judge(string id, ValidationResult result, Func<Answer> answer, params ReadOnlySpan<(string Name, int Value)> args)
    {
        if (result.IsValid) return (answer(), null);
        var named = ImmutableDictionary<string, string>.Empty;
        foreach (var (name, value) in args) named = named.Add(name, value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return (null, new FieldError(id, result.Errors[0].ErrorCode, named));
    }

    private string? First(string name) => All(name) is [var first, ..] ? first : null;

    private ImmutableArray<string> All(string name) => typed.GetValueOrDefault(name, []);
}
