using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: possession in 1985 at 20, judgment put off, dismissed.</summary>
public sealed class Former21Usc844bTests
{
    private const string Must = "open mandatory";

    private static Given Plain => FederalPlain.DismissedPossession
        .With(CaseFacts.OffenseDate, "1985-05-01")
        .With(CaseFacts.AgeAtOffense, 20)
        .Yes(FederalFacts.Former844b);

    private static Given Born(string birth) => Plain.Without(CaseFacts.AgeAtOffense).With(PersonFacts.BirthDate, birth);

    public static Table WorkedCases { get; } = new()
    {
        { "1: \"844 diversion\" in 2015", Plain.With(CaseFacts.OffenseDate, "2015-03-01"), "not-applicable" },
        { "2: 1985, age 20, put off and dismissed", Plain, Must },
        { "3: 1985, ordinary conviction", Plain.With(CaseFacts.Outcome, Disposition.Convicted).Without(FederalFacts.Former844b), "closed" },
        { "4: offense of 1987-11-02", Plain.With(CaseFacts.OffenseDate, "1987-11-02"), "not-applicable" },
    };

    public static Table Boundaries { get; } = new()
    {
        { "the last day of the old law", Plain.With(CaseFacts.OffenseDate, "1987-10-31"), Must },
        { "the first day of the new law", Plain.With(CaseFacts.OffenseDate, "1987-11-01"), "not-applicable" },
        { "no date", Plain.Without(CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate" },
        { "the day before the 21st birthday", Born("1964-05-02"), Must },
        { "on the 21st birthday", Born("1964-05-01"), Must },
        { "the day after it", Born("1964-04-30"), "ask-lawyer; past-21st-birthday" },
        { "the day before the 22nd birthday", Born("1963-05-02"), "ask-lawyer; past-21st-birthday" },
        { "on the 22nd birthday", Born("1963-05-01"), "closed" },
        { "age 21, birth date not known", Plain.With(CaseFacts.AgeAtOffense, 21), "needs-facts; missing person/birthDate" },
        { "age 22", Plain.With(CaseFacts.AgeAtOffense, 22), "closed" },
        { "age not known", Plain.Without(CaseFacts.AgeAtOffense), "needs-facts; missing c1/ageAtOffense, person/birthDate" },
        { "an earlier drug conviction", Plain.Yes(PersonFacts.PriorDrugConvictionBeforeOffense), "ask-lawyer; earlier-drug-conviction" },
        { "earlier drug conviction not known", Plain.Without(PersonFacts.PriorDrugConvictionBeforeOffense), "needs-facts; missing person/priorDrugConvictionBeforeOffense" },
        { "put off is not known", Plain.Without(FederalFacts.Former844b), "needs-facts; missing c1/federal/former844b" },
        { "judgment was not put off", Plain.No(FederalFacts.Former844b), "closed" },
        { "not dismissed yet", Plain.Without(CaseFacts.Outcome).No(FederalFacts.DismissedAndDischarged), "waits-for mandatory; waits for c1/federal/dismissedAndDischarged" },
        { "dismissed or not is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome, c1/federal/dismissedAndDischarged" },
        { "another section", Plain.Charge("21 USC", "841", "a(1)"), "not-applicable" },
        { "a charge that is not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted).Without(FederalFacts.Former844b), "not-applicable" },
        { "expunged already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Expunged), "closed" },
        { "expunged before or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open mandatory; missing c1/1/alreadyCleared" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Boundaries))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Former21Usc844b.Relief);
}
