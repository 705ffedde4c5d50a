using ExpungeScreener.Law.Federal;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The order in which a federal case is looked at, and the wall between the two systems.</summary>
public sealed class TriageTests
{
    private static readonly IEnumerable<string> Federal = ReliefCatalog.All.Where(relief => relief.System == LegalSystem.Federal).Select(relief => relief.Id);

    [Fact]
    public void Every_federal_way_has_its_place_once()
        => Assert.Equal(Federal.Order(StringComparer.Ordinal), Triage.Order.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("fed-direct-appeal", "fed-3607c-expungement")]
    [InlineData("fed-rule29", "fed-tsra-vacatur")]
    [InlineData("fed-3607c-expungement", "fed-marijuana-pardon-2022")]
    [InlineData("fed-tsra-vacatur", "fed-marijuana-pardon-2022")]
    [InlineData("fed-marijuana-pardon-2023", "fed-fyca-set-aside")]
    [InlineData("fed-fyca-set-aside", "fed-2255")]
    [InlineData("fed-2255", "fed-coram-nobis")]
    [InlineData("fed-coram-nobis", "fed-equitable-expungement")]
    [InlineData("fed-equitable-expungement", "fed-rule36")]
    [InlineData("fed-rule36", "fed-presidential-pardon")]
    public void What_is_looked_at_first_comes_first(string first, string then)
        => Assert.True(Triage.Order.IndexOf(first) < Triage.Order.IndexOf(then));

    [Fact]
    public void Every_row_of_the_wall_is_a_heading_of_its_digest()
    {
        var headings = File.ReadLines(Path.Combine(Repository.LawDocs(), "the-wall.md")).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);
        Assert.Empty(SystemsWall.StateCannot.Concat(SystemsWall.FederalIgnores).Select(row => row.Citation).Except(headings, StringComparer.Ordinal));
    }
}
