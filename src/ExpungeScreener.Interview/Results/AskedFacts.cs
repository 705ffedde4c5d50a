using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Results;

/// <summary>Which facts some page asks this person about. What is taken as "no" while unknown, and is asked of nobody, is not named to them either.</summary>
internal sealed class AskedFacts(Stage stage)
{
    /// <summary>Whether a page asks for the fact there.</summary>
    public bool Contains(FactPath path) => QuestionCatalog.All.Any(question
        => SubjectOf(question, path) is var subject && subject.Scope == question.Scope && question.Fields.Any(field => field.Facts.Contains(path.Fact) && stage.Applies(field, subject)));

    /// <summary>Whether the clause hangs on nothing but what is taken as "no" and is asked of nobody.</summary>
    public bool IsSilent(ClauseState state, Scene scene)
    {
        if (!state.Clause.Presumed || state.Standing != Standing.Unknown) return false;
        var sink = new OpenFacts();
        state.Clause.Condition.Open(scene, sink);
        return !sink.ToImmutable().Any(Contains);
    }

    /// <summary>The subject of a question that would ask for the fact.</summary>
    public static Subject SubjectOf(Question question, FactPath path) => question.Scope switch
    {
        Scope.Person => Subject.Person,
        Scope.Case => new Subject(path.Case, null),
        _ => new Subject(path.Case, path.Count),
    };
}
