using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Interview.Questions.Pages;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Journey;

/// <summary>The way through the interview, as the law needs it.</summary>
public static class Way
{
    /// <summary>The next step: the first question whose answer could still change a result, or what follows the questions.</summary>
    public static Step Next(VisitorAnswers answers, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var open = new OpenQuestions(answers, today);
        return Order.Of(answers).First(step => step switch
        {
            QuestionStep question => open.IsOpen(question.Question, question.Subject),
            CasesStep => !answers.ListsDone,
            CheckStep => !answers.Checked,
            _ => true,
        });
    }

    /// <summary>The step itself when it can be opened now; otherwise the step that is next.</summary>
    public static Step Open(Step step, VisitorAnswers answers, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(answers);
        var next = Next(answers, today);
        if (step is QuestionStep question) return WasAsked(question, answers) ? step : next;
        var order = Order.Of(answers).ToList();
        var reached = order.IndexOf(next) >= order.IndexOf(step) || (step is ResultsStep && next is CheckStep);
        return reached ? step : next;
    }

    /// <summary>The step before; null at the first.</summary>
    public static Step? Before(Step step, VisitorAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Order.Of(answers).TakeWhile(one => one != step).LastOrDefault(one => one is not QuestionStep question || WasAsked(question, answers));
    }

    /// <summary>The fields shown on a page now: those the law needs while the page is unanswered, those that come with it, and those answered before.</summary>
    public static ImmutableArray<Field> FieldsOf(QuestionStep step, VisitorAnswers answers, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(answers);
        var now = new OpenQuestions(answers, today);
        var open = WasAsked(step, answers) ? new OpenQuestions(answers.Without(step.Question, step.Subject), today) : now;
        var possible = step.Question.Fields.Where(field => open.Applies(field, step.Subject)).ToList();
        var shown = possible.Where(field => open.ComesWithPage(field, step.Subject) || open.IsNeeded(field, step.Subject) || now.IsNeeded(field, step.Subject) || answers.Of(step.Subject, field.Id) is not null).ToList();
        return [.. shown.Count == 0 ? possible : shown];
    }

    /// <summary>The address of a step. It holds no answer: <c>/screening/case/1/charge/2/offense</c>.</summary>
    public static string Path(Step step) => Addresses.Of(step);

    /// <summary>The step of an address; false when there is none, or its case or charge is not listed.</summary>
    public static bool TryFind(string path, VisitorAnswers answers, [NotNullWhen(true)] out Step? step)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(answers);
        return Addresses.TryFind(path, answers, out step);
    }

    /// <summary>The key of the part of the interview that progress names.</summary>
    public static string PartOf(Step step) => step switch
    {
        QuestionStep question => question.Question.Part,
        CasesStep => Parts.Case,
        CheckStep => Parts.Check,
        _ => Parts.Results,
    };

    /// <summary>The fact that the interview would ask next about a record; null when nothing more could change an outcome.</summary>
    public static FactPath? NextFact(Record record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        var open = OpenQuestions.Facts(record, asOf, []).Distinct().Where(path => !IsKnown(record, path)).ToList();
        return open.Count == 0 ? null : open.MinBy(path => PlaceOf(path.Fact));
    }

    private static bool WasAsked(QuestionStep step, VisitorAnswers answers) => step.Question.Fields.Any(field => answers.Of(step.Subject, field.Id) is not null);

    private static int PlaceOf(Fact fact)
    {
        var place = QuestionCatalog.All.Index().Where(one => one.Item.Fields.Any(field => field.Facts.Contains(fact))).Select(one => one.Index + 1).FirstOrDefault();
        return place == 0 ? int.MaxValue : place;
    }

    private static bool IsKnown(Record record, FactPath path)
    {
        if (path.Case is null) return record.Person.Has(path.Fact);
        var one = record.Cases.FirstOrDefault(@case => @case.Id == path.Case);
        return path.Count is null ? one?.Facts.Has(path.Fact) ?? false : one?.Counts.FirstOrDefault(count => count.Id == path.Count)?.Facts.Has(path.Fact) ?? false;
    }
}
