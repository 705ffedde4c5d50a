using ExpungeScreener.Interview.Content;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Tests.Content;

/// <summary>Every clause of every law can be said in every state it can be in, and nothing is written for a clause that is not there.</summary>
public sealed class ClauseWordsTests
{
    private static readonly InterviewWords Words = InterviewWords.Load("en");

    private static readonly Clause[] Clauses =
        [.. ReliefCatalog.All.SelectMany(relief => relief.Versions).SelectMany(version => version.Clauses.Concat(version.Routes.SelectMany(route => route.Clauses)))];

    [Fact]
    public void Every_clause_has_words()
        => Assert.Empty(Clauses.Where(clause => Of(clause) is null).Select(clause => clause.Id));

    [Fact]
    public void Every_state_a_clause_can_be_in_has_words()
        => Assert.Empty(Clauses.Where(clause => Of(clause) is { } words && !Says(clause, words)).Select(clause => $"{clause.Id} ({clause.Kind})"));

    [Fact]
    public void No_words_stand_for_a_clause_that_is_not_there()
        => Assert.Empty(Words.Clauses.Keys.Except(Clauses.SelectMany(clause => new[] { clause.Id, clause.Name })));

    [Fact]
    public void Every_event_to_wait_for_has_words_and_no_other()
        => Assert.Equal(
            Clauses.Select(clause => clause.Event).OfType<Fact>().Select(fact => fact.Key).Distinct().Order(StringComparer.Ordinal),
            Words.Outcomes.WaitsFor.Keys.Order(StringComparer.Ordinal));

    /// <summary>What other circuits say is left out where the case is not theirs.</summary>
    private static bool IsOfAnotherCircuit(Clause clause) => clause.Name.Contains("-in-circuit-", StringComparison.Ordinal);

    private static ClauseWords? Of(Clause clause) => Words.Clauses.GetValueOrDefault(clause.Id) ?? Words.Clauses.GetValueOrDefault(clause.Name);

    private static bool Says(Clause clause, ClauseWords words) => clause.Kind switch
    {
        ClauseKind.Covers or ClauseKind.Requires or ClauseKind.Excludes or ClauseKind.Deadline => words.NotMet is not null && (words.Met is not null || IsOfAnotherCircuit(clause)),
        ClauseKind.AsksLawyer => words.NotMet is not null,
        ClauseKind.Waits or ClauseKind.Awaits => words is { Met: not null, NotYet: not null },
        _ => words.Met is not null,
    };
}
