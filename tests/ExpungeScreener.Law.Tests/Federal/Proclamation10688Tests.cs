using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a citizen, convicted of having marijuana under 21 U.S.C. 844 in 2012.</summary>
public sealed class Proclamation10688Tests
{
    private const string Pardoned = "open automatic";

    private static Given Plain => Proclamation10467Tests.Marijuana;

    private static Given Park => Plain.Charge("36 CFR", "2.35", "b(2)").With(CaseFacts.Court, Court.UsMagistrate);

    private static DateOnly TheDay => new(2023, 12, 22);

    private static DateOnly TheEarlierDay => new(2022, 10, 6);

    private static Given On(string day) => Plain.With(CaseFacts.OffenseDate, day);

    private static Given Doing(FederalConduct conduct) => Plain.With(FederalFacts.Conduct, conduct);

    private static Given Ended(Disposition how) => Plain.With(CaseFacts.Outcome, how);

    public static Table WorkedCases { get; } = new()
    {
        { "1: possession under 844 in 2012, a citizen", Plain, Pardoned },
        { "2: possession in a park in 2018, a citizen", Park.With(CaseFacts.OffenseDate, "2018-07-04"), Pardoned },
        { "3: intent to distribute", Doing(FederalConduct.IntentToDistribute).Charge("21 USC", "841", "a(1)"), "closed" },
        { "4: offense of 2024-02-01", On("2024-02-01"), "closed" },
        { "5: California HSC 11357", Plain.Charge("HSC", "11357", "a").With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "6: attempt in 2015", On("2015-01-01").Charge("21 USC", "846", "attempt-844"), Pardoned },
        { "7: wants the record erased", Plain, Pardoned },
        { "a citizen now, lawfully here then or not is not known", Plain.Without(FederalFacts.LawfullyPresentAtOffense), "open automatic; missing c1/federal/lawfullyPresentAtOffense" },
    };

