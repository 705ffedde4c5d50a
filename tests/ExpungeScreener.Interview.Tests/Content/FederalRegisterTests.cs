using System.Text.RegularExpressions;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Federal;
using ExpungeScreener.Law.Reasoning;
using ExpungeScreener.Law.Tests;

namespace ExpungeScreener.Interview.Tests.Content;

/// <summary>What could not be checked about federal law stands in the register, and on the card of every law it concerns.</summary>
public sealed partial class FederalRegisterTests
{
    private static readonly InterviewWords Words = InterviewWords.Load("en");

    private static readonly string[][] Rows =
        [.. File.ReadLines(Path.Combine(Repository.LawDocs(), "uncertain.md")).Where(line => Number().IsMatch(line)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])];

    [Fact]
    public void The_register_has_its_fourteen_questions()
        => Assert.Equal(Enumerable.Range(1, 14).Select(number => $"U{number}"), Rows.Select(row => row[0]));

    [Fact]
    public void Each_question_is_said_on_the_cards_that_it_names()
        => Assert.All(Rows.SelectMany(row => Ids().Matches(row[3]).Select(id => (Question: row[0], Id: id.Value))), one =>
        {
            if (ReliefCatalog.Find(one.Id) is { System: LegalSystem.Federal }) Assert.True(Words.Reliefs[one.Id].Unverified is { Length: > 0 }, $"{one.Question}: {one.Id}");
        });

    [Fact]
    public void Every_right_that_runs_out_says_what_to_do_today()
        => Assert.All(
            ReliefCatalog.All.Where(relief => relief.System == LegalSystem.Federal && relief.Versions.Any(version => version.Clauses.Any(clause => clause.Kind == ClauseKind.Deadline))),
            relief => Assert.False(string.IsNullOrEmpty(Words.Reliefs[relief.Id].Today), relief.Id));

    [Fact]
    public void Every_row_of_the_wall_has_words_and_no_other()
        => Assert.Equal(
            SystemsWall.StateCannot.Concat(SystemsWall.FederalIgnores).Select(row => row.Id).Order(StringComparer.Ordinal),
            Words.Cautions.WallRows.Keys.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^\| U\d+ \|", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("fed-[a-z0-9-]+", RegexOptions.None, 1000)]
    private static partial Regex Ids();
}
