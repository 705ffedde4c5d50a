using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Results;

/// <summary>The person's own answers on which an outcome rests.</summary>
internal sealed class OwnWords(VisitorAnswers answers, QuestionsWords words)
{
    private readonly AnswerWords _said = new(words);

    /// <summary>One line for each answer that makes a deciding clause hold: what was asked, and what was answered.</summary>
    public ImmutableArray<string> Of(Determination one)
    {
        var sink = new OpenFacts();
        foreach (var state in one.Clauses)
            if (state.Decides) state.Clause.Condition.Because(one.Scene, sink);
        return [.. sink.ToImmutable().Select(Line).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private string? Line(FactPath path)
        => QuestionCatalog.All.SelectMany(question => question.Fields.Select(field => Line(question, field, path))).FirstOrDefault(line => line is not null);

    private string? Line(Question question, Field field, FactPath path)
    {
        if (!field.Facts.Contains(path.Fact)) return null;
        var answer = answers.Of(SubjectOf(question, path), field.Id);
        return answer is { IsNotSure: false } given ? $"{words.Questions[question.Id].Fields[field.Id].Name}: {_said.Of(question, field, given)}" : null;
    }

    private static Subject SubjectOf(Question question, FactPath path) => question.Scope switch
    {
        Scope.Person => Subject.Person,
        Scope.Case => new Subject(path.Case, null),
        _ => new Subject(path.Case, path.Count),
    };
}
