using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a finished conviction of 2018 under PC 653.22.</summary>
public sealed class Pc653_29Tests
{
    private const string Must = "open mandatory";

    private static Given Plain => Tests.Plain.Probation.Charge("PC", "653.22").With(CaseFacts.OffenseDate, "2018-02-01").With(CaseFacts.PleaOrVerdictDate, "2018-04-01");

    private static Given Late => Plain.Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate);

    public static Table WorkedCases { get; } = new()
    {
        { "1: PC 653.22 of 2018, done", Plain, Must },
        { "2: PC 653.22, still on probation", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).Yes(PersonFacts.OnProbation), Must },
        { "3: PC 653.23", Plain.Charge("PC", "653.23"), "not-applicable" },
        { "4: PC 653.25 in 2026", Plain.Charge("PC", "653.25").With(CaseFacts.OffenseDate, "2026-02-01"), "not-applicable" },
    };

    public static Table Elements { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "not convicted", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an ending that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a section that is not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" },
        { "offense on the last day before the repeal", Late.With(CaseFacts.OffenseDate, "2022-12-31"), Must },
        { "offense on the day of the repeal", Late.With(CaseFacts.OffenseDate, "2023-01-01"), "needs-facts; missing c1/pleaOrVerdictDate, c1/sentencingDate" },
        { "offense and conviction after the repeal", Plain.With(CaseFacts.OffenseDate, "2023-01-01").With(CaseFacts.PleaOrVerdictDate, "2023-04-01"), "closed" },
        { "day of the offense not known, convicted before the repeal", Plain.Without(CaseFacts.OffenseDate), Must },
        { "no day known", Late.Without(CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate, c1/pleaOrVerdictDate, c1/sentencingDate" },
        { "an attempt", Plain.Yes(CountFacts.Attempt), "ask-lawyer; attempt" },
        { "attempt not known", Plain.Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt" },
        { "taken back before", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "dismissed before, which this outdoes", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), Must },
        { "taken back or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open mandatory; missing c1/1/alreadyCleared" },
        { "whether the sentence runs is not known", Plain.Without(SentenceFacts.ProbationOutcome, PersonFacts.OnProbation), Must },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc653_29.Relief);
}
