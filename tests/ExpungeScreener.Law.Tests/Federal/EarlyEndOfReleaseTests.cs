using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;
using ExpungeScreener.Law.Reasoning;
using Table = ExpungeScreener.Law.Tests.Table;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: wire fraud, released from prison on 2025-03-01, supervised release until 2028.</summary>
public sealed class EarlyEndOfReleaseTests
{
    private const string Lawyer = "; lawyer first ends-custody-for-2255";
    private const string May = "open discretionary" + Lawyer;

    private static Given Plain => FederalPlain.Fraud
        .With(PersonFacts.Supervision, Supervision.SupervisedRelease)
        .With(SentenceFacts.Released, "2025-03-01")
        .With(SentenceFacts.SupervisionStarted, "2025-03-01")
        .With(SentenceFacts.SupervisionEnded, "2028-03-01");

    private static Given Since(string day) => Plain.With(SentenceFacts.Released, day).With(SentenceFacts.SupervisionStarted, day);

    /// <summary>Begun on 2026-05-31, and over on that day.</summary>
    private static Given Ends(string day) => Since("2026-05-31").With(SentenceFacts.SupervisionEnded, day);

    private static Given Released(string day) => Since(day).Without(SentenceFacts.SupervisionStarted);

    /// <summary>Of the supervision, the case itself says nothing but its start.</summary>
    private static Given ByPerson => Plain.Without(SentenceFacts.SupervisionEnded);

    public static Table WorkedCases { get; } = new()
    {
        { "3: supervised release, month 6", Since("2026-05-24"), "opens-on 2027-05-24 discretionary" + Lawyer },
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
        { "the start not known, released a year ago to the day", Released("2025-11-24"), May },
        { "the start not known, released a year ago tomorrow", Released("2025-11-25"), "opens-on 2026-11-25 discretionary" + Lawyer },
        { "the start not known, released in a month that straddles", Released("2025-11"), "needs-facts 2026-11-30 estimated; missing c1/sentence/released, c1/sentence/supervisionStarted" + Lawyer },
        { "a start that is given wins over the release", Plain.With(SentenceFacts.SupervisionStarted, "2026-01-15"), "opens-on 2027-01-15 discretionary" + Lawyer },
        { "neither start nor release is known", Plain.Without(SentenceFacts.Released, SentenceFacts.SupervisionStarted), "needs-facts; missing c1/sentence/supervisionStarted" + Lawyer },
        { "two charges, the later start counts", Plain.OnCount(SentenceFacts.SupervisionEnded, EventDate.On(DateSpan.Day(2028, 3, 1))).OnCount(SentenceFacts.SupervisionStarted, DateSpan.Day(2025, 3, 1)).AndCount(Plain.OnCount(SentenceFacts.SupervisionStarted, DateSpan.Day(2026, 3, 1))), "opens-on 2027-03-01 discretionary" + Lawyer },
        { "a misdemeanor waits as well", Since("2026-05-24").With(CountFacts.Level, OffenseLevel.Misdemeanor), "opens-on 2027-05-24 discretionary" + Lawyer },
    };

    public static Table Short { get; } = new()
    {
        { "it ends the day before the year", Ends("2027-05-30"), "closed" },
        { "it ends on the first day after the year", Ends("2027-05-31"), "opens-on 2027-05-31 discretionary" + Lawyer },
        { "it ends the day after", Ends("2027-06-01"), "opens-on 2027-05-31 discretionary" + Lawyer },
        { "its end follows from start and months", Since("2026-05-31").Without(SentenceFacts.SupervisionEnded).With(SentenceFacts.SupervisionMonths, 8), "closed" },
        { "its end not known, under a year", Since("2026-05-31").Without(SentenceFacts.SupervisionEnded), "opens-on 2027-05-31 discretionary; missing c1/sentence/supervisionEnded, c1/sentence/supervisionMonths" + Lawyer },
        { "its end not known, over a year", ByPerson, May },
        { "its end in the month of the year", Ends("2027-05"), "opens-on 2027-05-31 discretionary; missing c1/sentence/supervisionEnded" + Lawyer },
    };

