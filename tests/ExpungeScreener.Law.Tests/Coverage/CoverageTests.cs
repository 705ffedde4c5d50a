using System.Globalization;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.Coverage;

/// <summary>
/// The test tables reach every outcome that a relief can come to, and see every clause met, not met and unknown. The
/// counts stand in docs/law/coverage.md; UPDATE_AS_CODED=1 writes them anew.
/// </summary>
public sealed class CoverageTests
{
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    public static TheoryData<string> Reliefs => [.. ReliefCatalog.All.Select(relief => relief.Id)];

    [Theory]
    [MemberData(nameof(Reliefs))]
    public void Every_outcome_that_can_be_reached_has_a_case(string relief)
        => Assert.Empty(Reachable(Find(relief)).Except(CasesOf(relief).Select(one => one.Outcome)));

    [Theory]
    [MemberData(nameof(Reliefs))]
    public void Every_clause_is_met_not_met_and_unknown_in_some_case(string relief)
    {
        var seen = CasesOf(relief).SelectMany(one => one.Clauses).ToLookup(state => state.Clause.Id, state => state.Standing);
        Assert.Equal("", string.Join('\n', ClausesOf(Find(relief)).SelectMany(clause => Unseen(clause, relief, [.. seen[clause.Id]]))));
    }

    [Fact]
    public void The_page_of_counts_is_the_count()
    {
        var file = Path.Combine(Repository.LawDocs(), "coverage.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("UPDATE_AS_CODED") == "1") File.WriteAllText(file, page);
        Assert.Equal(page, File.ReadAllText(file));
    }

    /// <summary>Reliefs that are a lawyer's in every case that nothing else stops: one clause or another asks for one.</summary>
    private static readonly string[] AlwaysForLawyers = ["pc-290-5", "pc-1473-7"];

    /// <summary>Clauses that only listed cases can meet: a case that is not listed shows nothing, so they are never unknown.</summary>
    private static readonly string[] ShownByListedCases = ["dismissed-drug-conviction", "old-844b-disposition", "another-federal-conviction"];

    private static Relief Find(string id) => ReliefCatalog.Find(id)!;

    private static IReadOnlyList<Determination> CasesOf(string relief) => Cases.All.GetValueOrDefault(Find(relief), []);

    private static Clause[] ClausesOf(Relief relief)
        => [.. relief.Versions.SelectMany(version => version.Clauses.Concat(version.Routes.SelectMany(route => route.Clauses)))];

    /// <summary>What the kinds of its clauses let a relief come to.</summary>
    private static IEnumerable<Outcome> Reachable(Relief relief)
    {
        var clauses = ClausesOf(relief);
        bool Has(params ClauseKind[] kinds) => clauses.Any(clause => kinds.Contains(clause.Kind));
        yield return Outcome.NotApplicable;
        yield return Outcome.NeedsFacts;
        if (Has(ClauseKind.Requires, ClauseKind.Excludes, ClauseKind.Deadline)) yield return Outcome.Closed;
        if (Has(ClauseKind.AsksLawyer)) yield return Outcome.AskLawyer;
        if (AlwaysForLawyers.Contains(relief.Id) || clauses.Any(clause => clause.Kind == ClauseKind.AsksLawyer && IsAlways(clause))) yield break;
        yield return Outcome.Open;
        if (Has(ClauseKind.Waits)) yield return Outcome.OpensOn;
        if (Has(ClauseKind.Awaits)) yield return Outcome.WaitsFor;
    }

    private static IEnumerable<string> Unseen(Clause clause, string relief, Standing[] seen)
    {
        if (IsAlways(clause)) yield break;
        if (!seen.Contains(Standing.Met)) yield return $"{clause.Id} is met in no case";
        if (!seen.Contains(Standing.NotMet) && !seen.Contains(Standing.NotYet) && !RepeatsWhatItIsAbout(clause, relief)) yield return $"{clause.Id} is not met in no case";
        if (!seen.Contains(Standing.Unknown) && !LooksAtTheUnknown(clause) && !ShownByListedCases.Contains(clause.Name)) yield return $"{clause.Id} is unknown in no case";
    }

    /// <summary>A clause that asks whether something is known is never unknown itself.</summary>
    private static bool LooksAtTheUnknown(Clause clause) => clause.Condition.Print() is var print
        && (print.Contains("it is unknown whether", StringComparison.Ordinal) || print.StartsWith("it is known that", StringComparison.Ordinal));

    /// <summary>Where what the relief is about fails, nothing else is read: a clause with the same condition is never seen to fail.</summary>
    private static bool RepeatsWhatItIsAbout(Clause clause, string relief)
        => ClausesOf(Find(relief)).Any(other => other.Kind == ClauseKind.Covers && clause.Kind != ClauseKind.Covers && ReferenceEquals(other.Condition, clause.Condition));

    private static bool IsAlways(Clause clause) => clause.Deadline is null && clause.Condition.Print() == "always";

    private static string Page() => string.Join('\n',
    [
        "# Cases by relief and outcome",
        "",
        "Printed from the test tables of `tests/ExpungeScreener.Law.Tests`; a test fails when it differs. A dash is an outcome that the relief cannot come to by its clauses, or that no row needs.",
        "",
        $"| relief | {string.Join(" | ", Outcomes.Select(Words.Kind))} | cases |",
        $"|---|{string.Concat(Outcomes.Select(_ => "--:|"))}--:|",
        .. ReliefCatalog.All.Select(Line),
        "",
        $"{Cases.All.Values.Sum(cases => cases.Count)} cases for {ReliefCatalog.All.Count} reliefs.",
        "",
    ]);

    private static string Line(Relief relief)
    {
        var cases = CasesOf(relief.Id);
        var counts = Outcomes.Select(outcome => cases.Count(one => one.Outcome == outcome)).Select(count => count == 0 ? "–" : count.ToString(CultureInfo.InvariantCulture));
        return $"| {relief.Id} | {string.Join(" | ", counts)} | {cases.Count} |";
    }
}
