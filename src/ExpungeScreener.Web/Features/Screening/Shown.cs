using System.Collections.Immutable;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Web.Components.Fields;

namespace ExpungeScreener.Web.Features.Screening;

/// <summary>The interview's rows and messages as the components take them.</summary>
internal static class Shown
{
    /// <summary>A row.</summary>
    public static Choice Choice(this OptionView row) => new(row.Value, row.Text, row.Hint);

    /// <summary>Rows.</summary>
    public static IReadOnlyList<Choice> Choices(this ImmutableArray<OptionView> rows) => [.. rows.Select(Choice)];

    /// <summary>The value picked among a field's rows, those set apart included; null when none is.</summary>
    public static string? Picked(this FieldView field) => field.AllPicked().FirstOrDefault();

    /// <summary>Every value picked among a field's rows, those set apart included.</summary>
    public static IReadOnlyCollection<string> AllPicked(this FieldView field) =>
        [.. field.Options.Append(field.None).Append(field.NotSure).OfType<OptionView>().Where(row => row.Selected).Select(row => row.Value)];

    /// <summary>The posted name a field's message leads to: the rows found for an offense, else the field itself.</summary>
    public static string ErrorName(this FieldView field) =>
        field.Shape is FieldShape.Offense && field.Options.Length > 0 ? field.ChoiceName() : field.Name;

    /// <summary>The posted name of the rows found for an offense.</summary>
    public static string ChoiceName(this FieldView field) => field.Name + ".choice";

    /// <summary>What the summary says of the fields that are wrong; with several fields each is named.</summary>
    public static IReadOnlyList<Components.Fields.FieldError> Errors(this QuestionView view) =>
        [.. view.Fields.Where(field => field.Error is not null).Select(field => new Components.Fields.FieldError(field.ErrorName(), view.Message(field)))];

    private static string Message(this QuestionView view, FieldView field) =>
        view.Fields.Length == 1 ? field.Error! : $"{field.Label}{(field.Label.EndsWith('?') ? "" : ":")} {field.Error}";
}
