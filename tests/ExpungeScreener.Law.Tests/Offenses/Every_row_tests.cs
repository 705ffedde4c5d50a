using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.Offenses;

public sealed class Every_row_tests
{
    public static TheoryData<string> California => [.. CaliforniaOffenses.All.Select(row => row.Key)];

    public static TheoryData<string> Federal => [.. FederalOffenses.All.Select(row => row.Key)];

    [Theory, MemberData(nameof(California))]
    public void Every_California_row_matches_itself_in_every_spelling(string key)
    {
        var row = CaliforniaOffenses.All.Single(one => one.Key == key);
        string[] spellings = [row.Key, OffenseCitation.Print(row.Citation), OffenseCitation.Print(row.Code, row.Section, row.Subdivision), row.Key.ToUpperInvariant()];
        foreach (var text in spellings) Assert.Same(row, Only(CaliforniaOffenses.Match(OffenseCitation.Parse(text).Offense!), row));
        Assert.Same(row, Only(CaliforniaOffenses.Match(row.Code, row.Section, row.Subdivision), row));
        Assert.Same(row, Only(CaliforniaOffenses.Match(row.Code.ToLowerInvariant(), $"{row.Section} ", Parenthesized(row.Subdivision)), row));
    }

    [Theory, MemberData(nameof(Federal))]
    public void Every_federal_row_matches_itself_in_every_spelling(string key)
    {
        var row = FederalOffenses.All.Single(one => one.Key == key);
        string[] spellings = [row.Key, OffenseCitation.Print(row.Citation), OffenseCitation.Print(row.Title, row.Section, row.Subsection)];
        foreach (var text in spellings) Assert.Contains(row, FederalOffenses.Match(OffenseCitation.Parse(text).Offense!).Candidates);
        var match = FederalOffenses.Match(row.Title, row.Section, row.Subsection);
        Assert.Contains(row, match.Candidates);
        if (row.Subsection is not null) Assert.Equal((FederalFit.Exact, row), (match.Fit, match.Row));
    }

    [Fact]
    public void Keys_are_unique_within_each_table()
    {
        Assert.Equal(500, CaliforniaOffenses.All.Select(row => row.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(FederalOffenses.All.Length, FederalOffenses.All.Select(row => row.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    /// <summary>The one row, or, where the offense date or a row of the whole section leaves others open, the row among them.</summary>
    private static CaliforniaOffense? Only(OffenseMatch match, CaliforniaOffense row) =>
        row is { Section: "11357" } or { Subdivision: null } ? match.Candidates.FirstOrDefault(one => one == row) : match.Row;

    private static string? Parenthesized(string? subdivision) =>
        subdivision is { Length: 1 } ? $"({subdivision})" : subdivision;
}
