using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>Every federal citation can be looked up in our own digest of the law.</summary>
public sealed class DigestTests
{
    public static TheoryData<string> Reliefs { get; } = [.. ReliefCatalog.All.Where(relief => relief.System == LegalSystem.Federal).Select(relief => relief.Id)];

    [Theory]
    [MemberData(nameof(Reliefs))]
    public void Every_citation_is_a_heading_of_the_digest(string id)
    {
        var relief = ReliefCatalog.Find(id)!;
        var headings = File.ReadLines(Path.Combine(Root, "docs", "law", $"{id}.md")).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);
        var cited = relief.Versions.SelectMany(version => version.Clauses).Select(clause => clause.Citation).Append(relief.Citation);
        Assert.Empty(cited.Except(headings, StringComparer.Ordinal));
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ExpungeScreener.sln"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }
}
