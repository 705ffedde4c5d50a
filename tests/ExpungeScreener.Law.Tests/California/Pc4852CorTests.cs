using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>
/// The plain case: a felony second-degree burglary with prison, released on 2019-11-01, parole over, in California ever
/// since, not in the military, no new conviction.
/// </summary>
public sealed class Pc4852CorTests
{
    private const string May = "open discretionary";

    private static Given Resident(Given given) => given
        .With(PersonFacts.CaliforniaResidentSince, "2001-01-01")
        .Yes(PersonFacts.LivesInCalifornia)
        .No(PersonFacts.MilitaryService, PersonFacts.ActiveDuty, PersonFacts.LifeParole, PersonFacts.IncarceratedSinceDismissal);

    private static Given Plain => Resident(Tests.Plain.Prison).Charge("PC", "459", "2d")
        .With(CaseFacts.OffenseDate, "2017-05-01").With(CaseFacts.PleaOrVerdictDate, "2018-03-01").With(CaseFacts.SentencingDate, "2018-04-01")
        .With(SentenceFacts.Released, "2019-11-01")
        .With(SentenceFacts.SupervisionEnded, "2021-11-01");

    private static Given Life => Plain.Charge("PC", "187", "a");

    private static Given OnProbation => Resident(Tests.Plain.FelonyProbation)
        .With(CaseFacts.OffenseDate, "2013-05-01").With(CaseFacts.PleaOrVerdictDate, "2014-03-01").With(CaseFacts.SentencingDate, "2014-04-01")
        .With(SentenceFacts.Released, "2014-06-01");

