using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ExpungeScreener.Interview.Journey;
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
        ["fed-844a-record-expungement 5"] = "an agency gives no tickets: a ticket is answered as a case before a magistrate judge",
        ["fed-commutation 5"] = "money that is still owed is asked about only where a sentence runs",
        ["fed-early-end-probation 2"] = "the day of the sentence stands for the start of probation",
        ["fed-fbi-record-challenge 3"] = "of a California case nobody is asked what the FBI record shows",
        ["fed-tsra-arrest-a 5"] = "of a case in a state court nobody is asked who made the arrest",
        ["fed-tsra-arrest-b 5"] = "of a case in a state court nobody is asked who made the arrest",
        ["fed-tsra-vacatur 6"] = "whether there is new proof since the judge said no is not asked",
        ["wic-781 2"] = "the age is asked, not the birthday: the 18th birthday is estimated",
    };

    /// <summary>Cases in which more than twelve pages are asked, and why.</summary>
    private static readonly Dictionary<string, string> Longer = new(StringComparer.Ordinal)
    {
        ["ca-pardon 2"] = "a federal case",
        ["hsc-11361-5 4"] = "a cannabis ticket of a kind that nobody knows: the age decides too",
        ["pc-236-14 2"] = "a survivor, of what is asked",
        ["pc-236-15 2"] = "a survivor, of what is asked",
        ["pc-236-15 3"] = "a survivor, of what is asked",
    };

    /// <summary>Federal ways in a case of which more than twelve pages are asked, and why.</summary>
    private static readonly Dictionary<string, string> LongerFederal = new(StringComparer.Ordinal)
    {
        ["fed-2241-savings"] = "custody, an error and an earlier motion decide it",
        ["fed-3607a-prejudgment-probation"] = "an open drug case: both the special probation and the open case are asked about",
        ["fed-3607c-expungement"] = "the special probation still runs: its end is asked for",
        ["fed-audita-querela"] = "an error, custody and what else was tried decide it",
        ["fed-benefits-862"] = "a drug case with lost benefits",
        ["fed-commutation"] = "custody, and whatever else is pending, decide it",
        ["fed-compassionate-release"] = "in prison: the warden's day too",
        ["fed-coram-nobis"] = "an error, the delay and the harm decide it",
        ["fed-direct-appeal"] = "a judgment of this year: appeal and motions have short times",
        ["fed-early-end-supervised-release"] = "supervised release runs: its start and end too",
        ["fed-equitable-expungement"] = "an error was named: what it was decides other ways too",
        ["fed-firearm-925c"] = "supervised release runs, and a gun ban",
        ["fed-former-844b-legacy"] = "a judgment of which neither day nor kind is known",
        ["fed-fyca-set-aside"] = "an old youth sentence: the act, its end and the certificate",
        ["fed-juvenile-5038"] = "a conviction of which neither day nor kind is known",
        ["fed-magistrate-appeal"] = "a judgment of this year: appeal and motions have short times",
        ["fed-marijuana-pardon-2022"] = "a drug case of which neither judgment nor sentence is known, and the status on two days",
        ["fed-marijuana-pardon-2023"] = "a drug case of which neither judgment nor sentence is known, and the status on two days",
        ["fed-mass-pardon-other"] = "a case of which neither judgment nor sentence is known",
        ["fed-presidential-pardon"] = "a judgment of which the day is not known",
        ["fed-pretrial-diversion"] = "a conviction of which neither day nor kind is known",
        ["fed-record-of-other-courts"] = "a case of which next to nothing is known",
        ["fed-rule29"] = "a judgment of this year: appeal and motions have short times",
        ["fed-rule33-newevidence"] = "a trial of the last three years",
        ["fed-rule35a"] = "a judgment of this year: appeal and motions have short times",
        ["fed-tsra-sentence-reduction"] = "a survivor, of what, and how the case came from it; in prison",
        ["fed-tsra-vacatur"] = "a survivor, of what, and how the case came from it",
    };

    private static readonly Lazy<IReadOnlyList<Walked>> All = new(() =>
        [.. Cases.Worked.Where(one => one.Row.Record.Record.Cases is [{ Counts.Length: 1 }]).Select(one => Walk(one.Relief, one.Row))]);

    [Fact]
    public void The_pages_lead_to_the_answer_of_the_case()
        => Assert.Equal("", string.Join('\n', All.Value.Where(one => !one.AgreesWithTheCase && !SaysLess.ContainsKey(one.Name)).Select(one => $"{one.Name}: {one.Row.Answer}, not {one.Said}; {one.Pages}")));

    [Fact]
    public void Every_exception_is_still_one()
        => Assert.Equal(SaysLess.Keys.Order(StringComparer.Ordinal), All.Value.Where(one => !one.AgreesWithTheCase).Select(one => one.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Twelve_pages_are_enough_but_for_the_cases_named()
        => Assert.Equal(Longer.Keys.Order(StringComparer.Ordinal), All.Value.Where(one => one.Screens.Count > 12 && !one.IsFederal).Select(one => one.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Twelve_pages_are_enough_but_for_the_federal_ways_named()
        => Assert.Equal(
            LongerFederal.Keys.Order(StringComparer.Ordinal),
            All.Value.Where(one => one.Screens.Count > 12 && one.IsFederal).Select(one => one.Relief.Id).Distinct().Order(StringComparer.Ordinal));

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
        var isAsleep = relief.System == LegalSystem.Federal && !Wakes.IsLive(found, OpenQuestions.TickedIn(reader.Answers));
        return new Walked($"{relief.Id} {row.Facts[..row.Facts.IndexOf(':', StringComparison.Ordinal)]}", relief, row, reader.Screens, Words.Of(found), isAsleep);
    }

    private static string Page()
    {
        var page = new StringBuilder("# Pages asked in the worked cases\n\nCounted by `WorkedCasesTests`, which fails when this page differs: every worked case with one charge, answered by somebody who has the papers, from the first question to the last.\n\n| pages | federal ways | California ways |\n|--:|--:|--:|\n");
        foreach (var group in All.Value.GroupBy(one => one.Screens.Count).OrderBy(group => group.Key))
            page.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count(one => one.IsFederal)} | {group.Count(one => !one.IsFederal)} |\n");
        page.Append("\n## More than twelve\n\n");
        foreach (var (name, why) in Longer.Concat(LongerFederal)) page.Append(CultureInfo.InvariantCulture, $"* {name}: {why}\n");
        page.Append("\n## Where the pages say less than the record of the case\n\n");
        foreach (var (name, why) in SaysLess) page.Append(CultureInfo.InvariantCulture, $"* {name}: {why}\n");
        return page.ToString();
    }

    private sealed record Walked(string Name, Relief Relief, Row Row, IReadOnlyList<string> Screens, string Said, bool IsAsleep)
    {
        public bool IsFederal => Relief.System == LegalSystem.Federal;

        public string Pages => string.Join(" > ", Screens);

        /// <summary>
        /// The same answer; or the case is a no, and nothing in it wakes the law. What is taken as "no" beside an open way is
        /// named in the data and asked of nobody.
        /// </summary>
        public bool AgreesWithTheCase => WithoutPresumed(Said) == WithoutPresumed(Row.Answer)
            || (IsAsleep && (Row.Answer.StartsWith("closed", StringComparison.Ordinal) || Row.Answer == "not-applicable"));

        private static string WithoutPresumed(string answer)
            => answer.StartsWith("open", StringComparison.Ordinal) ? Regex.Replace(answer, "; missing [^;]*", "", RegexOptions.None, TimeSpan.FromSeconds(1)) : answer;
    }
}