    public static Table Running { get; } = new()
    {
        { "its end not said, the person is on supervised release", ByPerson, May },
        { "nothing said of the sentence, the person is on supervised release", ByPerson.Without(SentenceFacts.Type), May },
        { "the person is on federal parole", ByPerson.With(PersonFacts.Supervision, Supervision.FederalParole), "not-applicable" },
        { "the person is under nothing", ByPerson.With(PersonFacts.Supervision, Supervision.None), "not-applicable" },
        { "it ends today", Plain.With(SentenceFacts.SupervisionEnded, "2026-11-24"), May },
        { "it ended yesterday", Plain.With(SentenceFacts.SupervisionEnded, "2026-11-23"), "not-applicable" },
        { "there is none", Plain.With(SentenceFacts.SupervisionEnded, "none"), "not-applicable" },
        { "it ends this month, the person says nothing", Plain.With(SentenceFacts.SupervisionEnded, "2026-11").Without(PersonFacts.Supervision), "needs-facts; missing person/supervision, c1/sentence/supervisionEnded" + Lawyer },
        { "it ends this month, the person is on it", Plain.With(SentenceFacts.SupervisionEnded, "2026-11"), May },
        { "its end follows from start and months", ByPerson.Without(PersonFacts.Supervision).With(SentenceFacts.SupervisionMonths, 36), May },
        { "its end from start and months was yesterday", ByPerson.With(SentenceFacts.SupervisionStarted, "2025-03-23").With(SentenceFacts.SupervisionMonths, 20), "not-applicable" },
        { "its end from start and months is today", ByPerson.Without(PersonFacts.Supervision).With(SentenceFacts.SupervisionStarted, "2025-03-24").With(SentenceFacts.SupervisionMonths, 20), May },
        { "months that may be those of probation", ByPerson.Without(PersonFacts.Supervision, SentenceFacts.Type).With(SentenceFacts.SupervisionMonths, 36), "needs-facts; missing person/supervision, c1/sentence/supervisionEnded, c1/sentence/type" + Lawyer },
        { "release lies ahead", Since("2027-02-02"), "not-applicable" },
        { "release not known, its start lies ahead", Since("2027-02-02").Without(SentenceFacts.Released), "not-applicable" },
        { "it starts today", Since("2026-11-24"), "opens-on 2027-11-24 discretionary" + Lawyer },
        { "a probation sentence", ByPerson.With(SentenceFacts.Type, SentenceType.Probation), "not-applicable" },
        { "a fine and nothing else", ByPerson.With(SentenceFacts.Type, SentenceType.FineOnly), "not-applicable" },
        { "whether it runs is not known", ByPerson.Without(PersonFacts.Supervision), "needs-facts; missing person/supervision, c1/sentence/supervisionEnded, c1/sentence/supervisionMonths" + Lawyer },
        { "another federal supervision is over", ByPerson.And(FederalPlain.Fraud), May },
        { "another federal supervision runs", ByPerson.And(Plain), "needs-facts; missing c1/sentence/supervisionEnded, c1/sentence/supervisionMonths" + Lawyer },
        { "another federal conviction may be the one", ByPerson.And(FederalPlain.Fraud.Without(SentenceFacts.SupervisionEnded)), "needs-facts; missing c1/sentence/supervisionEnded, c1/sentence/supervisionMonths" + Lawyer },
        { "another federal case was dismissed", ByPerson.And(FederalPlain.Fraud.With(CaseFacts.Outcome, Disposition.Dismissed)), May },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), May },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "a dismissal", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "a conviction set aside", Plain.With(CaseFacts.Outcome, Disposition.Vacated), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
        { "one of two charges ended in a conviction", Plain.With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.Convicted), May },
    };

    [Fact]
    public void A_year_from_a_leap_day_ends_on_the_first_of_March()
        => Assert.Equal(new DateOnly(2029, 3, 1), Since("2028-02-29").With(SentenceFacts.SupervisionEnded, "2031-02-28").AsOf("2028-06-01").Decide(EarlyEndOfRelease.Relief, Edition.Unbounded).OpensOn);

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Year))]
    [MemberData(nameof(Short))]
    [MemberData(nameof(Running))]
    [MemberData(nameof(Scope))]
    public void Answers_as_the_table_says(Row row) => row.Holds(EarlyEndOfRelease.Relief);
}
