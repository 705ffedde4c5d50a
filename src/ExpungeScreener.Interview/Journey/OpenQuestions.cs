using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Interview.Questions.Pages;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Journey;

/// <summary>Which facts could still change a result of a live relief, and which fields ask for them.</summary>
internal sealed class OpenQuestions
{
    private readonly VisitorAnswers _answers;
    private readonly Stage _stage;
    private readonly HashSet<FactPath> _open;

    public OpenQuestions(VisitorAnswers answers, DateOnly today)
    {
        _answers = answers;
        _stage = Stage.Of(answers, today);
        _open = Facts(_stage.Record, today, TickedIn(answers)).ToHashSet();
    }

    /// <summary>Every fact that could still change a result of a live relief, in the order of the law.</summary>
    /// <param name="record">What is known.</param>
    /// <param name="today">The day.</param>
    /// <param name="ticked">The rows of the checklist of rare situations that were ticked.</param>
    public static IEnumerable<FactPath> Facts(Record record, DateOnly today, IReadOnlyCollection<string> ticked)
        => Screening.Decide(record, today, Edition.Unbounded).Where(one => Wakes.IsLive(one, ticked)).SelectMany(one => one.OpenFacts.Where(path => IsOwn(path, one) || IsCovered(one)).Concat(one.MissingFacts));

    /// <summary>The rows of the checklists of rare situations that were ticked.</summary>
    public static IReadOnlyCollection<string> TickedIn(VisitorAnswers answers)
        => [.. SpecialPages.ChecklistIds.SelectMany(list => answers.Of(Subject.Person, list) is { IsNotSure: false } answer ? answer.Options : []).Distinct()];

    /// <summary>Whether the page is to be asked about the subject now.</summary>
    public bool IsOpen(Question question, Subject subject)
    {
        if (question.Always is { } always && _stage.Holds(always, subject) && question.Fields.Any(field => IsUnasked(field, subject) && Applies(field, subject))) return true;
        return question.Fields.Any(field => IsUnasked(field, subject) && IsNeeded(field, subject));
    }

    /// <summary>Whether the law still needs the field there.</summary>
    public bool IsNeeded(Field field, Subject subject) => Applies(field, subject) && field.Facts.Any(fact => _open.Contains(PathOf(fact, subject)));

    /// <summary>Whether the field can be asked there at all.</summary>
    public bool Applies(Field field, Subject subject) => _stage.Applies(field, subject);

    /// <summary>Whether the field is shown there whenever its page is.</summary>
    public bool ComesWithPage(Field field, Subject subject) => field.WithPage is { } where && _stage.Holds(where, subject);

    /// <summary>Whether no answer to the field is of use: none was given, or earlier answers leave no room for it.</summary>
    public bool IsUnasked(Field field, Subject subject)
        => _answers.Of(subject, field.Id) is not { } answer || (!answer.IsNotSure && !_stage.Accepts(field, subject, answer));

    /// <summary>A fact of another case matters only once it is known that the law is about such a case as this.</summary>
    private static bool IsOwn(FactPath path, Determination one) => path.Case is null || path.Case == one.Scene.Case?.Id;

    private static bool IsCovered(Determination one)
        => !one.Clauses.Any(state => state is { Clause.Kind: ClauseKind.Covers, Standing: Standing.Unknown });

    private static FactPath PathOf(Fact fact, Subject subject) => fact.Level switch
    {
        FactLevel.Person => new FactPath(fact, null, null),
        FactLevel.Case => new FactPath(fact, subject.Case, null),
        _ => new FactPath(fact, subject.Case, subject.Count),
    };
}
