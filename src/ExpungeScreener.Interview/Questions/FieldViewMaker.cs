using System.Collections.Immutable;
using System.Globalization;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Questions.Shapes;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Questions;

/// <summary>Makes the views of one page's fields, from the answers given or from what was typed.</summary>
internal sealed class FieldViewMaker(QuestionStep step, VisitorAnswers answers, DateOnly today, QuestionsWords words, QuestionForm? refused, bool alone)
{
    private readonly Scene _scene = Stage.Of(answers, today)[step.Subject];

    public FieldView Make(Field field)
    {
        var page = words.Questions[step.Question.Id];
        var said = page.Fields[field.Id];
        var label = alone ? said.Label ?? page.Title : said.Label ?? said.Name;
        return Shaped(field, new FieldView(field.Id, FieldShape.Choice, label) { Hint = said.Hint, Error = ErrorOf(field), NotSure = NotSure(field) });
    }

    private FieldView Shaped(Field field, FieldView view) => field switch
    {
        ChoiceField choice => view with { Options = [.. choice.Options.Where(option => option.IsOffered(_scene)).Select(option => Row(field, option.Id))] },
        ChecksField checks => view with { Shape = FieldShape.Checks, Options = [.. checks.Options.Select(option => Row(field, option))], None = new OptionView(Marks.None, words.Labels.None, null, Picks(field, Marks.None)) },
        DateField date => Dated(field, view, date.MayBeNever),
        OtherConvictionDateField => Dated(field, view, false),
        NumberField => view with { Shape = FieldShape.Number, Text = Text(field) },
        TextField => view with { Shape = FieldShape.Text, Text = Text(field) },
        _ => Crime(field, view),
    };

    private OptionView Row(Field field, string option)
    {
        var said = words.Option(step.Question.Id, field.Id, option);
        return new OptionView(option, said.Text, said.Hint, Picks(field, option));
    }

    private FieldView Dated(Field field, FieldView view, bool mayBeNever)
    {
        var parts = Given(field) is { IsNone: false } answer ? answer.Text.Split('-') : [];
        return view with
        {
            Shape = FieldShape.Date,
            Year = Typed(field, ".year") ?? parts.ElementAtOrDefault(0),
            Month = Typed(field, ".month") ?? Short(parts.ElementAtOrDefault(1)),
            Day = Typed(field, ".day") ?? Short(parts.ElementAtOrDefault(2)),
            Never = mayBeNever ? new OptionView("yes", words.Labels.Never, null, refused is null ? Given(field) is { IsNone: true } : Typed(field, ".never") is not null) : null,
        };
    }

    private FieldView Crime(Field field, FieldView view)
    {
        var federal = Where.Federal.Decide(_scene).Truth == Truth.Yes;
        var text = refused is null ? Given(field) is { } answer ? OffenseSearch.Print(answer.Text) : null : Typed(field, "");
        var rows = OffenseSearch.Find(text, federal).Select(row => new OptionView(row.Key, $"{Law.Offenses.OffenseCitation.Print(row.Offense)}: {row.Name}", null, Typed(field, ".choice") == row.Key));
        return view with { Shape = FieldShape.Offense, Text = text, Options = refused is null ? [] : [.. rows, .. AsTyped(field, text)] };
    }

    private IEnumerable<OptionView> AsTyped(Field field, string? text)
        => OffenseSearch.Read(text) is not { } read ? [] : [new OptionView(Marks.AsTyped, Words.Fill(words.Labels.AsTyped, "text", Law.Offenses.OffenseCitation.Print(read)), null, Typed(field, ".choice") == Marks.AsTyped)];

    private OptionView NotSure(Field field)
    {
        var picked = refused is null
            ? answers.Of(step.Subject, field.Id) is { IsNotSure: true }
            : Typed(field, ".notSure") is not null || Typed(field, "") == Marks.NotSure || Typed(field, ".choice") == Marks.NotSure;
        return new OptionView(Marks.NotSure, words.Labels.NotSure, null, picked);
    }

    private bool Picks(Field field, string option)
    {
        if (refused is not null) return refused.Typed.GetValueOrDefault(field.Id, []).Contains(option);
        return Given(field) is { } answer && (option == Marks.None ? answer.IsNone : answer.Options.Contains(option));
    }

    private string? Text(Field field) => refused is null ? Given(field)?.Text : Typed(field, "");

    private Answer? Given(Field field) => answers.Of(step.Subject, field.Id) is { IsNotSure: false } answer ? answer : null;

    private string? Typed(Field field, string part) => refused?.Typed.GetValueOrDefault(field.Id + part, []) is [var first, ..] ? first : null;

    private string? ErrorOf(Field field)
        => refused?.Errors.FirstOrDefault(error => error.Field == field.Id) is not { } wrong ? null
            : wrong.Args.Aggregate(words.Errors[wrong.Key], (text, arg) => text.Replace("{" + arg.Key + "}", arg.Value, StringComparison.Ordinal));

    private static string? Short(string? part) => part is null ? null : int.Parse(part, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
