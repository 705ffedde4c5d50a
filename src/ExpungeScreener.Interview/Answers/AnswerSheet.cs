using System.Collections.Immutable;

namespace ExpungeScreener.Interview.Answers;

/// <summary>The answers about one charge, by field.</summary>
public sealed record CountAnswers(string Id, ImmutableSortedDictionary<string, Answer> Fields);

/// <summary>The answers about one case, by field, and its charges in order.</summary>
public sealed record CaseAnswers(string Id, ImmutableSortedDictionary<string, Answer> Fields, ImmutableArray<CountAnswers> Counts);
