using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: <see cref="CannabisPlain.Sale"/>, all done, no objection by the prosecutor.</summary>
public sealed class Hsc11361_8Tests
{
    private const string Must = "open mandatory";
    private const string May = "open discretionary";

    private static Given Plain => CannabisPlain.Sale;

    private static Given Petition => CannabisPlain.Petition;

    public static Table WorkedCases { get; } = new()
    {
        { "15/1: HSC 11359 of 2012, done", Plain, Must },
        { "15/2: HSC 11359 of 2018", Plain.With(CaseFacts.OffenseDate, "2018-02-01").With(CaseFacts.PleaOrVerdictDate, "2018-04-01"), "closed" },
        { "15/3: HSC 11361", Plain.Charge("HSC", "11361"), "closed" },
        { "15/4: HSC 11360 of 2015, sale to a minor", Plain.Charge("HSC", "11360", "a").With(CaseFacts.OffenseDate, "2015-02-01").With(CaseFacts.PleaOrVerdictDate, "2015-04-01").Yes(CountFacts.SoldToMinor), "ask-lawyer; sold-to-minor" },
        { "15/5: HSC 11358 of 2013, prison term still served", CannabisPlain.InPrison.Charge("HSC", "11358"), May },
        { "16/1: 11357(b) of 2014, record shows sealed", CannabisPlain.Small.With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed), "closed" },
        { "16/2: HSC 11359 of 2014, record still active", Plain.With(CaseFacts.OffenseDate, "2014-02-01").With(CaseFacts.PleaOrVerdictDate, "2014-04-01").With(PersonFacts.DojRecord, DojRecord.Recent), Must },
        { "16/3: HSC 11358 of 2012, the prosecutor objected", Plain.Charge("HSC", "11358").Yes(CountFacts.ProsecutorChallenged), May },
        { "16/4: HSC 11360(a) of 2010, record never pulled", Plain.Charge("HSC", "11360", "a").Without(CountFacts.AlreadyCleared), "open mandatory; missing c1/1/alreadyCleared" },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "court not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a dismissed case", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "outcome not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "another section", Plain.Charge("HSC", "11378"), "not-applicable" },
        { "manufacture, HSC 11379.6", Plain.Charge("HSC", "11379.6"), "not-applicable" },
        { "charge not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" },
        { "HSC 11357, subdivision not known", Plain.Charge("HSC", "11357"), Must },
        { "a misdemeanor", Plain.Charge("HSC", "11357", "c").With(CountFacts.Level, OffenseLevel.Misdemeanor).Without(CountFacts.LevelNow), Must },
        { "an infraction", CannabisPlain.Small, Must },
        { "HSC 11357(f) is not in the table", Plain.Charge("HSC", "11357", "f"), "ask-lawyer; offense-not-in-table" },
        { "HSC 11362.3, younger than the law", Plain.Charge("HSC", "11362.3"), "ask-lawyer; younger-section" },
        { "HSC 11362.1, which the table does not have", Plain.Charge("HSC", "11362.1"), "ask-lawyer; younger-section" },
        { "HSC 11362.3 of 2018", Plain.Charge("HSC", "11362.3").With(CaseFacts.OffenseDate, "2018-02-01").With(CaseFacts.PleaOrVerdictDate, "2018-04-01"), "closed" },
        { "conspiracy", Plain.Charge("PC", "182", "a(1)"), "ask-lawyer; conspiracy" },
        { "an attempt", Plain.Yes(CountFacts.Attempt), "ask-lawyer; attempt-at-listed-crime" },
        { "attempt not known", Plain.Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt" },
        { "offense the day before", Plain.With(CaseFacts.OffenseDate, "2016-11-08").With(CaseFacts.PleaOrVerdictDate, "2016-11-08"), Must },
        { "offense on the day Proposition 64 took effect", Plain.With(CaseFacts.OffenseDate, "2016-11-09").With(CaseFacts.PleaOrVerdictDate, "2017-01-09"), "closed" },
        { "offense the day after", Plain.With(CaseFacts.OffenseDate, "2016-11-10").With(CaseFacts.PleaOrVerdictDate, "2017-01-09"), "closed" },
        { "offense before, conviction on the day", Plain.With(CaseFacts.OffenseDate, "2016-10-01").With(CaseFacts.PleaOrVerdictDate, "2016-11-09"), "open mandatory; lawyer first convicted-after-proposition-64" },
        { "offense month that straddles, conviction after", Plain.With(CaseFacts.OffenseDate, "2016-11").With(CaseFacts.PleaOrVerdictDate, "2017-01-09"), "needs-facts; missing c1/offenseDate; lawyer first convicted-after-proposition-64" },
        { "offense date not known, conviction before", Plain.Without(CaseFacts.OffenseDate), Must },
        { "no date at all", Plain.Without(CaseFacts.OffenseDate, CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate), "needs-facts; missing c1/offenseDate, c1/pleaOrVerdictDate, c1/sentencingDate" },
        { "asked before the law carried here", Plain.AsOf("2025-12-31"), "ask-lawyer; law-not-carried" },
    };

