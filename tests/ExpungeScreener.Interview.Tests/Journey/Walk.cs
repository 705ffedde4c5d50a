using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Tests.Journey;

/// <summary>Walks the interview from a start by every answer that leads to a different state of the law.</summary>
internal sealed class Walk
{
    private static readonly HashSet<string> Spine = ["court", "ending", "sentence"];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public SortedDictionary<int, int> Lengths { get; } = [];

    public int Ends { get; private set; }

    public List<string> Twice { get; } = [];

    public List<string> Unasked { get; } = [];

    public string Longest { get; private set; } = "";

    public int States => _seen.Count;

    /// <summary>How many answers of a path may differ from the plainest one, on pages that are not followed in full.</summary>
    public int Turns { get; init; } = 1;

    public void From(VisitorAnswers answers) => Go(answers, [], Turns);

    private void Go(VisitorAnswers answers, ImmutableList<string> path, int turns)
    {
        if (path.Count > 60) throw new InvalidOperationException("No end: " + string.Join(" > ", path));
        switch (Way.Next(answers, Today.Is))
        {
            case QuestionStep question: Ask(question, answers, path, turns); break;
            case CasesStep: Go(answers with { ListsDone = true }, path, turns); break;
            case CheckStep: Go(answers with { Checked = true }, path, turns); break;
            default: End(answers, path); break;
        }
    }

    private void Ask(QuestionStep step, VisitorAnswers answers, ImmutableList<string> path, int turns)
    {
        var place = Way.Path(step);
        if (path.Contains(place)) Twice.Add($"{place} after {string.Join(" > ", path.Select(Short))}: {string.Join(",", Way.FieldsOf(step, answers, Today.Is).Select(f => f.Id))}");
        foreach (var (page, isPlain) in Possible.Pages(step, answers).Select((page, at) => (page, at == 0)))
        {
            var left = isPlain || Spine.Contains(step.Question.Id) ? turns : turns - 1;
            if (left < 0) continue;
            var next = answers.Answer(step.Question, step.Subject, page);
            if (_seen.Add(left + State(next))) Go(next, path.Add(place), left);
        }
    }

    private void End(VisitorAnswers answers, ImmutableList<string> path)
    {
        Ends++;
        var length = path.Count;
        Lengths[length] = Lengths.GetValueOrDefault(length) + 1;
        if (length == Lengths.Keys.Max()) Longest = string.Join(" > ", path.Select(Short));
        var open = new OpenQuestions(answers, Today.Is);
        foreach (var question in Questions.QuestionCatalog.All)
            foreach (var subject in answers.Subjects(question.Scope))
                if (open.IsOpen(question, subject)) Unasked.Add($"{question.Id} {subject}");
    }

    private static string State(VisitorAnswers answers)
    {
        var asked = string.Join(',', answers.Subjects(Questions.Scope.Person).Concat(answers.Subjects(Questions.Scope.Case)).Concat(answers.Subjects(Questions.Scope.Count))
            .SelectMany(subject => answers.SheetOf(subject)!.Select(field => field.Key + (field.Value.IsNotSure ? "?" : ""))));
        var law = string.Join('|', Screening.Decide(answers.ToRecord(Today.Is), Today.Is).Select(State));
        return asked + "#" + law;
    }

    private static string State(Determination one)
        => one.Outcome is Outcome.NotApplicable or Outcome.Closed && one.OpenFacts.IsEmpty ? $"{one.Outcome:D}" : $"{one.Outcome:D}{one.Decision:D}{string.Concat(one.Clauses.Select(clause => (int)clause.Standing))}";

    private static string Short(string place) => place.Split('/')[^1];
}