    public static Table Scope { get; } = new()
    {
        { "the D.C. Code in D.C. Superior Court", Plain.Charge("DC Code", "48-904.01", "d(1)").With(CaseFacts.Court, Court.DcSuperior), Pardoned },
        { "another state", Plain.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "a tribal court", Plain.With(CaseFacts.Court, Court.Tribal), "not-applicable" },
        { "the Court of Indian Offenses, by its own rule", Plain.With(CaseFacts.Court, Court.Tribal).Charge("25 CFR", "11.452", "a"), Pardoned },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "never charged", Ended(Disposition.NotCharged), Pardoned },
        { "a paid ticket in a park", Park.With(CaseFacts.Outcome, Disposition.CollateralForfeited), Pardoned },
        { "still open", Ended(Disposition.Pending), Pardoned },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), Pardoned },
        { "another drug", Plain.With(FederalFacts.Drug, FederalDrug.Other), "not-applicable" },
        { "no drug", Plain.With(FederalFacts.Drug, FederalDrug.None), "not-applicable" },
        { "marijuana and another drug", Plain.With(FederalFacts.Drug, FederalDrug.Mixed), "ask-lawyer; mixed-drugs" },
        { "marijuana and another drug, a sale", Plain.With(FederalFacts.Drug, FederalDrug.Mixed).Charge("21 USC", "841", "a(1)"), "closed" },
        { "the drug is not known", Plain.Without(FederalFacts.Drug), "needs-facts; missing c1/federal/drug" },
        { "the drug is not known, a sale", Plain.Without(FederalFacts.Drug).Charge("21 USC", "841", "a(1)"), "closed; missing c1/federal/drug" },
        { "no drug charge", Plain.Charge("18 USC", "1343"), "not-applicable" },
        { "a civil penalty", Plain.Charge("21 USC", "844a"), "not-applicable" },
        { "the charge is not known", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section" },
        { "possession beside a sale", Plain.AndCount(Plain.Charge("21 USC", "841", "a(1)")), Pardoned },
        { "possession beside another rule for federal property", Plain.AndCount(Plain.Charge("38 CFR", "1.218", "b")), Pardoned },
    };

    public static Table NamedRules { get; } = Table.Each(Plain, Pardoned,
        ("25 CFR", "11.452", "a"), ("32 CFR", "1903.12", "b(2)"), ("36 CFR", "2.35", "b(2)"), ("36 CFR", "1002.35", "b(2)"), ("36 CFR", "1280.16", "a(1)"),
        ("36 CFR", "702.6", "b"), ("41 CFR", "102-74.400", "a"), ("43 CFR", "8365.1-4", "b(2)"), ("50 CFR", "27.82", "b(2)"));

    public static Table Charges { get; } = new()
    {
        { "the D.C. Code, paragraph not known, attempt", Doing(FederalConduct.AttemptedSimplePossession).Charge("DC Code", "48-904.01"), Pardoned },
        { "the D.C. Code, paragraph and conduct not known", Plain.Charge("DC Code", "48-904.01").Without(FederalFacts.Conduct), "needs-facts; missing c1/1/subdivision, c1/federal/conduct" },
        { "the D.C. Code, making and selling", Plain.Charge("DC Code", "48-904.01", "a(1)"), "closed" },
        { "the D.C. Code on attempts, an attempt", Doing(FederalConduct.AttemptedSimplePossession).Charge("DC Code", "48-904.09"), Pardoned },
        { "the D.C. Code on attempts, possession, an attempt", Plain.Charge("DC Code", "48-904.09").Yes(CountFacts.Attempt), Pardoned },
        { "the D.C. Code on attempts, possession, no attempt", Plain.Charge("DC Code", "48-904.09").No(CountFacts.Attempt), "ask-lawyer; not-named" },
        { "the D.C. Code on attempts, possession, attempt not known", Plain.Charge("DC Code", "48-904.09"), "needs-facts; missing c1/1/attempt" },
        { "the D.C. Code on attempts, a sale", Doing(FederalConduct.Distribution).Charge("DC Code", "48-904.09"), "closed" },
        { "the D.C. Code on attempts, conduct not known", Plain.Charge("DC Code", "48-904.09").Without(FederalFacts.Conduct), "needs-facts; missing c1/federal/conduct" },
        { "846, conspiracy to possess", Plain.Charge("21 USC", "846", "conspiracy-844"), "ask-lawyer; not-named" },
        { "846, conspiracy to distribute", Plain.Charge("21 USC", "846", "conspiracy-841"), "closed" },
        { "846 aiming at 844, an attempt", Plain.Charge("21 USC", "846", "844").Yes(CountFacts.Attempt), Pardoned },
        { "846 aiming at 844, no attempt", Plain.Charge("21 USC", "846", "844").No(CountFacts.Attempt), "ask-lawyer; not-named" },
        { "846 aiming at 844, attempt not known", Plain.Charge("21 USC", "846", "844"), "needs-facts; missing c1/1/attempt" },
        { "846 aiming at 841", Doing(FederalConduct.Distribution).Charge("21 USC", "846", "841"), "closed" },
        { "846, its object not known, attempted possession", Doing(FederalConduct.AttemptedSimplePossession).Charge("21 USC", "846"), Pardoned },
        { "846, its object not known, a sale", Doing(FederalConduct.Distribution).Charge("21 USC", "846"), "closed" },
        { "846, its object not known, possession, attempt not known", Plain.Charge("21 USC", "846"), "needs-facts; missing c1/1/attempt" },
        { "846, its object and conduct not known", Plain.Charge("21 USC", "846").Without(FederalFacts.Conduct), "needs-facts; missing c1/1/subdivision, c1/federal/conduct" },
        { "a park rule, paragraph not known, possession", Plain.Charge("36 CFR", "2.35"), Pardoned },
        { "a park rule, paragraph not known, use", Doing(FederalConduct.Use).Charge("36 CFR", "2.35"), Pardoned },
        { "a park rule, paragraph not known, a sale", Doing(FederalConduct.Distribution).Charge("36 CFR", "2.35"), "closed" },
        { "a park rule, paragraph and conduct not known", Plain.Charge("36 CFR", "2.35").Without(FederalFacts.Conduct), "needs-facts; missing c1/1/subdivision, c1/federal/conduct" },
        { "under the influence in a park", Doing(FederalConduct.Use).Charge("36 CFR", "2.35", "c"), "ask-lawyer; not-named" },
        { "a rule for other federal property, possession", Plain.Charge("38 CFR", "1.218", "b"), "ask-lawyer; not-named" },
        { "a rule for other federal property, use", Doing(FederalConduct.Use).Charge("36 CFR", "261.58"), "ask-lawyer; not-named" },
        { "a rule for other federal property, a sale", Doing(FederalConduct.Distribution).Charge("38 CFR", "1.218", "b"), "closed" },
        { "a rule for other federal property, no drug conduct", Doing(FederalConduct.None).Charge("36 CFR", "261.58"), "not-applicable" },
        { "a rule for other federal property, conduct not known", Plain.Charge("38 CFR", "1.218", "b").Without(FederalFacts.Conduct), "needs-facts; missing c1/federal/conduct" },
        { "driving in a park", Doing(FederalConduct.Driving).Charge("36 CFR", "4.23"), "closed" },
        { "driving in a park, no drug", Doing(FederalConduct.Driving).Charge("36 CFR", "4.23").With(FederalFacts.Drug, FederalDrug.None), "not-applicable" },
        { "state possession law on federal land", Plain.Charge("18 USC", "13"), "ask-lawyer; not-named" },
        { "state driving law on federal land", Doing(FederalConduct.Driving).Charge("18 USC", "13"), "closed" },
        { "a gift without payment", Doing(FederalConduct.GiftNoPayment).Charge("21 USC", "841", "b(4)"), "closed" },
        { "paraphernalia", Doing(FederalConduct.Paraphernalia).Charge("21 USC", "863"), "closed" },
        { "military drug use", Plain.Charge("10 USC", "912a").With(CaseFacts.Court, Court.CourtMartial), "closed" },
        { "an older law, possession", Plain.Charge("26 USC", "4741"), "ask-lawyer; not-named" },
    };

    public static Table Boundaries { get; } = new()
    {
        { "between the two proclamations", On("2023-01-01"), Pardoned },
        { "the day before the proclamation", On("2023-12-21"), Pardoned },
        { "the day of the proclamation", On("2023-12-22"), Pardoned },
        { "the day after", On("2023-12-23"), "closed" },
        { "the month of the proclamation", On("2023-12"), "needs-facts; missing c1/offenseDate" },
        { "the year of the proclamation", On("2023"), "needs-facts; missing c1/offenseDate" },
        { "the month before", On("2023-11"), Pardoned },
        { "the year after", On("2024"), "closed" },
        { "no date", Plain.Without(CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate" },
    };

    public static Table Persons { get; } = new()
    {
        { "a permanent resident on the day", Proclamation10467Tests.Resident(TheDay), Pardoned },
        { "a permanent resident only on the earlier day", Proclamation10467Tests.Resident(TheEarlierDay), "closed" },
        { "a citizen now, a permanent resident on the earlier day", Proclamation10467Tests.Resident(TheEarlierDay).Yes(PersonFacts.UsCitizen), Pardoned },
        { "a permanent resident only since 2024", Proclamation10467Tests.Resident(), "closed" },
        { "not a resident, a citizen or not is not known", Proclamation10467Tests.Resident().Without(PersonFacts.UsCitizen), "needs-facts; missing person/usCitizen" },
        { "not a citizen, a resident or not is not known", Proclamation10467Tests.Resident().Without(PersonFacts.LawfulPermanentResidentOn), "needs-facts; missing person/lawfulPermanentResidentOn" },
        { "both skipped", Proclamation10467Tests.Resident().Without(PersonFacts.UsCitizen, PersonFacts.LawfulPermanentResidentOn), "needs-facts; missing person/usCitizen, person/lawfulPermanentResidentOn" },
        { "a resident who was not lawfully here then", Proclamation10467Tests.Resident(TheDay).No(FederalFacts.LawfullyPresentAtOffense), "closed" },
        { "a resident, lawfully here then or not is not known", Proclamation10467Tests.Resident(TheDay).Without(FederalFacts.LawfullyPresentAtOffense), "needs-facts; missing c1/federal/lawfullyPresentAtOffense" },
        { "a citizen now who was not lawfully here then", Plain.No(FederalFacts.LawfullyPresentAtOffense), "closed" },
        { "under 21, put on probation before judgment", Plain.With(CaseFacts.AgeAtOffense, 19).With(CaseFacts.Outcome, Disposition.PrejudgmentDismissed), Pardoned },
        { "age not known, put on probation before judgment", Plain.Without(CaseFacts.AgeAtOffense).With(CaseFacts.Outcome, Disposition.PrejudgmentDismissed), Pardoned },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(NamedRules))]
    [MemberData(nameof(Charges))]
    [MemberData(nameof(Boundaries))]
    [MemberData(nameof(Persons))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Proclamation10688.Relief);
}
