using System.Diagnostics.CodeAnalysis;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Questions;

namespace ExpungeScreener.Interview.Journey;

/// <summary>Addresses of steps. None holds an answer.</summary>
internal static class Addresses
{
    private const string Root = "/screening";

    public static string Of(Step step) => step switch
    {
        QuestionStep { Subject: { Case: { } one, Count: { } count } } question => $"{Root}/case/{Number(one)}/charge/{count}/{question.Question.Id}",
        QuestionStep { Subject.Case: { } one } question => $"{Root}/case/{Number(one)}/{question.Question.Id}",
        QuestionStep question => $"{Root}/{question.Question.Id}",
        CasesStep => $"{Root}/cases",
        CheckStep => $"{Root}/check",
        _ => $"{Root}/results",
    };

    public static bool TryFind(string path, VisitorAnswers answers, [NotNullWhen(true)] out Step? step)
    {
        var parts = path.Trim('/').Split('/');
        step = parts is ["screening", .. var rest] ? Find(rest) : null;
        if (step is QuestionStep question && answers.SheetOf(question.Subject) is null) step = null;
        return step is not null;
    }

    private static Step? Find(string[] parts) => parts switch
    {
        ["cases"] => new CasesStep(),
        ["check"] => new CheckStep(),
        ["results"] => new ResultsStep(),
        [var id] => Question(id, Subject.Person),
        ["case", var one, var id] => Question(id, new Subject("c" + one, null)),
        ["case", var one, "charge", var count, var id] => Question(id, new Subject("c" + one, count)),
        _ => null,
    };

    private static QuestionStep? Question(string id, Subject subject)
        => QuestionCatalog.Find(id) is { } question && question.Scope == subject.Scope ? new QuestionStep(question, subject) : null;

    private static string Number(string caseId) => caseId[1..];
}
