using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Tests.Journey;

/// <summary>A person who answers each field as told, and "no", "none" or "I'm not sure" to the rest.</summary>
internal sealed class Persona(params (string Field, string Answer)[] told)
{
    private readonly Dictionary<string, string> _told = told.ToDictionary(one => one.Field, one => one.Answer, StringComparer.Ordinal);

    public List<string> Screens { get; } = [];

    public VisitorAnswers Answers { get; private set; } = VisitorAnswers.Start;

    public ImmutableArray<Determination> Findings => Screening.Decide(Answers.ToRecord(Today.Is), Today.Is);

    /// <summary>Walks to the results.</summary>
    public Persona Walks()
    {
        while (Way.Next(Answers, Today.Is) is not ResultsStep)
            Answers = Way.Next(Answers, Today.Is) switch
            {
                QuestionStep question => Answered(question),
                CasesStep => Answers with { ListsDone = true },
                _ => Answers with { Checked = true },
            };
        return this;
    }

    public Determination Finding(string relief) => Findings.Single(one => one.Relief.Id == relief);

    public void Gets(string relief, Outcome outcome, Decision? decision = null)
    {
        var finding = Finding(relief);
        Assert.True((outcome, decision) == (finding.Outcome, finding.Decision), $"{relief} is {finding.Outcome} {finding.Decision}, missing {string.Join(", ", finding.MissingFacts)}; asked {string.Join(" > ", Screens)}");
    }

    private VisitorAnswers Answered(QuestionStep step)
    {
        Screens.Add(step.Question.Id);
        Assert.True(Screens.Count < 40, "This never ends: " + string.Join(" > ", Screens));
        return Answers.Answer(step.Question, step.Subject, Way.FieldsOf(step, Answers, Today.Is).ToDictionary(field => field.Id, Said, StringComparer.Ordinal));
    }

    private Answer Said(Field field)
    {
        if (_told.TryGetValue(field.Id, out var text)) return new Answer(text);
        return field switch
        {
            ChoiceField choice when choice.Find("no") is not null => new Answer("no"),
            ChoiceField choice when choice.Find("none") is not null => new Answer("none"),
            ChecksField => Answer.None,
            _ => Answer.NotSure,
        };
    }
}
