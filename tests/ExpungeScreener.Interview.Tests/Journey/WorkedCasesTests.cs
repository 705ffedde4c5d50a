using System.Globalization;
using System.Text;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Reasoning;
using ExpungeScreener.Law.Tests;
using ExpungeScreener.Law.Tests.Coverage;

namespace ExpungeScreener.Interview.Tests.Journey;

/// <summary>The worked cases of the specification with one charge, answered page by page by somebody who has the papers.</summary>
public sealed class WorkedCasesTests
{
    /// <summary>Where the pages say less than the record of the case, and why.</summary>
    private static readonly Dictionary<string, string> SaysLess = new(StringComparer.Ordinal)
    {
        ["pc-1016-5 2"] = "what the judge left out is not asked: a lawyer reads the minutes in any case",
        ["pc-1016-5 3"] = "a citizen is not asked: only the row for those who are not citizens wakes the law",
        ["pc-1473-7 3"] = "a citizen is not asked: only the rows for those who are not, and for new proof, wake the law",
        ["pc-1172-6 1"] = "how the murder was charged is not asked: a lawyer reads the papers in any case",
        ["pc-1172-6 2"] = "how the murder was charged is not asked: a lawyer reads the papers in any case",
        ["pc-1172-6 3"] = "how the attempt was charged is not asked: a lawyer reads the papers in any case",
        ["pc-1203-45 3"] = "an adult is not asked: only the row for those who were under 18 wakes the law",
        ["pc-1203-49 3"] = "this person skips nothing; the page that is skipped is tested by itself",
        ["pc-1203-4a 7"] = "one row says fine, another probation; no row says both",
        ["pc-290-5 3"] = "the birthday is not asked: it moves only a day that is estimated in any case",
        ["pc-851-91 2"] = "nobody is asked whether the time to charge has run: that is the lawyer's question",
        ["pc-851-93 3"] = "the longest term for a charge is not asked: no visitor knows it",
        ["wic-781 2"] = "the age is asked, not the birthday: the 18th birthday is estimated",
    };

    /// <summary>Cases in which more than twelve pages are asked, and why.</summary>
    private static readonly Dictionary<string, string> Longer = new(StringComparer.Ordinal)
    {
        ["hsc-11361-5 4"] = "a cannabis ticket of a kind that nobody knows: the age decides too",
        ["pc-236-14 2"] = "a survivor, of what is asked",
        ["pc-236-15 2"] = "a survivor, of what is asked",
        ["pc-236-15 3"] = "a survivor, of what is asked",
    };

    private static readonly Lazy<IReadOnlyList<Walked>> All = new(() =>
        [.. Cases.Worked.Where(one => one.Relief.System == LegalSystem.California && one.Row.Record.Record.Cases is [{ Counts.Length: 1 }]).Select(one => Walk(one.Relief, one.Row))]);

    [Fact]
    public void The_pages_lead_to_the_answer_of_the_case()
        => Assert.Equal("", string.Join('\n', All.Value.Where(one => one.Said != one.Row.Answer && !SaysLess.ContainsKey(one.Name)).Select(one => $"{one.Name}: {one.Row.Answer}, not {one.Said}; {one.Pages}")));

    [Fact]
    public void Every_exception_is_still_one()
        => Assert.Equal(SaysLess.Keys.Order(StringComparer.Ordinal), All.Value.Where(one => one.Said != one.Row.Answer).Select(one => one.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Twelve_pages_are_enough_but_for_the_cases_named()
        => Assert.Equal(Longer.Keys.Order(StringComparer.Ordinal), All.Value.Where(one => one.Screens.Count > 12).Select(one => one.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void No_page_is_asked_twice()
        => Assert.All(All.Value, one => Assert.Equal(one.Screens.Distinct(), one.Screens));

    [Fact]
    public void The_page_of_screens_is_the_count()
    {
        var file = Path.Combine(Repository.LawDocs(), "screens.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("UPDATE_AS_CODED") == "1") File.WriteAllText(file, page);
        Assert.Equal(page, File.ReadAllText(file));
    }

    private static Walked Walk(Relief relief, Row row)
    {
        var reader = new PaperReader(row.Record.Record, row.Record.Day).Walks();
        var found = Screening.Decide(reader.Answers.ToRecord(row.Record.Day), row.Record.Day).First(one => one.Relief == relief);
        return new Walked($"{relief.Id} {row.Facts[..row.Facts.IndexOf(':', StringComparison.Ordinal)]}", row, reader.Screens, Words.Of(found));
    }

    private static string Page()
    {
        var page = new StringBuilder("# Pages asked in the worked cases\n\nCounted by `WorkedCasesTests`, which fails when this page differs: every worked case of California law with one charge, answered by somebody who has the papers, from the first question to the last.\n\n| pages | cases |\n|--:|--:|\n");
        foreach (var group in All.Value.GroupBy(one => one.Screens.Count).OrderBy(group => group.Key)) page.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count()} |\n");
        page.Append("\n## More than twelve\n\n");
        foreach (var (name, why) in Longer) page.Append(CultureInfo.InvariantCulture, $"* {name}: {why}\n");
        page.Append("\n## Where the pages say less than the record of the case\n\n");
        foreach (var (name, why) in SaysLess) page.Append(CultureInfo.InvariantCulture, $"* {name}: {why}\n");
        return page.ToString();
    }

    private sealed record Walked(string Name, Row Row, IReadOnlyList<string> Screens, string Said)
    {
        public string Pages => string.Join(" > ", Screens);
    }
}