    public static Table Juvenile { get; } = new()
    {
        { "a petition found true, the court let go", Petition, Must },
        { "the court has not let go", Petition.With(JuvenileFacts.JurisdictionEnded, "2027-01-01"), May },
        { "the last day of the court's power", Petition.With(JuvenileFacts.JurisdictionEnded, "2026-11-24"), May },
        { "the day after", Petition.With(JuvenileFacts.JurisdictionEnded, "2026-11-23"), Must },
        { "when the court let go is not known", Petition.Without(JuvenileFacts.JurisdictionEnded), "open discretionary; missing c1/juvenile/jurisdictionEnded" },
        { "the year that straddles", Petition.With(JuvenileFacts.JurisdictionEnded, "2026"), "open discretionary; missing c1/juvenile/jurisdictionEnded" },
        { "a petition that was dismissed", Petition.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
    };

    public static Table Lawyers { get; } = new()
    {
        { "sold to a minor, HSC 11359", Plain.Yes(CountFacts.SoldToMinor), "ask-lawyer; sold-to-minor" },
        { "sold to a minor by the subdivision", Plain.Charge("HSC", "11360", "a(3)(C)").Without(CountFacts.SoldToMinor), "ask-lawyer; sold-to-minor" },
        { "sold to a minor not known", Plain.Without(CountFacts.SoldToMinor), "needs-facts; missing c1/1/soldToMinor" },
        { "growing is no sale", Plain.Charge("HSC", "11358").Without(CountFacts.SoldToMinor), Must },
        { "a super strike", Plain.Yes(PersonFacts.SuperStrikeConviction), "ask-lawyer; super-strike-and-cannabis" },
        { "a listed murder", Plain.Without(PersonFacts.SuperStrikeConviction).And(Tests.Plain.Prison.Charge("PC", "187", "a")), "ask-lawyer; super-strike-and-cannabis" },
        { "super strike not known", Plain.Without(PersonFacts.SuperStrikeConviction), "needs-facts; missing person/superStrikeConviction" },
        { "a row nobody verified", Plain.And(Tests.Plain.Prison.Charge("PC", "245", "d")), "ask-lawyer; super-strike-unclear" },
        { "ordered to register once", Plain.Yes(PersonFacts.EverOrderedToRegister290), "ask-lawyer; registration-and-cannabis" },
        { "ordered to register not known", Plain.Without(PersonFacts.EverOrderedToRegister290), "needs-facts; missing person/everOrderedToRegister290" },
        { "one other conviction under the section", Plain.And(Plain), Must },
        { "two other convictions under the section", Plain.And(Plain).And(Plain), "ask-lawyer; same-section-priors" },
        { "two other convictions under another section", Plain.And(Plain.Charge("HSC", "11358")).And(Plain.Charge("HSC", "11358")), Must },
        { "two others, one of them dismissed", Plain.And(Plain).And(Plain.With(CaseFacts.Outcome, Disposition.Dismissed)), Must },
        { "two others, one outcome not known", Plain.And(Plain).And(Plain.Without(CaseFacts.Outcome)), "needs-facts; missing c3/outcome" },
        { "two others, one in another state", Plain.And(Plain).And(Plain.With(CaseFacts.Court, Court.OtherState)), Must },
        { "one other whose outcome is not known is never two", Plain.And(Plain.Without(CaseFacts.Outcome).With(CountFacts.Level, OffenseLevel.Misdemeanor)), Must },
    };

    public static Table Decisions { get; } = new()
    {
        { "still on probation", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).Yes(PersonFacts.OnProbation), May },
        { "objection not known", Plain.Without(CountFacts.ProsecutorChallenged), "open discretionary; missing c1/1/prosecutorChallenged" },
        { "serving or not is not known", CannabisPlain.InPrison.Without(SentenceFacts.Released, PersonFacts.ServingSentence), "open discretionary; missing c1/sentence/released, person/servingSentence" },
        { "serving for something else is no bar", Plain.Yes(PersonFacts.ServingSentence), Must },
        { "an open case is no bar", Plain.Yes(PersonFacts.PendingCharges), Must },
        { "dismissed under 1203.4 already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), Must },
        { "marked by the State already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), Must },
        { "done under Proposition 64 already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Prop64), "closed" },
        { "vacated already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "erased already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Expunged), "closed" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Juvenile))]
    [MemberData(nameof(Lawyers))]
    [MemberData(nameof(Decisions))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Hsc11361_8.Relief);
}
