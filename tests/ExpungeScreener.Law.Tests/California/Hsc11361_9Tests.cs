using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: <see cref="CannabisPlain.Sale"/>, not yet cleared, no objection by the prosecutor.</summary>
public sealed class Hsc11361_9Tests
{
    private const string Automatic = "open automatic";

    private static Given Plain => CannabisPlain.Sale;

    private static Given Done => Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Prop64);

    public static Table WorkedCases { get; } = new()
    {
        { "16/1: 11357(b) of 2014, record shows sealed", CannabisPlain.Small.With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed), Automatic },
        { "16/2: HSC 11359 of 2014, record still active", Plain.With(CaseFacts.OffenseDate, "2014-02-01").With(CaseFacts.PleaOrVerdictDate, "2014-04-01").With(PersonFacts.DojRecord, DojRecord.Recent), Automatic },
        { "16/3: HSC 11358 of 2012, the prosecutor objected", Plain.Charge("HSC", "11358").Yes(CountFacts.ProsecutorChallenged), "closed" },
        { "16/4: HSC 11360(a) of 2010, record never pulled", Plain.Charge("HSC", "11360", "a").With(CaseFacts.OffenseDate, "2010-02-01").With(CaseFacts.PleaOrVerdictDate, "2010-04-01").Without(CountFacts.AlreadyCleared).With(PersonFacts.DojRecord, DojRecord.None), "open automatic; missing c1/1/alreadyCleared" },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "court not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a juvenile petition", CannabisPlain.Petition, Automatic },
        { "a dismissed case", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "outcome not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "another section", Plain.Charge("HSC", "11378"), "not-applicable" },
        { "charge not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" },
        { "HSC 11361", Plain.Charge("HSC", "11361"), "closed" },
        { "offense the day before", Plain.With(CaseFacts.OffenseDate, "2016-11-08").With(CaseFacts.PleaOrVerdictDate, "2017-01-09"), Automatic },
        { "offense on the day Proposition 64 took effect", Plain.With(CaseFacts.OffenseDate, "2016-11-09").With(CaseFacts.PleaOrVerdictDate, "2017-01-09"), "closed" },
        { "offense year that straddles, conviction after", Plain.With(CaseFacts.OffenseDate, "2016").With(CaseFacts.PleaOrVerdictDate, "2017-01-09"), "needs-facts; missing c1/offenseDate" },
        { "no date at all", Plain.Without(CaseFacts.OffenseDate, CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate), "needs-facts; missing c1/offenseDate, c1/pleaOrVerdictDate, c1/sentencingDate" },
        { "asked before the law carried here", Plain.AsOf("2025-12-31"), "ask-lawyer; law-not-carried" },
    };

    public static Table Objections { get; } = new()
    {
        { "objection not known", Plain.Without(CountFacts.ProsecutorChallenged), "needs-facts; missing c1/1/prosecutorChallenged" },
        { "an objection, and the record shows it done", Done.Yes(CountFacts.ProsecutorChallenged), Automatic },
        { "an objection, done or not is not known", Plain.Yes(CountFacts.ProsecutorChallenged).Without(CountFacts.AlreadyCleared), "needs-facts; missing c1/1/alreadyCleared" },
    };

    public static Table Lawyers { get; } = new()
    {
        { "conspiracy", Plain.Charge("PC", "182"), "ask-lawyer; conspiracy" },
        { "not in the table", Plain.Charge("HSC", "11360", "c"), "ask-lawyer; offense-not-in-table" },
        { "a younger section", Plain.Charge("HSC", "11362.4"), "ask-lawyer; younger-section" },
        { "an attempt", Plain.Yes(CountFacts.Attempt), "ask-lawyer; attempt-at-listed-crime" },
        { "attempt not known", Plain.Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt" },
        { "sold to a minor", Plain.Yes(CountFacts.SoldToMinor), "ask-lawyer; sold-to-minor" },
        { "sold to a minor not known", Plain.Without(CountFacts.SoldToMinor), "needs-facts; missing c1/1/soldToMinor" },
        { "sold to a minor, and the record shows it done", Done.Yes(CountFacts.SoldToMinor), Automatic },
        { "a super strike", Plain.Yes(PersonFacts.SuperStrikeConviction), "ask-lawyer; super-strike-and-cannabis" },
        { "super strike not known", Plain.Without(PersonFacts.SuperStrikeConviction), "needs-facts; missing person/superStrikeConviction" },
        { "a row nobody verified", Plain.And(Tests.Plain.Prison.Charge("PC", "245", "d")), "ask-lawyer; super-strike-unclear" },
        { "ordered to register once", Plain.Yes(PersonFacts.EverOrderedToRegister290), "ask-lawyer; registration-and-cannabis" },
        { "ordered to register not known", Plain.Without(PersonFacts.EverOrderedToRegister290), "needs-facts; missing person/everOrderedToRegister290" },
        { "two others under the section", Plain.And(Plain).And(Plain), "ask-lawyer; same-section-priors" },
        { "two others, one outcome not known", Plain.And(Plain).And(Plain.Without(CaseFacts.Outcome)), "needs-facts; missing c3/outcome" },
        { "a super strike, and the record shows it done", Done.Yes(PersonFacts.SuperStrikeConviction), Automatic },
    };

    public static Table Cleared { get; } = new()
    {
        { "done under Proposition 64", Done, Automatic },
        { "dismissed under 1203.4", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), Automatic },
        { "vacated", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "erased", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Expunged), "closed" },
        { "not known", Plain.Without(CountFacts.AlreadyCleared), "open automatic; missing c1/1/alreadyCleared" },
        { "a sentence that still runs is no bar", CannabisPlain.InPrison, Automatic },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Objections))]
    [MemberData(nameof(Lawyers))]
    [MemberData(nameof(Cleared))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Hsc11361_9.Relief);

    [Fact]
    public void Says_to_check_the_record_first()
        => Assert.Contains("check-your-record-first", Plain.Decide(Hsc11361_9.Relief).Warnings.Select(warning => warning.Name));

    [Fact]
    public void Says_that_it_is_done_where_the_record_shows_it() => Assert.Equal(["cannabis-already-done"], Notes(Done));

    [Fact]
    public void Points_to_the_petition_where_the_record_still_shows_the_case()
        => Assert.Equal(["cannabis-still-on-record"], Notes(Plain.With(PersonFacts.DojRecord, DojRecord.Recent)));

    [Fact]
    public void An_old_copy_of_the_record_shows_nothing() => Assert.Empty(Notes(Plain.With(PersonFacts.DojRecord, DojRecord.Old)));

    private static IEnumerable<string> Notes(Given given) => given.Decide(Hsc11361_9.Relief).Notes.Select(note => note.Name);
}
