using System.Diagnostics.CodeAnalysis;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;
using System.Collections.Immutable;
using ExpungeScreener.Interview.Questions;

namespace ExpungeScreener.Interview.Journey;

/// <summary>The way through the interview, as the law needs it.</summary>
public static class Way
{
    /// <summary>The next step: the first question whose answer could still change a result, or what follows the questions.</summary>
    public static Step Next(VisitorAnswers answers, DateOnly today) => throw new NotSupportedException();

    /// <summary>The step itself when it can be opened now; otherwise the step that is next.</summary>
    public static Step Open(Step step, VisitorAnswers answers, DateOnly today) => throw new NotSupportedException();

    /// <summary>The step before; null at the first.</summary>
    public static Step? Before(Step step, VisitorAnswers answers, DateOnly today) => throw new NotSupportedException();

    /// <summary>The fields shown on a page now.</summary>
    public static ImmutableArray<Field> FieldsOf(QuestionStep step, VisitorAnswers answers, DateOnly today) => throw new NotSupportedException();

    /// <summary>The address of a step. It holds no answer: <c>/screening/case/1/charge/2/offense</c>.</summary>
    public static string Path(Step step) => throw new NotSupportedException();

    /// <summary>The step of an address; false when there is none, or its case or charge is not listed.</summary>
    public static bool TryFind(string path, VisitorAnswers answers, [NotNullWhen(true)] out Step? step) => throw new NotSupportedException();

    /// <summary>The key of the part of the interview that progress names.</summary>
    public static string PartOf(Step step) => throw new NotSupportedException();

    /// <summary>The fact that the interview would ask next about a record; null when nothing more could change an outcome.</summary>
    public static FactPath? NextFact(Record record, DateOnly asOf) => throw new NotSupportedException();
}