    /// <summary>A felony sexual battery with probation, dismissed since: the second route.</summary>
    private static Given SexOffense => OnProbation.Charge("PC", "243.4", "a").Yes(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290)
        .With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed);

    private static Given Reduced(Given given) => given.With(CountFacts.LevelNow, OffenseLevel.Misdemeanor).With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed);

    /// <summary>Of an old case, only what the court of appeal tells.</summary>
    private static Given Moreno => Given.Nothing.With(CaseFacts.Court, Court.CaSuperior).With(CaseFacts.Outcome, Disposition.Convicted)
        .With(CountFacts.Level, OffenseLevel.Felony).With(SentenceFacts.Type, SentenceType.Probation).With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled);

    public static Table WorkedCases { get; } = new()
    {
        { "1: PC 459 2d prison, released 2019-11-01, here ever since", Plain, May },
        { "2: the same, released 2020-06-01", Plain.With(SentenceFacts.Released, "2020-06-01"), "opens-on 2027-06-01 discretionary; unless early-filing" },
        { "3: felony PC 243.4 with probation, dismissed, released 2014", SexOffense, May },
        { "4: PC 288(a)", Plain.Charge("PC", "288", "a").Yes(CountFacts.RegistrationRequired), "closed" },
        { "5: a felony reduced under 17(b)", Plain.With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), "closed" },
        { "6: on active duty in the Army", Plain.Yes(PersonFacts.MilitaryService, PersonFacts.ActiveDuty), "closed" },
        { "7: misdemeanor DUI", Plain.Charge("VC", "23152", "a").With(CountFacts.Level, OffenseLevel.Misdemeanor).Without(CountFacts.LevelNow), "closed" },
        { "the example date, the day before", Plain.With(SentenceFacts.Released, "2019-11-24").AsOf("2026-11-23"), "opens-on 2026-11-24 discretionary; unless early-filing" },
        { "the example date: released 2019-11-24, seven years", Plain.With(SentenceFacts.Released, "2019-11-24"), May },
        { "released 2016 and still on parole", Plain.With(SentenceFacts.Released, "2016-05-01").Without(SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.Parole), "waits-for discretionary; waits for c1/sentence/supervisionEnded; missing c1/sentence/supervisionEnded" },
    };

    public static Table RealCase { get; } = new()
    {
        { "People v. Moreno: the assault of 1973, reduced and dismissed", Reduced(Moreno.Charge("PC", "245", "a(1)")).With(CaseFacts.SentencingDate, "1973"), "closed" },
        { "People v. Moreno: the drug felony of 1971, reduced and dismissed, section not known", Reduced(Moreno).With(CaseFacts.SentencingDate, "1971"), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision, c1/1/registrationRequired, person/everOrderedToRegister290" },
        { "People v. Moreno: the drug felony of 1971, no duty to register", Reduced(Moreno).With(CaseFacts.SentencingDate, "1971").No(CountFacts.RegistrationRequired), "closed" },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "another state's case", Plain.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a dismissed case", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "an infraction", Plain.With(CountFacts.Level, OffenseLevel.Infraction).Without(CountFacts.LevelNow), "closed" },
        { "level today not known", Plain.Without(CountFacts.LevelNow), "needs-facts; missing c1/1/levelNow" },
        { "level not known", Plain.Without(CountFacts.Level, CountFacts.LevelNow), "needs-facts; missing c1/1/level, c1/1/levelNow" },
        { "a felony with probation, never dismissed", OnProbation, May },
        { "a felony with probation, dismissed", OnProbation.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), May },
        { "a felony with probation, cleared automatically", OnProbation.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), May },
        { "the conviction was taken back", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), May + "; missing c1/1/alreadyCleared" },
    };

    public static Table SexOffenseRoute { get; } = new()
    {
        { "not dismissed yet", SexOffense.With(CountFacts.AlreadyCleared, AlreadyCleared.No), "waits-for discretionary; waits for c1/1/alreadyCleared" },
        { "cleared automatically is not dismissed under 1203.4", SexOffense.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), "waits-for discretionary; waits for c1/1/alreadyCleared" },
        { "dismissed or not is not known", SexOffense.Without(CountFacts.AlreadyCleared), "needs-facts; missing c1/1/alreadyCleared" },
        { "in custody since the dismissal", SexOffense.Yes(PersonFacts.IncarceratedSinceDismissal), "closed" },
        { "in custody before a dismissal that has not come", SexOffense.Yes(PersonFacts.IncarceratedSinceDismissal).With(CountFacts.AlreadyCleared, AlreadyCleared.No), "waits-for discretionary; waits for c1/1/alreadyCleared" },
        { "custody since then is not known", SexOffense.Without(PersonFacts.IncarceratedSinceDismissal), "needs-facts; missing person/incarceratedSinceDismissal" },
        { "on probation elsewhere", SexOffense.Yes(PersonFacts.OnProbation), "waits-for discretionary; waits for person/onProbation" },
        { "probation elsewhere not known", SexOffense.Without(PersonFacts.OnProbation), "needs-facts; missing person/onProbation" },
        { "probation elsewhere is no bar for another felony", Plain.Yes(PersonFacts.OnProbation), May },
        { "a misdemeanor on the list, dismissed", SexOffense.Charge("PC", "243.4", "e").With(CountFacts.Level, OffenseLevel.Misdemeanor).With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), May },
        { "a listed felony reduced to a misdemeanor, dismissed", SexOffense.With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), May },
        { "a listed felony with prison goes by the first route", Plain.Charge("PC", "243.4", "a").Yes(CountFacts.RegistrationRequired).With(SentenceFacts.Released, "2015-01-01").With(CaseFacts.SentencingDate, "2014-04-01"), May },
        { "a section whose registration turns on the facts, not known", OnProbation.Charge("PC", "207", "a").Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, person/everOrderedToRegister290" },
        { "the same, the papers ordered it", OnProbation.Charge("PC", "207", "a").Yes(CountFacts.RegistrationRequired), "waits-for discretionary; waits for c1/1/alreadyCleared" },
        { "the same, never ordered to register", OnProbation.Charge("PC", "207", "a").Without(CountFacts.RegistrationRequired), May },
        { "the same, ordered once for what is not known", OnProbation.Charge("PC", "207", "a").Without(CountFacts.RegistrationRequired).Yes(PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired" },
        { "the section has subdivisions that differ", OnProbation.Charge("PC", "266h").Yes(CountFacts.RegistrationRequired), "needs-facts; missing c1/1/subdivision" },
        { "the same, no duty to register", OnProbation.Charge("PC", "266h"), May },
        { "probation or not is not known", SexOffense.Without(SentenceFacts.Type, SentenceFacts.ProbationGranted, SentenceFacts.ConditionalSentence), "needs-facts; missing c1/sentence/probationGranted, c1/sentence/type, c1/sentence/conditionalSentence" },
        { "registration by a judge's order, not by the list", Plain.Yes(CountFacts.RegistrationRequired), May + "; lawyer first registration-not-by-list" },
    };

    public static Table Waits { get; } = new()
    {
        { "seven years less a day", Plain.With(SentenceFacts.Released, "2019-11-25"), "opens-on 2026-11-25 discretionary; unless early-filing" },
        { "seven years to the day", Plain.With(SentenceFacts.Released, "2019-11-24"), May },
        { "seven years and a day", Plain.With(SentenceFacts.Released, "2019-11-23"), May },
        { "a month that straddles", Plain.With(SentenceFacts.Released, "2019-11"), "needs-facts 2026-11-30 estimated; missing c1/sentence/released" },
        { "a year wholly short", Plain.With(SentenceFacts.Released, "2020"), "opens-on 2027-12-31 estimated discretionary; unless early-filing" },
        { "a year that straddles", Plain.With(SentenceFacts.Released, "2019"), "needs-facts 2026-12-31 estimated; missing c1/sentence/released" },
        { "a year wholly past", Plain.With(SentenceFacts.Released, "2018"), May },
        { "a leap day ends on the last of February", Plain.With(CaseFacts.SentencingDate, "2016-01-01").With(SentenceFacts.Released, "2020-02-29").AsOf("2027-02-28"), May },
        { "release not known, parole over nine years ago", Plain.Without(SentenceFacts.Released).With(CaseFacts.SentencingDate, "2015-04-01").With(SentenceFacts.SupervisionEnded, "2017-11-01"), May },
        { "release not known, it can be either side", Plain.Without(SentenceFacts.Released), "needs-facts 2028-11-01 estimated; missing c1/sentence/released" },
        { "release not known, sentenced six years ago", Plain.Without(SentenceFacts.Released).With(CaseFacts.SentencingDate, "2020-11-25"), "opens-on 2028-11-01 estimated discretionary; unless early-filing" },
        { "release and end not known", Plain.Without(SentenceFacts.Released, SentenceFacts.SupervisionEnded), "needs-facts; missing c1/sentence/released, c1/sentence/supervisionEnded" },
        { "release and sentencing not known, parole over five years ago", Plain.Without(SentenceFacts.Released, CaseFacts.SentencingDate), "needs-facts 2028-11-01 estimated; missing c1/sentence/released" },
        { "probation without a release, over nine years ago", OnProbation.Without(SentenceFacts.Released).With(SentenceFacts.ProbationEnds, "2017-04-01"), May },
        { "probation without a release or an end", OnProbation.Without(SentenceFacts.Released), "needs-facts; missing c1/sentence/released, c1/sentence/probationEnds" },
        { "murder: nine years less a day", Life.With(CaseFacts.SentencingDate, "2016-01-01").With(SentenceFacts.Released, "2017-11-25"), "opens-on 2026-11-25 discretionary; unless early-filing" },
        { "murder: nine years to the day", Life.With(CaseFacts.SentencingDate, "2016-01-01").With(SentenceFacts.Released, "2017-11-24"), May },
        { "murder, seven years", Life, "opens-on 2028-11-01 discretionary; unless early-filing" },
        { "PC 209(b), seven years", Plain.Charge("PC", "209", "b"), "opens-on 2028-11-01 discretionary; unless early-filing" },
        { "PC 219 is not in the table and is named", Plain.Charge("PC", "219"), "opens-on 2028-11-01 discretionary; unless early-filing" },
        { "PC 4500, seven years", Plain.Charge("PC", "4500"), "opens-on 2028-11-01 discretionary; unless early-filing" },
        { "PC 18755, seven years", Plain.Charge("PC", "18755"), "opens-on 2028-11-01 discretionary; unless early-filing" },
        { "MVC 1672(a), seven years", Plain.Charge("MVC", "1672", "a"), "opens-on 2028-11-01 discretionary; unless early-filing" },
        { "torture carries life by the table", Plain.Charge("PC", "206"), "opens-on 2028-11-01 discretionary; unless early-filing" },
        { "a neighbor that does not: mayhem", Plain.Charge("PC", "203"), May },
        { "attempted murder, between seven and nine years", Life.Yes(CountFacts.Attempt), "ask-lawyer; life-offense-unclear" },
        { "attempted murder, nine years", Life.Yes(CountFacts.Attempt).With(CaseFacts.SentencingDate, "2016-01-01").With(SentenceFacts.Released, "2017-11-24"), May },
        { "attempted murder, under seven years", Life.Yes(CountFacts.Attempt).With(SentenceFacts.Released, "2020-06-01"), "opens-on 2029-06-01 discretionary; unless early-filing; lawyer first life-offense-possible" },
        { "murder, attempt not known", Life.Without(CountFacts.Attempt), "needs-facts 2028-11-01 estimated; missing c1/1/attempt" },
        { "a super strike that may carry life, between seven and nine years", Plain.Charge("PC", "191.5", "a"), "ask-lawyer; life-offense-unclear" },
        { "solicitation of murder, under seven years", Plain.Charge("PC", "653f", "b").With(SentenceFacts.Released, "2020-06-01"), "opens-on 2029-06-01 discretionary; unless early-filing; lawyer first life-offense-possible" },
        { "a section of which one part may carry life", Plain.Charge("PC", "653f").No(CountFacts.RegistrationRequired), "needs-facts 2028-11-01 estimated; missing c1/1/subdivision" },
        { "a section on the list, ten years less a day", SexOffense.With(SentenceFacts.Released, "2016-11-25"), "opens-on 2026-11-25 discretionary" },
        { "a section on the list, ten years to the day", SexOffense.With(SentenceFacts.Released, "2016-11-24"), May },
        { "a section on the list, ten years and a day", SexOffense.With(SentenceFacts.Released, "2016-11-23"), May },
        { "no early filing for a section on the list", SexOffense.With(CaseFacts.SentencingDate, "2021-01-01").With(SentenceFacts.Released, "2021-06-01"), "opens-on 2031-06-01 discretionary" },
        { "an attempt at a section on the list waits ten years too", SexOffense.Yes(CountFacts.Attempt).With(SentenceFacts.Released, "2016-11-25"), "opens-on 2026-11-25 discretionary" },
        { "a section on the list that may carry life waits ten years", Plain.Charge("PC", "261", "a(2)").Yes(CountFacts.RegistrationRequired), "opens-on 2029-11-01 discretionary" },
        { "a section that may be on the list", Plain.Charge("PC", "207", "a").Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "needs-facts 2029-11-01 estimated; missing c1/1/registrationRequired, person/everOrderedToRegister290" },
        { "a section that may be on the list, ten years ago", Plain.Charge("PC", "207", "a").Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290).With(CaseFacts.SentencingDate, "2014-04-01").With(SentenceFacts.Released, "2015-11-01"), May },
        { "a section that is not known", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts 2028-11-01 estimated; missing c1/1/code, c1/1/section, c1/1/subdivision" },
        { "a section that is not in the table", Plain.Charge("PC", "9999"), "ask-lawyer; offense-not-in-table" },
        { "a conspiracy", Plain.Charge("PC", "182", "a(1)"), "ask-lawyer; target-offense" },
        { "an attempt charged by itself", Plain.Charge("PC", "664"), "ask-lawyer; target-offense" },
    };

    public static Table Person { get; } = new()
    {
        { "five years here less a day", Plain.With(PersonFacts.CaliforniaResidentSince, "2021-11-25"), "opens-on 2026-11-25 discretionary" },
        { "five years here to the day", Plain.With(PersonFacts.CaliforniaResidentSince, "2021-11-24"), May },
        { "five years here and a day", Plain.With(PersonFacts.CaliforniaResidentSince, "2021-11-23"), May },
        { "here since a year that straddles", Plain.With(PersonFacts.CaliforniaResidentSince, "2021"), "needs-facts 2026-12-31 estimated; missing person/californiaResidentSince" },
        { "both times missing: the later one, and no early filing", Plain.With(PersonFacts.CaliforniaResidentSince, "2023-01-01").With(SentenceFacts.Released, "2020-06-01"), "opens-on 2028-01-01 discretionary" },
        { "since when is not known", Plain.Without(PersonFacts.CaliforniaResidentSince), "needs-facts; missing person/californiaResidentSince" },
        { "lives elsewhere", Plain.No(PersonFacts.LivesInCalifornia), "closed" },
        { "here since 2001 tells that the person lives here", Plain.Without(PersonFacts.LivesInCalifornia), May },
        { "where the person lives is not known", Plain.Without(PersonFacts.LivesInCalifornia, PersonFacts.CaliforniaResidentSince), "needs-facts; missing person/livesInCalifornia, person/californiaResidentSince" },
        { "a veteran", Plain.Yes(PersonFacts.MilitaryService), May },
        { "never served", Plain.Without(PersonFacts.ActiveDuty), May },
        { "served, active duty not known", Plain.Yes(PersonFacts.MilitaryService).Without(PersonFacts.ActiveDuty), "needs-facts; missing person/activeDuty" },
        { "military questions skipped", Plain.Without(PersonFacts.MilitaryService, PersonFacts.ActiveDuty), "needs-facts; missing person/militaryService, person/activeDuty" },
        { "life parole", Plain.With(PersonFacts.Supervision, Supervision.Parole).Yes(PersonFacts.LifeParole), "closed" },
        { "on parole, whether for life is not known", Plain.With(PersonFacts.Supervision, Supervision.Parole).Without(PersonFacts.LifeParole), "needs-facts; missing person/lifeParole" },
        { "not on parole", Plain.Without(PersonFacts.LifeParole), May },
        { "parole not known, nor whether for life", Plain.Without(PersonFacts.Supervision, PersonFacts.LifeParole), "needs-facts; missing person/supervision, person/lifeParole" },
        { "a conviction since judgment", Plain.With(PersonFacts.ConvictionSince, OtherConvictions.Of(new OtherConviction(DateSpan.Year(2023), null, null))), "ask-lawyer; later-conviction" },
        { "a conviction before judgment", Plain.With(PersonFacts.ConvictionSince, OtherConvictions.Of(new OtherConviction(DateSpan.Year(2012), null, null))), May },
        { "later convictions not known", Plain.Without(PersonFacts.ConvictionSince), "needs-facts; missing person/convictionSince" },
        { "a listed conviction since", Plain.And(Tests.Plain.Fine.With(CaseFacts.PleaOrVerdictDate, "2022-02-02")), "ask-lawyer; later-conviction" },
        { "an open case is no bar", Plain.Yes(PersonFacts.PendingCharges), May },
    };

    public static Table Term { get; } = new()
    {
        { "parole ends later than seven years", Plain.With(SentenceFacts.SupervisionEnded, "2027-11-01").With(PersonFacts.Supervision, Supervision.Parole), "opens-on 2027-11-02 discretionary" },
        { "the last day of parole", Plain.With(SentenceFacts.SupervisionEnded, "2026-11-24"), "opens-on 2026-11-25 discretionary" },
        { "the day after the last day of parole", Plain.With(SentenceFacts.SupervisionEnded, "2026-11-23"), May },
        { "parole ends before seven years", Plain.With(SentenceFacts.Released, "2020-06-01").With(SentenceFacts.SupervisionEnded, "2027-03-01"), "opens-on 2027-06-01 discretionary" },
        { "parole by its start and length", Plain.Without(SentenceFacts.SupervisionEnded).With(SentenceFacts.SupervisionStarted, "2019-11-01").With(SentenceFacts.SupervisionMonths, 108), "opens-on 2028-11-02 discretionary" },
        { "on parole, and another case is listed", Plain.Without(SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.Parole).And(Tests.Plain.OldPrison), "needs-facts; missing c1/sentence/supervisionEnded" },
        { "under county supervision after prison", Plain.Without(SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.Prcs), "waits-for discretionary; waits for c1/sentence/supervisionEnded; missing c1/sentence/supervisionEnded" },
        { "mandatory supervision of a split term", Resident(Tests.Plain.SplitJail).Without(SentenceFacts.SupervisionEnded).With(CaseFacts.SentencingDate, "2015-01-01").With(SentenceFacts.Released, "2016-01-01").With(PersonFacts.Supervision, Supervision.MandatorySupervision), "waits-for discretionary; waits for c1/sentence/supervisionEnded; missing c1/sentence/supervisionEnded" },
        { "supervision of another kind, end of parole not known", Plain.Without(SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.FederalProbation), "needs-facts; missing c1/sentence/supervisionEnded" },
        { "end of parole not known, nor who is under what", Plain.Without(SentenceFacts.SupervisionEnded, PersonFacts.Supervision), "needs-facts; missing c1/sentence/supervisionEnded, person/supervision" },
        { "probation that runs, without an end", OnProbation.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing), "waits-for discretionary; waits for c1/sentence/supervisionEnded; missing c1/sentence/probationEnds" },
        { "probation that runs, with an end", OnProbation.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).With(SentenceFacts.ProbationEnds, "2027-03-31"), "opens-on 2027-04-01 discretionary" },
        { "how probation ended is not known", OnProbation.Without(SentenceFacts.ProbationOutcome, PersonFacts.OnProbation), "needs-facts; missing c1/sentence/probationOutcome, c1/sentence/probationEnds, person/onProbation" },
        { "still in prison", Plain.With(SentenceFacts.Released, "2027-01-01").With(SentenceFacts.SupervisionEnded, "2028-01-01").Yes(PersonFacts.ServingSentence), "opens-on 2034-01-01 discretionary" },
    };

    public static Table LeftOut { get; } = new()
    {
        { "PC 269", Sex("269"), "closed" },
        { "PC 286(c)", Sex("286", "c"), "closed" },
        { "PC 286(c)(2)", Sex("286", "c(2)"), "closed" },
        { "PC 286(d) is a neighbor", Sex("286", "d"), May },
        { "PC 286, subdivision not known", Sex("286"), "needs-facts; missing c1/1/subdivision" },
        { "PC 287(c)", Sex("287", "c"), "closed" },
        { "former PC 288a(c)", Sex("288a", "c"), "closed" },
        { "PC 288(b)", Sex("288", "b"), "closed" },
        { "PC 288(c)", Sex("288", "c"), "closed" },
        { "PC 288.5", Sex("288.5"), "closed" },
        { "PC 288.7", Sex("288.7"), "closed" },
        { "PC 289(j)", Sex("289", "j"), "closed" },
        { "PC 289(i) is a neighbor", Sex("289", "i"), May },
        { "PC 288.2 is a neighbor", Sex("288.2"), May },
        { "an attempt at PC 288(a)", Sex("288", "a").Yes(CountFacts.Attempt), "ask-lawyer; attempt-of-listed-offense" },
        { "PC 288(a), attempt not known", Sex("288", "a").Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt" },
        { "another attempt is no matter", Plain.Yes(CountFacts.Attempt), May },
        { "another charge, attempt not known", Plain.Without(CountFacts.Attempt), May },
    };

    private static Given Sex(string section, string? subdivision = null) => Plain.Charge("PC", section, subdivision)
        .Yes(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290)
        .With(CaseFacts.SentencingDate, "2010-04-01").With(SentenceFacts.Released, "2014-11-01");

    [Fact]
    public void A_prison_term_that_could_have_been_life_is_said_to_need_nine_years()
    {
        Assert.Contains(Plain.Decide(Pc4852Cor.Relief).Notes, note => note.Name == "nine-years-for-a-life-term");
        Assert.DoesNotContain(OnProbation.Decide(Pc4852Cor.Relief).Notes, note => note.Name == "nine-years-for-a-life-term");
    }

    [Fact]
    public void A_no_names_the_rule_of_its_own_route_only()
    {
        var found = Plain.No(PersonFacts.LivesInCalifornia).Decide(Pc4852Cor.Relief);
        Assert.Equal(["pc-4852-cor/lives-in-california"], found.Clauses.Where(state => state.Decides).Select(state => state.Clause.Id));
        Assert.Equal(Outcome.Closed, found.Outcome);
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(RealCase))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(SexOffenseRoute))]
    [MemberData(nameof(Waits))]
    [MemberData(nameof(Person))]
    [MemberData(nameof(Term))]
    [MemberData(nameof(LeftOut))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc4852Cor.Relief);
}
