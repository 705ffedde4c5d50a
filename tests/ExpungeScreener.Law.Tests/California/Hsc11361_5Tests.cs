using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain cases: <see cref="CannabisPlain.Small"/>, a conviction; <see cref="CannabisPlain.Arrest"/>, an arrest without one.</summary>
public sealed class Hsc11361_5Tests
{
    private const string Automatic = "open automatic";

    private static Given Plain => CannabisPlain.Small;

    private static Given Arrest => CannabisPlain.Arrest;

    private static Given Old(string day) => Plain.Charge("HSC", "11357").With(CaseFacts.OffenseDate, day).With(CaseFacts.PleaOrVerdictDate, day).With(CaseFacts.SentencingDate, day);

    private static Given New(string subdivision) => Plain.Charge("HSC", "11357", subdivision)
        .With(CaseFacts.OffenseDate, "2020-02-01").With(CaseFacts.PleaOrVerdictDate, "2020-03-01").With(CaseFacts.SentencingDate, "2020-03-01");

    private static Given School => Plain.Charge("HSC", "11357", "e").With(PersonFacts.BirthDate, "1999-05-05");

    public static Table WorkedCases { get; } = new()
    {
        { "1: 11357(a) arrest of 2020, dropped", Arrest, Automatic },
        { "2: possession conviction of 1974", Old("1974-03-01"), "open discretionary; lawyer first old-cannabis-petition" },
        { "3: 11357(b) conviction 14 months ago", New("b").With(CaseFacts.OffenseDate, "2025-09-01").With(CaseFacts.PleaOrVerdictDate, "2025-09-24").With(CaseFacts.SentencingDate, "2025-09-24"), "opens-on 2027-09-24 automatic" },
        { "4: a ticket, subdivision not known", New("a").Charge("HSC", "11357"), "needs-facts; missing c1/1/subdivision" },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "court not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a juvenile petition", CannabisPlain.Petition.Charge("HSC", "11357", "b"), Automatic },
        { "a case that is open", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "outcome not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "another section", Plain.Charge("HSC", "11377", "a"), "not-applicable" },
        { "charge not known", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section" },
        { "growing, HSC 11358", Plain.Charge("HSC", "11358"), "closed" },
        { "for sale, HSC 11359", Plain.Charge("HSC", "11359"), "closed" },
        { "transport or sale, HSC 11360(a)", Plain.Charge("HSC", "11360", "a"), "closed" },
        { "a little moved or given, HSC 11360(b)", Plain.Charge("HSC", "11360", "b"), Automatic },
        { "HSC 11360, subdivision not known", Plain.Charge("HSC", "11360"), "needs-facts; missing c1/1/subdivision" },
        { "conspiracy", Plain.Charge("PC", "182"), "ask-lawyer; conspiracy" },
        { "an attempt", Plain.Yes(CountFacts.Attempt), "ask-lawyer; attempt-at-listed-crime" },
        { "attempt not known", Plain.Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt" },
        { "sealed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed), Automatic },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), Automatic },
        { "asked before the law carried here", Plain.AsOf("2025-12-31"), "ask-lawyer; law-not-carried" },
    };

    public static Table Subdivisions { get; } = new()
    {
        { "former (a), concentrated", Plain.Charge("HSC", "11357", "a"), "ask-lawyer; small-cannabis-unclear" },
        { "former (b)", Plain, Automatic },
        { "former (c)", Plain.Charge("HSC", "11357", "c"), "ask-lawyer; small-cannabis-unclear" },
        { "former (d)", Plain.Charge("HSC", "11357", "d"), Automatic },
        { "former (e), of age since", School, Automatic },
        { "today's (a)", New("a"), Automatic },
        { "today's (b)", New("b"), Automatic },
        { "today's (c)", New("c"), "ask-lawyer; small-cannabis-unclear" },
        { "today's (d) is not in the table", New("d"), "ask-lawyer; offense-not-in-table" },
        { "(a) on the last day of the old numbers", Plain.Charge("HSC", "11357", "a").With(CaseFacts.OffenseDate, "2016-11-08"), "ask-lawyer; small-cannabis-unclear" },
        { "(a) on the first day of the new numbers", Plain.Charge("HSC", "11357", "a").With(CaseFacts.OffenseDate, "2016-11-09"), Automatic },
        { "(a), offense date not known", Plain.Charge("HSC", "11357", "a").Without(CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate" },
        { "(b), offense date not known: the same in both", Plain.Without(CaseFacts.OffenseDate), Automatic },
        { "written as the table writes it", Plain.Charge("HSC", "11357", "pre2016-b"), Automatic },
    };

    public static Table Wait { get; } = new()
    {
        { "two years ago to the day", New("b").With(CaseFacts.PleaOrVerdictDate, "2024-11-24"), Automatic },
        { "two years ago less a day", New("b").With(CaseFacts.PleaOrVerdictDate, "2024-11-25"), "opens-on 2026-11-25 automatic" },
        { "two years and a day ago", New("b").With(CaseFacts.PleaOrVerdictDate, "2024-11-23"), Automatic },
        { "a leap day", New("b").With(CaseFacts.PleaOrVerdictDate, "2024-02-29").AsOf("2026-02-28"), Automatic },
        { "a month that straddles", New("b").With(CaseFacts.PleaOrVerdictDate, "2024-11"), "needs-facts 2026-11-30 estimated; missing c1/pleaOrVerdictDate" },
        { "a year wholly short", New("b").With(CaseFacts.PleaOrVerdictDate, "2025"), "opens-on 2027-12-31 estimated automatic" },
        { "no plea date, sentenced long ago", New("b").Without(CaseFacts.PleaOrVerdictDate), Automatic },
        { "no date", New("b").Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate), "needs-facts; missing c1/pleaOrVerdictDate, c1/sentencingDate" },
        { "serving a sentence", Plain.Yes(PersonFacts.ServingSentence), "waits-for automatic; waits for person/servingSentence" },
        { "serving not known", Plain.Without(PersonFacts.ServingSentence), "needs-facts; missing person/servingSentence" },
        { "former (e), 18 today", School.With(PersonFacts.BirthDate, "2008-11-24"), Automatic },
        { "former (e), 18 tomorrow", School.With(PersonFacts.BirthDate, "2008-11-25"), "opens-on 2026-11-25 automatic" },
        { "former (e), age at the offense instead", School.Without(PersonFacts.BirthDate).With(CaseFacts.AgeAtOffense, 16), Automatic },
        { "former (e), a child at the offense", School.Without(PersonFacts.BirthDate).With(CaseFacts.AgeAtOffense, 5), "needs-facts 2027-02-01 estimated; missing person/birthDate" },
        { "former (e), age not known", School.Without(PersonFacts.BirthDate), "needs-facts; missing c1/ageAtOffense, person/birthDate" },
    };

    public static Table OldRecords { get; } = new()
    {
        { "the last day of 1975", Old("1975-12-31"), "open discretionary; lawyer first old-cannabis-petition" },
        { "the first day of 1976", Old("1976-01-01").Charge("HSC", "11357", "b"), Automatic },
        { "the first day of 1976, subdivision not known", Old("1976-01-01"), "needs-facts; missing c1/1/subdivision" },
        { "a winter remembered as 1975", Old("1975"), "open discretionary; lawyer first old-cannabis-petition" },
        { "an arrest of 1974", Arrest.With(CaseFacts.OffenseDate, "1974-03-01").With(CaseFacts.ArrestDate, "1974-03-01"), "open discretionary; lawyer first old-cannabis-petition" },
        { "a sale of 1974", Old("1974-03-01").Charge("HSC", "11359"), "closed" },
    };

    public static Table Arrests { get; } = new()
    {
        { "never charged", Arrest.With(CaseFacts.Outcome, Disposition.NotCharged), Automatic },
        { "acquitted", Arrest.With(CaseFacts.Outcome, Disposition.Acquitted), Automatic },
        { "vacated", Arrest.With(CaseFacts.Outcome, Disposition.Vacated), Automatic },
        { "diverted", Arrest.With(CaseFacts.Outcome, Disposition.Diversion), "ask-lawyer; diverted-cannabis" },
        { "deferred", Arrest.With(CaseFacts.Outcome, Disposition.DeferredEntry), "ask-lawyer; diverted-cannabis" },
        { "arrested two years ago to the day", Arrest.With(CaseFacts.ArrestDate, "2024-11-24"), Automatic },
        { "arrested two years ago less a day", Arrest.With(CaseFacts.ArrestDate, "2024-11-25"), "opens-on 2026-11-25 automatic" },
        { "arrest date not known", Arrest.Without(CaseFacts.ArrestDate), "needs-facts; missing c1/arrestDate" },
        { "arrest year that straddles", Arrest.With(CaseFacts.ArrestDate, "2024"), "needs-facts 2026-12-31 estimated; missing c1/arrestDate" },
        { "arrested for other things too", Arrest.No(ArrestFacts.MarijuanaOnly), "ask-lawyer; other-charges-in-arrest" },
        { "arrested for what is not known", Arrest.Without(ArrestFacts.MarijuanaOnly), "needs-facts; missing c1/arrest/marijuanaOnly" },
        { "attempt plays no part", Arrest.Yes(CountFacts.Attempt), Automatic },
        { "a conviction in the same case", Arrest.AndCount(Plain.OnCount(CaseFacts.Outcome, Disposition.Convicted)), "closed" },
        { "another dropped charge in the same case", Arrest.AndCount(Arrest), Automatic },
        { "an arrest for a sale", Arrest.Charge("HSC", "11359"), "closed" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Subdivisions))]
    [MemberData(nameof(Wait))]
    [MemberData(nameof(OldRecords))]
    [MemberData(nameof(Arrests))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Hsc11361_5.Relief);

    [Fact]
    public void Says_to_check_the_record_first()
        => Assert.Contains("check-your-record-first", Plain.Decide(Hsc11361_5.Relief).Warnings.Select(warning => warning.Name));
}
