using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Questions;

namespace ExpungeScreener.Interview.Results;

/// <summary>One charge of the list.</summary>
public sealed record ListedCharge(string Case, string Count, string Title, string ChangePath);

/// <summary>One case of the list.</summary>
public sealed record ListedCase(string Case, string Title, string? Detail, string ChangePath, bool MayAddCharge, ImmutableArray<ListedCharge> Charges);

/// <summary>The cases and charges, to add to, change or remove.</summary>
public sealed record CasesView(ImmutableArray<ListedCase> Cases, bool MayAddCase)
{
    /// <summary>Makes the view.</summary>
    public static CasesView Of(VisitorAnswers answers, InterviewWords words)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(words);
        return new CasesView([.. answers.Cases.Select(one => Case(one, answers, words.Questions))], answers.Cases.Length < VisitorAnswers.MostCases);
    }

    private static ListedCase Case(CaseAnswers one, VisitorAnswers answers, QuestionsWords words) => new(
        one.Id, Naming.Case(one.Id, words), Naming.Detail(one.Id, answers, words), PathOf("court", new Subject(one.Id, null)), one.Counts.Length < VisitorAnswers.MostCounts,
        [.. one.Counts.Select(count => new Subject(one.Id, count.Id)).Select(subject => new ListedCharge(one.Id, subject.Count!, Naming.ChargeTitle(subject, answers, words), PathOf("offense", subject)))]);

    private static string PathOf(string question, Subject subject) => Way.Path(new QuestionStep(QuestionCatalog.Find(question)!, subject));
}
