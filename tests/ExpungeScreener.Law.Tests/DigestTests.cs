using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests;

/// <summary>Every citation in a rule is a heading of the relief's digest, where a reader finds what the law says.</summary>
public sealed class DigestTests
{
    public static TheoryData<string> Reliefs => [.. ReliefCatalog.All.Select(relief => relief.Id)];

    [Theory]
    [MemberData(nameof(Reliefs))]
    public void Every_citation_lands_on_a_heading(string relief)
        => Assert.Empty(CitationsOf(ReliefCatalog.Find(relief)!).Except(HeadingsOf(relief), StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Reliefs))]
    public void Every_digest_says_its_source_the_day_it_was_checked_and_who_reviewed_it(string relief)
    {
        var digest = File.ReadAllText(FileOf(relief));
        Assert.All(["Source: ", "Checked: ", "Reviewed by: "], part => Assert.Contains("\n" + part, digest, StringComparison.Ordinal));
    }

    private static IEnumerable<string> CitationsOf(Relief relief)
        => relief.Versions.SelectMany(version => version.Clauses.Concat(version.Routes.SelectMany(route => route.Clauses)))
            .Select(clause => clause.Citation)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> HeadingsOf(string relief)
        => File.ReadLines(FileOf(relief)).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..].Trim());

    private static string FileOf(string relief) => Path.Combine(Repository.LawDocs(), $"{relief}.md");
}
