using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a citizen, convicted of having marijuana under 21 U.S.C. 844 in 2012.</summary>
public sealed class Proclamation10467Tests
{
    private const string Pardoned = "open automatic";

    /// <summary>The plain case of both marijuana proclamations.</summary>
    internal static Given Marijuana => FederalPlain.Case
        .Charge("21 USC", "844", "a")
        .With(CaseFacts.OffenseDate, "2012-04-20")
        .With(CaseFacts.AgeAtOffense, 30)
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(FederalFacts.Drug, FederalDrug.MarijuanaOnly)
        .With(FederalFacts.Conduct, FederalConduct.SimplePossession)
        .Yes(PersonFacts.UsCitizen, FederalFacts.LawfullyPresentAtOffense);

    private static Given Plain => Marijuana;

    /// <summary>Not a citizen: a permanent resident on these days, and lawfully here when it happened.</summary>
    internal static Given Resident(params ReadOnlySpan<DateOnly> days) => Marijuana
        .No(PersonFacts.UsCitizen)
        .With(PersonFacts.LawfulPermanentResidentOn, new Days([.. days]))
        .Yes(FederalFacts.LawfullyPresentAtOffense);

    private static DateOnly TheDay => new(2022, 10, 6);

    private static DateOnly TheOtherDay => new(2023, 12, 22);

    private static Given On(string day) => Plain.With(CaseFacts.OffenseDate, day);

    private static Given Ended(Disposition how) => Plain.With(CaseFacts.Outcome, how);

    private static Given Doing(FederalConduct conduct) => Plain.With(FederalFacts.Conduct, conduct);

