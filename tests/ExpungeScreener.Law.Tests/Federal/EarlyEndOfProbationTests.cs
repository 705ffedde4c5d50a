using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;
using ExpungeScreener.Law.Reasoning;
using Record = ExpungeScreener.Law.Facts.Record;
using Table = ExpungeScreener.Law.Tests.Table;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a wire fraud felony, on federal probation from 2025-06-01 to 2028-06-01.</summary>
public sealed class EarlyEndOfProbationTests
{
    private const string Lawyer = "; lawyer first ends-custody-for-2255";
    private const string May = "open discretionary" + Lawyer;

    private static Given Plain => FederalPlain.FraudOnProbation
        .With(CountFacts.Level, OffenseLevel.Felony)
        .With(SentenceFacts.Type, SentenceType.Probation)
        .With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing)
        .With(SentenceFacts.SupervisionStarted, "2025-06-01")
        .With(SentenceFacts.ProbationEnds, "2028-06-01")
        .With(CaseFacts.JudgmentEntered, "2025-06-03");

    private static Given Since(string day) => Plain.With(SentenceFacts.SupervisionStarted, day);

    /// <summary>Begun on 2026-05-31, and over on that day.</summary>
    private static Given Ends(string day) => Since("2026-05-31").With(SentenceFacts.ProbationEnds, day);

    private static Given Misdemeanor => Since("2026-08-24").With(CountFacts.Level, OffenseLevel.Misdemeanor);

    private static Given NoStart => Plain.Without(SentenceFacts.SupervisionStarted, CaseFacts.JudgmentEntered);

    /// <summary>Of the probation, the case itself says nothing.</summary>
    private static Given ByPerson => Plain.Without(SentenceFacts.ProbationOutcome, PersonFacts.OnProbation);

    public static Table WorkedCases { get; } = new()
    {
        { "1: misdemeanor probation, month 3", Misdemeanor, May },
        { "2: felony probation, month 8", Since("2026-03-24"), "opens-on 2027-03-24 discretionary" + Lawyer },
        { "4: has a 2255 claim that was not filed", Plain.With(FederalFacts.Grounds, Ground.IneffectiveCounsel), May },
    };

    public static Table Year { get; } = new()
    {
        { "a year less a day", Since("2025-11-25"), "opens-on 2026-11-25 discretionary" + Lawyer },
        { "a year to the day", Since("2025-11-24"), May },
        { "a year and a day", Since("2025-11-23"), May },
        { "a month that straddles", Since("2025-11"), "needs-facts 2026-11-30 estimated; missing c1/sentence/supervisionStarted" + Lawyer },
        { "a month wholly within the year", Since("2025-12"), "opens-on 2026-12-31 estimated discretionary" + Lawyer },
        { "a month wholly past", Since("2025-10"), May },
        { "a year that straddles", Since("2025"), "needs-facts 2026-12-31 estimated; missing c1/sentence/supervisionStarted" + Lawyer },
        { "the start not known, sentenced a year ago to the day", NoStart.With(CaseFacts.SentencingDate, "2025-11-24"), May },
        { "the start not known, sentenced a year ago tomorrow", NoStart.With(CaseFacts.SentencingDate, "2025-11-25"), "opens-on 2026-11-25 discretionary" + Lawyer },
        { "a start that is given wins over the sentence", Since("2026-01-15").With(CaseFacts.SentencingDate, "2025-01-15"), "opens-on 2027-01-15 discretionary" + Lawyer },
        { "the start not known, judgment a year ago to the day", NoStart.With(CaseFacts.JudgmentEntered, "2025-11-24"), May },
        { "the start not known, judgment a year ago tomorrow", NoStart.With(CaseFacts.JudgmentEntered, "2025-11-25"), "opens-on 2026-11-25 discretionary" + Lawyer },
        { "the start not known, judgment in a month that straddles", NoStart.With(CaseFacts.JudgmentEntered, "2025-11"), "needs-facts 2026-11-30 estimated; missing c1/judgmentEntered, c1/sentence/supervisionStarted" + Lawyer },
        { "no date at all", NoStart, "needs-facts; missing c1/sentence/supervisionStarted" + Lawyer },
        { "no date at all, a misdemeanor", NoStart.With(CountFacts.Level, OffenseLevel.Misdemeanor), May },
    };

    public static Table Short { get; } = new()
    {
        { "it ends the day before the year", Ends("2027-05-30"), "closed" },
        { "it ends on the first day after the year", Ends("2027-05-31"), "opens-on 2027-05-31 discretionary" + Lawyer },
        { "it ends the day after", Ends("2027-06-01"), "opens-on 2027-05-31 discretionary" + Lawyer },
        { "its end follows from start and months", Since("2026-05-31").Without(SentenceFacts.ProbationEnds).With(SentenceFacts.SupervisionMonths, 8), "closed" },
        { "its end not known, under a year", Since("2026-05-31").Without(SentenceFacts.ProbationEnds), "opens-on 2027-05-31 discretionary; missing c1/sentence/probationEnds, c1/sentence/supervisionMonths" + Lawyer },
        { "its end not known, over a year", Plain.Without(SentenceFacts.ProbationEnds), May },
        { "its end in the month of the year", Ends("2027-05"), "opens-on 2027-05-31 discretionary; missing c1/sentence/probationEnds" + Lawyer },
        { "a misdemeanor, over before the year", Ends("2027-01-01").With(CountFacts.Level, OffenseLevel.Misdemeanor), May },
        { "a level that is not known, over before the year", Ends("2027-01-01").Without(CountFacts.Level), "needs-facts 2027-05-31 estimated; missing c1/1/level" + Lawyer },
    };

    public static Table Level { get; } = new()
    {
        { "an infraction", Misdemeanor.With(CountFacts.Level, OffenseLevel.Infraction), May },
        { "a level that is not known, under a year", Misdemeanor.Without(CountFacts.Level), "needs-facts 2027-08-24 estimated; missing c1/1/level" + Lawyer },
        { "a level that is not known, over a year", Plain.Without(CountFacts.Level), May },
        { "a level that is not known, no date", NoStart.Without(CountFacts.Level), "needs-facts; missing c1/1/level, c1/sentence/supervisionStarted" + Lawyer },
        { "a felony and a misdemeanor", Misdemeanor.AndCount(FederalPlain.Fraud), "opens-on 2027-08-24 discretionary" + Lawyer },
        { "the felony was dropped", Misdemeanor.AndCount(FederalPlain.Fraud.OnCount(CaseFacts.Outcome, Disposition.Dismissed)), May },
    };

    public static Table Running { get; } = new()
    {
        { "probation of this case is not said, the person is on federal probation", ByPerson, May },
        { "nothing said of the sentence, the person is on federal probation", ByPerson.Without(SentenceFacts.Type), May },
        { "the person is under something else", ByPerson.With(PersonFacts.Supervision, Supervision.SupervisedRelease), "not-applicable" },
        { "the person is under nothing", ByPerson.With(PersonFacts.Supervision, Supervision.None), "not-applicable" },
        { "not on probation anywhere", ByPerson.No(PersonFacts.OnProbation).Without(PersonFacts.Supervision), "not-applicable" },
        { "probation is over", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled), "not-applicable" },
        { "probation was taken away", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked), "not-applicable" },
        { "probation ended yesterday", Plain.With(SentenceFacts.ProbationEnds, "2026-11-23"), "not-applicable" },
        { "probation ends today", Plain.With(SentenceFacts.ProbationEnds, "2026-11-24"), May },
        { "its start lies ahead", Since("2026-11-25"), "not-applicable" },
        { "it starts today", Since("2026-11-24"), "opens-on 2027-11-24 discretionary" + Lawyer },
        { "a prison sentence in this case", ByPerson.With(SentenceFacts.Type, SentenceType.FederalPrison), "not-applicable" },
        { "a fine in this case", ByPerson.With(SentenceFacts.Type, SentenceType.FineOnly), "not-applicable" },
        { "whether it runs is not known", ByPerson.Without(PersonFacts.Supervision), "needs-facts; missing person/supervision, c1/sentence/probationOutcome, person/onProbation" + Lawyer },
        { "another federal prison sentence is not the one", ByPerson.And(FederalPlain.Fraud), May },
        { "another federal probation is over", ByPerson.And(Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled)), May },
        { "another federal conviction may be the one", ByPerson.And(FederalPlain.Fraud.Without(SentenceFacts.Type)), "needs-facts; missing c1/sentence/probationOutcome, person/onProbation" + Lawyer },
        { "another federal case was dismissed", ByPerson.And(FederalPlain.Fraud.With(CaseFacts.Outcome, Disposition.Dismissed)), May },
        { "a California conviction is not the one", ByPerson.And(FederalPlain.Fraud.With(CaseFacts.Court, Court.CaSuperior)), May },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Misdemeanor.With(CaseFacts.Court, Court.UsMagistrate), May },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "probation before judgment", Plain.With(CaseFacts.Outcome, Disposition.PrejudgmentProbation), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
    };

    [Fact]
    public void Without_a_listed_charge_the_level_is_not_known()
    {
        var record = new Record(Misdemeanor.Record.Person, [Misdemeanor.Record.Cases[0] with { Counts = [] }]);
        var found = Screening.Decide(EarlyEndOfProbation.Relief, Scene.Of(record, Given.Today).Cases[0]);
        Assert.Equal("needs-facts 2027-08-24 estimated; missing c1/counts" + Lawyer, Words.Of(found));
    }

    [Fact]
    public void A_year_from_a_leap_day_ends_on_the_first_of_March()
        => Assert.Equal(new DateOnly(2029, 3, 1), Since("2028-02-29").With(SentenceFacts.ProbationEnds, "2031-02-28").AsOf("2028-06-01").Decide(EarlyEndOfProbation.Relief, Edition.Unbounded).OpensOn);

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Year))]
    [MemberData(nameof(Short))]
    [MemberData(nameof(Level))]
    [MemberData(nameof(Running))]
    [MemberData(nameof(Scope))]
    public void Answers_as_the_table_says(Row row) => row.Holds(EarlyEndOfProbation.Relief);
}
