using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Interview.Questions.Pages;

namespace ExpungeScreener.Interview.Journey;

/// <summary>The order of all pages for the cases listed: the first court, what runs now, rare situations, case by case, the list, the person, the check, the results.</summary>
internal static class Order
{
    public static IEnumerable<Step> Of(VisitorAnswers answers) =>
    [
        .. OfCase(answers.Cases[0], Parts.Court),
        .. OfPerson(Parts.Now),
        .. OfPerson(Parts.Special),
        .. answers.Cases.SelectMany(one => OfCase(one, Parts.Court).Concat(OfCase(one, Parts.Case))).Distinct().Where(step => !IsFirstCourt(step, answers)),
        new CasesStep(),
        .. answers.Cases.SelectMany(one => OfCase(one, Parts.You)),
        .. OfPerson(Parts.You),
        new CheckStep(),
        new ResultsStep(),
    ];

    private static bool IsFirstCourt(Step step, VisitorAnswers answers)
        => step is QuestionStep { Question.Part: Parts.Court } question && question.Subject.Case == answers.Cases[0].Id;

    private static IEnumerable<Step> OfPerson(string part)
        => QuestionCatalog.All.Where(question => question.Scope == Scope.Person && question.Part == part).Select(question => new QuestionStep(question, Subject.Person));

    private static IEnumerable<Step> OfCase(CaseAnswers one, string part)
        => QuestionCatalog.All.Where(question => question.Scope != Scope.Person && question.Part == part)
            .SelectMany(question => SubjectsOf(question, one).Select(subject => new QuestionStep(question, subject)));

    private static IEnumerable<Subject> SubjectsOf(Question question, CaseAnswers one)
        => question.Scope == Scope.Case ? [new Subject(one.Id, null)] : one.Counts.Select(count => new Subject(one.Id, count.Id));
}
