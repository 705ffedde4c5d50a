using System.Collections.Immutable;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Answers;

/// <summary>Reads the answers again from the first question to the last; an answer that earlier ones leave no room for is set aside.</summary>
internal sealed class Replay
{
    private readonly VisitorAnswers _answers;
    private readonly DateOnly _today;
    private readonly Dictionary<Subject, FactDraft> _drafts = [];

    private Replay(VisitorAnswers answers, DateOnly today)
    {
        _answers = answers;
        _today = today;
        foreach (var scope in Enum.GetValues<Scope>())
            foreach (var subject in answers.Subjects(scope)) _drafts[subject] = new FactDraft();
    }

    public static Record Of(VisitorAnswers answers, DateOnly today)
    {
        var replay = new Replay(answers, today);
        foreach (var question in QuestionCatalog.All) replay.Read(question);
        return replay.Record();
    }

    private void Read(Question question)
    {
        Stage? stage = null;
        foreach (var subject in _answers.Subjects(question.Scope))
            foreach (var field in question.Fields)
            {
                if (_answers.Of(subject, field.Id) is not { IsNotSure: false } answer) continue;
                if (Fits(field, subject, answer, ref stage)) field.Assign(answer, _drafts[subject]);
            }
    }

    private bool Fits(Field field, Subject subject, Answer answer, ref Stage? stage)
    {
        if (!field.ReadsScene) return field.Accepts(answer, null);
        stage ??= new Stage(Record(), _today);
        return stage.Applies(field, subject) && stage.Accepts(field, subject, answer);
    }

    private Record Record() => new(_drafts[Subject.Person].Done(), [.. _answers.Cases.Select(Case)]);

    private CaseRecord Case(CaseAnswers one)
        => new(one.Id, _drafts[new Subject(one.Id, null)].Done(), [.. one.Counts.Select(count => new CountRecord(count.Id, _drafts[new Subject(one.Id, count.Id)].Done()))]);
}
