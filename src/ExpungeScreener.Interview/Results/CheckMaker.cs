using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Questions;

namespace ExpungeScreener.Interview.Results;

/// <summary>Says the answers given, by case and charge.</summary>
internal sealed class CheckMaker(VisitorAnswers answers, QuestionsWords words, ResultsLabels labels, DateOnly today)
{
    private readonly Stage _stage = Stage.Of(answers, today);
    private readonly AnswerWords _said = new(words);

    public ImmutableArray<CheckSection> Make() =>
        [.. answers.Cases.SelectMany(CaseSections).Append(Section(labels.AboutYou, Subject.Person)).Where(section => !section.Rows.IsEmpty)];

    private IEnumerable<CheckSection> CaseSections(CaseAnswers one) =>
    [
        Section(Naming.Case(one.Id, words), new Subject(one.Id, null)),
        .. one.Counts.Select(count => new Subject(one.Id, count.Id)).Select(subject => Section(Naming.Subject(subject, answers, words)!, subject)),
    ];

    private CheckSection Section(string title, Subject subject) => new(title, [.. from question in QuestionCatalog.All
        where question.Scope == subject.Scope
        from field in question.Fields
        let answer = answers.Of(subject, field.Id)
        where answer is not null && _stage.Applies(field, subject) && (answer.Value.IsNotSure || _stage.Accepts(field, subject, answer.Value))
        select new CheckRow(words.Questions[question.Id].Fields[field.Id].Name, _said.Of(question, field, answer.Value), Way.Path(new QuestionStep(question, subject)))]);
}
