using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Answers;

/// <summary>A record on a day, in which conditions of questions are read for any subject.</summary>
internal sealed class Stage
{
    private readonly Dictionary<Subject, Scene> _scenes = [];

    public Stage(Record record, DateOnly today)
    {
        Record = record;
        var person = Scene.Of(record, today);
        _scenes[Subject.Person] = person;
        foreach (var one in person.Cases)
        {
            _scenes[new Subject(one.Case!.Id, null)] = one;
            foreach (var count in one.Counts) _scenes[new Subject(one.Case.Id, count.Count!.Id)] = count;
        }
    }

    public Record Record { get; }

    public static Stage Of(VisitorAnswers answers, DateOnly today) => new(Replay.Of(answers, today), today);

    public Scene this[Subject subject] => _scenes[subject];

    public bool Has(Subject subject) => _scenes.ContainsKey(subject);

    /// <summary>Whether the field is asked there: everywhere, unless a condition is known not to hold.</summary>
    public bool Applies(Field field, Subject subject) => field.When is null || field.When.Decide(_scenes[subject]).Truth != Truth.No;

    public bool Accepts(Field field, Subject subject, Answer answer) => field.Accepts(answer, _scenes[subject]);

    public bool Holds(Condition condition, Subject subject) => condition.Decide(_scenes[subject]).Truth == Truth.Yes;
}