    public static Table WorkedCases { get; } = new()
    {
        { "1: possession under 844 in 2012, a citizen", Plain, Pardoned },
        { "2: possession in a park in 2018: only the later one names it", On("2018-07-04").Charge("36 CFR", "2.35", "b(2)"), "closed" },
        { "3: intent to distribute", Doing(FederalConduct.IntentToDistribute).Charge("21 USC", "841", "a(1)"), "closed" },
        { "4: offense of 2024-02-01", On("2024-02-01"), "closed" },
        { "5: California HSC 11357", Plain.Charge("HSC", "11357", "a").With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "6: attempt in 2015: only the later one names it", On("2015-01-01").Charge("21 USC", "846", "attempt-844"), "closed" },
        { "7: wants the record erased", Plain, Pardoned },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), Pardoned },
        { "the D.C. Code in D.C. Superior Court", Plain.Charge("DC Code", "48-904.01", "d(1)").With(CaseFacts.Court, Court.DcSuperior), Pardoned },
        { "another state", Plain.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "a tribal court", Plain.With(CaseFacts.Court, Court.Tribal), "not-applicable" },
        { "a tribal court, the charge not known", Plain.With(CaseFacts.Court, Court.Tribal).Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section" },
        { "the Court of Indian Offenses, by its own rule", Plain.With(CaseFacts.Court, Court.Tribal).Charge("25 CFR", "11.452", "a"), "closed" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "never charged", Ended(Disposition.NotCharged), Pardoned },
        { "dismissed", Ended(Disposition.Dismissed), Pardoned },
        { "a paid ticket", Ended(Disposition.CollateralForfeited), Pardoned },
        { "still open", Ended(Disposition.Pending), Pardoned },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), Pardoned },
        { "another drug", Plain.With(FederalFacts.Drug, FederalDrug.Other), "not-applicable" },
        { "no drug", Plain.With(FederalFacts.Drug, FederalDrug.None), "not-applicable" },
        { "marijuana and another drug", Plain.With(FederalFacts.Drug, FederalDrug.Mixed), "ask-lawyer; mixed-drugs" },
        { "the drug is not known", Plain.Without(FederalFacts.Drug), "needs-facts; missing c1/federal/drug" },
        { "the drug is not known, a sale", Plain.Without(FederalFacts.Drug).Charge("21 USC", "841", "a(1)"), "closed; missing c1/federal/drug" },
        { "no drug charge", Plain.Charge("18 USC", "1343"), "not-applicable" },
        { "a civil penalty", Plain.Charge("21 USC", "844a"), "not-applicable" },
        { "the charge is not known", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section" },
        { "possession beside a sale", Plain.AndCount(Plain.Charge("21 USC", "841", "a(1)")), Pardoned },
        { "possession beside state law on federal land", Plain.AndCount(Plain.Charge("18 USC", "13")), Pardoned },
        { "possession beside fraud", Plain.AndCount(Plain.Charge("18 USC", "1343")), Pardoned },
    };

    public static Table Charges { get; } = new()
    {
        { "844 without a subdivision", Plain.Charge("21 USC", "844"), Pardoned },
        { "844 after an earlier conviction", Plain.Charge("21 USC", "844", "a one prior"), Pardoned },
        { "the D.C. Code, paragraph not known, possession", Plain.Charge("DC Code", "48-904.01"), Pardoned },
        { "the D.C. Code, paragraph not known, attempt", Doing(FederalConduct.AttemptedSimplePossession).Charge("DC Code", "48-904.01"), "closed" },
        { "the D.C. Code, paragraph and conduct not known", Plain.Charge("DC Code", "48-904.01").Without(FederalFacts.Conduct), "needs-facts; missing c1/1/subdivision, c1/federal/conduct" },
        { "the D.C. Code, making and selling", Plain.Charge("DC Code", "48-904.01", "a(1)"), "closed" },
        { "the D.C. Code, attempt", Doing(FederalConduct.AttemptedSimplePossession).Charge("DC Code", "48-904.09"), "closed" },
        { "846, conspiracy to possess", Plain.Charge("21 USC", "846", "conspiracy-844"), "ask-lawyer; not-named" },
        { "846, conspiracy to distribute", Plain.Charge("21 USC", "846", "conspiracy-841"), "closed" },
        { "846 aiming at 844, an attempt", Plain.Charge("21 USC", "846", "844").Yes(CountFacts.Attempt), "closed" },
        { "846 aiming at 844, no attempt", Plain.Charge("21 USC", "846", "844").No(CountFacts.Attempt), "ask-lawyer; not-named" },
        { "846 aiming at 844, attempt not known", Plain.Charge("21 USC", "846", "844"), "needs-facts; missing c1/1/attempt" },
        { "state possession law on federal land", Plain.Charge("18 USC", "13"), "ask-lawyer; not-named" },
        { "state driving law on federal land", Doing(FederalConduct.Driving).Charge("18 USC", "13"), "closed" },
        { "state law on federal land, conduct not known", Plain.Charge("18 USC", "13").Without(FederalFacts.Conduct), "needs-facts; missing c1/federal/conduct" },
        { "state law on federal land, no drug conduct", Doing(FederalConduct.None).Charge("18 USC", "13"), "not-applicable" },
        { "a gift without payment", Doing(FederalConduct.GiftNoPayment).Charge("21 USC", "841", "b(4)"), "closed" },
        { "bringing it in", Doing(FederalConduct.Import).Charge("21 USC", "952"), "closed" },
        { "paraphernalia", Doing(FederalConduct.Paraphernalia).Charge("21 USC", "863"), "closed" },
        { "driving in a park", Doing(FederalConduct.Driving).Charge("36 CFR", "4.23"), "closed" },
        { "driving in a park, no drug", Doing(FederalConduct.Driving).Charge("36 CFR", "4.23").With(FederalFacts.Drug, FederalDrug.None), "not-applicable" },
        { "military drug use", Plain.Charge("10 USC", "912a").With(CaseFacts.Court, Court.CourtMartial), "closed" },
        { "a rule for other federal property", Plain.Charge("38 CFR", "1.218", "b"), "closed" },
        { "an older law, possession", Plain.Charge("26 USC", "4741"), "ask-lawyer; not-named" },
        { "an older law, a sale", Doing(FederalConduct.Distribution).Charge("26 USC", "4741"), "closed" },
        { "a section that the table does not have, the drug not known", Plain.Charge("26 USC", "4741").Without(FederalFacts.Drug), "needs-facts; missing c1/federal/drug" },
        { "a section that the table does not have, no drug", Plain.Charge("26 USC", "4741").With(FederalFacts.Drug, FederalDrug.None), "not-applicable" },
    };

    public static Table Boundaries { get; } = new()
    {
        { "the day before the proclamation", On("2022-10-05"), Pardoned },
        { "the day of the proclamation", On("2022-10-06"), Pardoned },
        { "the day after", On("2022-10-07"), "closed" },
        { "the month of the proclamation", On("2022-10"), "needs-facts; missing c1/offenseDate" },
        { "the year of the proclamation", On("2022"), "needs-facts; missing c1/offenseDate" },
        { "the year before", On("2021"), Pardoned },
        { "the year after", On("2023"), "closed" },
        { "no date", Plain.Without(CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate" },
        { "a very old case", On("1975"), Pardoned },
    };

    public static Table Persons { get; } = new()
    {
        { "a permanent resident on the day", Resident(TheDay), Pardoned },
        { "a permanent resident on both days", Resident(TheDay, TheOtherDay), Pardoned },
        { "a permanent resident only on the later day", Resident(TheOtherDay), "closed" },
        { "a permanent resident only since 2024", Resident(), "closed" },
        { "a citizen now, a permanent resident only on the later day", Resident(TheOtherDay).Yes(PersonFacts.UsCitizen), "closed" },
        { "a citizen, never a permanent resident", Resident().Yes(PersonFacts.UsCitizen), Pardoned },
        { "a permanent resident only on the later day, a citizen or not is not known", Resident(TheOtherDay).Without(PersonFacts.UsCitizen), "closed" },
        { "a resident, a citizen or not is not known", Resident(TheDay).Without(PersonFacts.UsCitizen), Pardoned },
        { "not a resident, a citizen or not is not known", Resident().Without(PersonFacts.UsCitizen), "needs-facts; missing person/usCitizen" },
        { "not a citizen, a resident or not is not known", Resident().Without(PersonFacts.LawfulPermanentResidentOn), "needs-facts; missing person/lawfulPermanentResidentOn" },
        { "both skipped", Resident().Without(PersonFacts.UsCitizen, PersonFacts.LawfulPermanentResidentOn), "needs-facts; missing person/usCitizen, person/lawfulPermanentResidentOn" },
        { "a resident who was not lawfully here then", Resident(TheDay).No(FederalFacts.LawfullyPresentAtOffense), "closed" },
        { "a resident, lawfully here then or not is not known", Resident(TheDay).Without(FederalFacts.LawfullyPresentAtOffense), "needs-facts; missing c1/federal/lawfullyPresentAtOffense" },
        { "a citizen now who was not lawfully here then", Plain.No(FederalFacts.LawfullyPresentAtOffense), "closed" },
        { "a citizen now, lawfully here then or not is not known", Plain.Without(FederalFacts.LawfullyPresentAtOffense), Pardoned + "; missing c1/federal/lawfullyPresentAtOffense" },
        { "under 21, put on probation before judgment", Plain.With(CaseFacts.AgeAtOffense, 19).With(CaseFacts.Outcome, Disposition.PrejudgmentDismissed), Pardoned },
        { "age not known, put on probation before judgment", Plain.Without(CaseFacts.AgeAtOffense).With(CaseFacts.Outcome, Disposition.PrejudgmentDismissed), Pardoned },
    };

    [Fact]
    public void An_open_case_is_covered_and_says_so()
    {
        Assert.Contains(Ended(Disposition.Pending).Decide(Proclamation10467.Relief).Notes, note => note.Name == "open-case-is-covered");
        Assert.DoesNotContain(Plain.Decide(Proclamation10467.Relief).Notes, note => note.Name == "open-case-is-covered");
    }

    [Fact]
    public void Probation_before_judgment_under_21_can_still_be_erased()
    {
        var young = Plain.With(CaseFacts.AgeAtOffense, 20).With(CaseFacts.Outcome, Disposition.PrejudgmentDismissed);
        Assert.Contains(young.Decide(Proclamation10467.Relief).Notes, note => note.Name == "under-21-can-be-erased");
        Assert.DoesNotContain(young.With(CaseFacts.AgeAtOffense, 21).Decide(Proclamation10467.Relief).Notes, note => note.Name == "under-21-can-be-erased");
        Assert.DoesNotContain(young.With(CaseFacts.Outcome, Disposition.Convicted).Decide(Proclamation10467.Relief).Notes, note => note.Name == "under-21-can-be-erased");
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Charges))]
    [MemberData(nameof(Boundaries))]
    [MemberData(nameof(Persons))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Proclamation10467.Relief);
}
