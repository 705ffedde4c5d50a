using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Questions;

namespace ExpungeScreener.Interview.Journey;

/// <summary>Where a visitor is.</summary>
public abstract record Step;

/// <summary>A question about the person, a case or a charge.</summary>
public sealed record QuestionStep(Question Question, Subject Subject) : Step;

/// <summary>The list of cases and charges: add, change, remove, go on.</summary>
public sealed record CasesStep : Step;

/// <summary>All answers, to look over.</summary>
public sealed record CheckStep : Step;

/// <summary>The results.</summary>
public sealed record ResultsStep : Step;
