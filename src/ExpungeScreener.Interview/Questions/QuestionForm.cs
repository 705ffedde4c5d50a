using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Journey;

namespace ExpungeScreener.Interview.Questions;

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">The field's id.</param>
/// <param name="Key">The key of the message among the words.</param>
/// <param name="Args">What the message names, by name.</param>
public sealed record FieldError(string Field, string Key, ImmutableDictionary<string, string> Args);

/// <summary>A posted page: the answers when it is right, or what is wrong and what was typed.</summary>
/// <param name="Values">The answer to each field that is shown; only those that are right.</param>
/// <param name="Errors">What is wrong, in the order of the fields; empty when all is right.</param>
/// <param name="Typed">What was typed, cut to 200 characters, by the name the form posts; blank values are left out.</param>
public sealed record QuestionForm(ImmutableDictionary<string, Answer> Values, ImmutableArray<FieldError> Errors, ImmutableDictionary<string, ImmutableArray<string>> Typed)
{
    /// <summary>The longest text kept, in characters.</summary>
    public const int LongestText = 200;

    /// <summary>The most values kept of one name.</summary>
    public const int MostValues = 30;

    /// <summary>Reads a posted form.</summary>
    /// <remarks>
    /// A field posts under its id. Choice: the row's id, or <c>not-sure</c>. Checks: rows' ids, <c>none</c>, or <c>not-sure</c>.
    /// Date: <c>id.year</c>, <c>id.month</c>, <c>id.day</c>, and boxes <c>id.notSure</c> and <c>id.never</c>.
    /// Number and text: <c>id</c>, and a box <c>id.notSure</c>. Offense: <c>id</c> for the text, <c>id.choice</c> for the row, <c>as-typed</c>, or <c>not-sure</c>.
    /// </remarks>
    public static QuestionForm Bind(QuestionStep step, VisitorAnswers answers, DateOnly today, IReadOnlyDictionary<string, string?[]> form)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(form);
        var typed = Typing(form, step.Question);
        var reader = new FormReader(Stage.Of(answers, today)[step.Subject], today, typed);
        var read = Way.FieldsOf(step, answers, today).Select(field => (field.Id, Result: reader.Read(field))).ToList();
        return new QuestionForm(
            read.Where(one => one.Result.Answer is not null).ToImmutableDictionary(one => one.Id, one => one.Result.Answer!.Value),
            [.. read.Select(one => one.Result.Error).OfType<FieldError>()],
            typed);
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> Typing(IReadOnlyDictionary<string, string?[]> form, Question question)
        => form.Where(posted => question.Fields.Any(field => posted.Key == field.Id || posted.Key.StartsWith(field.Id + ".", StringComparison.Ordinal)))
            .Select(posted => (posted.Key, Values: Kept(posted.Value)))
            .Where(posted => posted.Values.Length > 0)
            .ToImmutableDictionary(posted => posted.Key, posted => posted.Values);

    private static ImmutableArray<string> Kept(string?[] values)
        => [.. values.Where(value => !string.IsNullOrWhiteSpace(value)).Take(MostValues).Select(value => value!.Trim()).Select(value => value.Length <= LongestText ? value : value[..LongestText])];
}
