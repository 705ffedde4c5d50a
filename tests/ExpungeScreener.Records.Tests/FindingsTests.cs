using System.Text;
using System.Text.Json;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Records.Tests;

/// <summary>What findings say, and that they say it in the same bytes each time.</summary>
public sealed class FindingsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    /// <summary>Records made from published cases and from worked cases: the file, the law, the outcome, who decides, and the last day.</summary>
    public static TheoryData<string, string, string, string?, string?> Cases => new()
    {
        // People v. Seymour (2015) 239 Cal.App.4th 1418: let off early, restitution unpaid
        { "real-1-seymour.json", "pc-1203-4", "open", "mandatory", null },
        { "real-1-seymour.json", "pc-17-b", "open", "discretionary", null },

        // United States v. Coloian, 480 F.3d 47 (1st Cir. 2007): acquitted, and still on the record
        { "real-4-coloian.json", "fed-equitable-expungement", "closed", null, null },

        // United States v. Kwan, 407 F.3d 1005 (9th Cir. 2005): wrong advice about deportation, sentence served
        { "real-5-kwan.json", "fed-coram-nobis", "open", "discretionary", null },
        { "real-5-kwan.json", "fed-2255", "closed", null, null },
        { "real-5-kwan.json", "fed-equitable-expungement", "closed", null, null },
        { "real-6-noonan.json", "fed-mass-pardon-other", "open", "automatic", null },
        { "real-6-noonan.json", "fed-equitable-expungement", "closed", null, null },

        { "worked-1203-4-fulfilled.json", "pc-1203-4", "open", "mandatory", null },
        { "worked-1203-4a-fine.json", "pc-1203-4a", "open", "mandatory", null },
        { "worked-1203-41-split.json", "pc-1203-41", "open", "discretionary", null },
        { "worked-3607c-age-19.json", "fed-3607c-expungement", "open", "mandatory", null },
        { "worked-3607c-age-19.json", "fed-3607b-nonconviction-status", "open", "automatic", null },
        { "worked-844a-civil-penalty.json", "fed-844a-record-expungement", "open", "mandatory", null },
        { "worked-2255-on-probation.json", "fed-2255", "open", "discretionary", "2027-01-19" },
        { "worked-appeal-two-weeks.json", "fed-direct-appeal", "open", "discretionary", "2026-11-30" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sample_case_comes_to_the_answer_that_is_known_for_it(string sample, string relief, string outcome, string? decision, string? closesOn)
    {
        var finding = Finding(Findings(sample), relief);
        Assert.Equal(
            (outcome, decision, closesOn),
            (finding.GetProperty("outcome").GetString(), finding.GetProperty("decision").GetString(), finding.GetProperty("closesOn").GetString()));
    }

    /// <summary>People v. Moreno (2014) 231 Cal.App.4th 934, and People v. Casillas (2017) 13 Cal.App.5th 745: records of several cases.</summary>
    [Theory]
    [InlineData("real-2-moreno.json", "pc-4852-cor", "c1973", "closed")]
    [InlineData("real-2-moreno.json", "pc-4852-cor", "c1971", "closed")]
    [InlineData("real-3-casillas.json", "pc-1170-18", "c2006", "closed")]
    public void A_real_case_among_several_comes_to_the_answer_that_is_known_for_it(string sample, string relief, string @case, string outcome)
        => Assert.Equal(outcome, Findings(sample).GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("relief").GetString() == relief && finding.GetProperty("case").GetString() == @case).GetProperty("outcome").GetString());

    [Fact]
    public void A_condition_of_a_federal_case_names_the_charges_that_fit()
    {
        var possession = Finding(Findings("worked-3607c-age-19.json"), "fed-3607c-expungement").GetProperty("conditions").EnumerateArray()
            .Single(condition => condition.GetProperty("id").GetString() == "fed-3607c-expungement/possession");
        Assert.Equal(["1"], possession.GetProperty("counts").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void A_reason_that_rests_on_two_dates_gives_both()
    {
        var prison = Reading.Read("""
            {"person":{"supervision":["none"]},"cases":[{"id":"c1","court":"caSuperior","outcome":"convicted",
              "sentence":{"type":"statePrison","released":"2020-01-01","supervisionEnded":"2024-11-24"},"counts":[{"id":"1","code":"PC","section":"211","level":"felony"}]}]}
            """);
        using var json = JsonDocument.Parse(FindingsWriter.Write(Records.Findings.Of(prison, Today)));
        var differ = Finding(json.RootElement, "pc-1203-41").GetProperty("conditions").EnumerateArray().Single(condition => condition.GetProperty("id").GetString() == "pc-1203-41/completion-dates-differ");
        Assert.Equal(["from-release 2022-01-02", "from-end-of-supervision 2026-11-25"], differ.GetProperty("dates").EnumerateArray().Select(date => $"{date.GetProperty("id")} {date.GetProperty("day")}"));
    }

    [Fact]
    public void The_same_record_gives_the_same_bytes()
        => Assert.Equal(FindingsWriter.Write(Of("real-1-seymour.json")), FindingsWriter.Write(Of("real-1-seymour.json")));

    [Fact]
    public void Findings_have_the_fields_of_the_contract_in_its_order()
    {
        var root = Findings("real-1-seymour.json");
        Assert.Equal(["asOf", "lawAsOf", "reviewedBy", "findings", "warnings", "nextFact"], root.EnumerateObject().Select(field => field.Name));
        Assert.Equal(
            ["relief", "case", "count", "outcome", "decision", "opensOn", "estimated", "closesOn", "rare", "lawyerFirst", "waitsFor", "missingFacts", "unless", "why", "conditions", "notes"],
            root.GetProperty("findings")[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal(
            ["id", "citation", "kind", "state", "decides"],
            root.GetProperty("findings")[0].GetProperty("conditions")[0].EnumerateObject().Select(field => field.Name).Where(name => name != "counts"));
    }

    [Fact]
    public void No_lawyer_has_reviewed_it_and_the_day_of_the_law_is_said()
    {
        var root = Findings("real-1-seymour.json");
        Assert.Equal(JsonValueKind.Null, root.GetProperty("reviewedBy").ValueKind);
        Assert.Equal("2026-11-24", root.GetProperty("lawAsOf").GetString());
    }

    [Fact]
    public void Only_clauses_that_decide_are_conditions()
    {
        var kinds = Findings("real-1-seymour.json").GetProperty("findings").EnumerateArray()
            .SelectMany(finding => finding.GetProperty("conditions").EnumerateArray()).Select(condition => condition.GetProperty("kind").GetString());
        Assert.DoesNotContain(kinds, kind => kind is "note" or "warning" or "rare" or "lawyer-first");
    }

    [Fact]
    public void Each_warning_is_said_once()
    {
        var record = Reading.Read(Encoding.UTF8.GetString(Samples.Bytes("real-1-seymour.json")));
        var twice = record with { Cases = [.. record.Cases, record.Cases[0] with { Id = "c2" }] };
        var warnings = Warning.Of(Records.Findings.Of(twice, Today));
        Assert.Single(warnings, warning => warning is { Id: "immigration", Citation: "8 USC 1101(a)(48)(A)" });
        Assert.Equal(warnings.Length, warnings.DistinctBy(warning => warning.Id, StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    public void After_the_year_of_the_law_a_warning_says_that_it_may_have_changed(string day, bool warned)
        => Assert.Equal(warned, Warning.Of(Records.Findings.Of(Read("real-1-seymour.json"), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))).Any(warning => warning.Id == "law-may-have-changed"));

    [Fact]
    public void An_unknown_earlier_clearing_asks_to_check_the_record_first()
    {
        var record = Read("worked-3607c-age-19.json");
        var unknown = record with { Cases = [record.Cases[0] with { Counts = [record.Cases[0].Counts[0] with { Facts = record.Cases[0].Counts[0].Facts.Without(CountFacts.AlreadyCleared) }] }] };
        Assert.DoesNotContain(ExpungeScreener.Law.Screening.Decide(record, Today), determination => determination.Presumed);
        Assert.Contains(Warning.Of(Records.Findings.Of(unknown, Today)), warning => warning.Id == "check-your-record-first");
    }

    [Fact]
    public void Every_relief_is_there_and_relevant_leaves_out_what_is_about_other_records()
    {
        var findings = Of("real-1-seymour.json");
        Assert.Equal(Screening.Decide(Read("real-1-seymour.json"), Today).Length, findings.Determinations.Length);
        Assert.NotEmpty(findings.Relevant().Determinations);
        Assert.DoesNotContain(findings.Relevant().Determinations, found => found.Outcome == Law.Reasoning.Outcome.NotApplicable);
    }

    [Fact]
    public void The_next_fact_is_the_one_the_interview_asks_next()
    {
        var nothing = Reading.Read("""{"cases":[{"id":"c1","counts":[{"id":"1"}]}]}""");
        Assert.Equal(Interview.Journey.Way.NextFact(nothing, Today), Records.Findings.Of(nothing, Today).NextFact);
        Assert.NotNull(Records.Findings.Of(nothing, Today).NextFact);
    }

    [Fact]
    public void The_next_fact_can_be_found_another_way()
    {
        var path = new FactPath(PersonFacts.UsCitizen, null, null);
        Assert.Equal("person/usCitizen", Records.Findings.Of(Read("real-1-seymour.json"), Today, (_, _) => path).NextFact?.ToString());
    }

    [Fact]
    public void Errors_are_written_with_their_path_and_line()
    {
        using var json = JsonDocument.Parse(ErrorsWriter.Write(Reading.Of(Reading.Record(count: "\"level\":\"felny\"")).Errors, line: 3));
        Assert.Equal(3, json.RootElement.GetProperty("line").GetInt32());
        var error = json.RootElement.GetProperty("errors")[0];
        Assert.Equal(["path", "code", "message", "did", "nearest"], error.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("felny", "felony"), (error.GetProperty("did").GetString(), error.GetProperty("nearest").GetString()));
    }

    private static Law.Facts.Record Read(string sample) => RecordReader.Read(Samples.Bytes(sample)).Record!;

    private static Findings Of(string sample) => Records.Findings.Of(Read(sample), Today);

    private static JsonElement Findings(string sample) => JsonDocument.Parse(FindingsWriter.Write(Of(sample))).RootElement;

    [Theory]
    [InlineData("real-1-seymour.json", "federal-law-still-counts", "state-law-cannot-reach-federal-case")]
    [InlineData("real-5-kwan.json", "state-law-cannot-reach-federal-case", "federal-law-still-counts")]
    public void The_wall_between_the_systems_is_among_the_warnings(string name, string said, string notSaid)
    {
        var warnings = Warning.Of(Records.Findings.Of(Read(name), Today)).Select(warning => warning.Id).ToList();
        Assert.Contains(said, warnings);
        Assert.DoesNotContain(notSaid, warnings);
    }

    private static JsonElement Finding(JsonElement root, string relief)
        => root.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("relief").GetString() == relief);

    [Fact]
    public void A_federal_finding_names_the_charges_that_fit()
    {
        var record = Read("real-5-kwan.json");
        var one = record.Cases[0].Counts[0];
        var acquitted = one with { Id = "dropped", Facts = one.Facts.With(CaseFacts.Outcome, Disposition.Acquitted) };
        var two = record with { Cases = [record.Cases[0] with { Counts = [.. record.Cases[0].Counts, acquitted] }] };
        using var json = JsonDocument.Parse(FindingsWriter.Write(Records.Findings.Of(two, Today)));
        foreach (var relief in new[] { "fed-presidential-pardon", "fed-direct-appeal", "fed-2255", "fed-coram-nobis" })
        {
            var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single(found => found.GetProperty("relief").GetString() == relief);
            var convicted = finding.GetProperty("conditions").EnumerateArray().Single(condition => condition.GetProperty("id").GetString() == relief + "/convicted");
            Assert.Equal(record.Cases[0].Counts.Select(count => count.Id), convicted.GetProperty("counts").EnumerateArray().Select(count => count.GetString()));
        }
    }
}
