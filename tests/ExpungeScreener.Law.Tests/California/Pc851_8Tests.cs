using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: arrested in 2025, never charged, and the wrong person.</summary>
public sealed class Pc851_8Tests
{
    private const string May = "open discretionary";

    private static Given Plain => Tests.Plain.Arrest.With(CaseFacts.ArrestDate, "2025-06-01").Yes(ArrestFacts.InnocenceClaimed);

    private static Given Filed => Tests.Plain.DismissedArrest.With(CaseFacts.ArrestDate, "2025-06-01").With(ArrestFacts.ChargesFiledDate, "2025-07-01").Yes(ArrestFacts.InnocenceClaimed);

    public static Table WorkedCases { get; } = new()
    {
        { "1: arrested in 2025, never charged, wrong person", Plain, May },
        { "2: arrested in 2018, charges dropped", Filed.With(CaseFacts.ArrestDate, "2018-03-01").With(ArrestFacts.ChargesFiledDate, "2018-04-01"), "ask-lawyer; late-request" },
        { "3: acquitted in 2025", Filed.With(CaseFacts.Outcome, Disposition.Acquitted), May },
        { "4: victim of identity theft", Plain, May },
    };

    public static Table Elements { get; } = new()
    {
        { "a federal arrest", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "does not say so", Plain.No(ArrestFacts.InnocenceClaimed), "not-applicable" },
        { "innocence not asked", Plain.Without(ArrestFacts.InnocenceClaimed), "needs-facts; missing c1/arrest/innocenceClaimed" },
        { "convicted", Plain.With(CaseFacts.Outcome, Disposition.Convicted), "closed" },
        { "still open", Filed.With(CaseFacts.Outcome, Disposition.Pending), "waits-for discretionary; waits for c1/outcome" },
        { "an ending that is not known", Filed.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "ended by a program", Filed.With(CaseFacts.Outcome, Disposition.Diversion), "ask-lawyer; another-ending" },
        { "an infraction", Plain.With(ArrestFacts.Level, OffenseLevel.Infraction), "ask-lawyer; infraction-arrest" },
        { "the level is not known", Plain.Without(ArrestFacts.Level), "needs-facts; missing c1/arrest/level" },
        { "sealed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed), "closed" },
        { "sealed or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open discretionary; missing c1/1/alreadyCleared" },
    };

    public static Table TwoYears { get; } = new()
    {
        { "the two-year day itself", Plain.With(CaseFacts.ArrestDate, "2024-11-24"), May },
        { "the day after it", Plain.With(CaseFacts.ArrestDate, "2024-11-23"), "ask-lawyer; late-request" },
        { "arrest too old, the filing is in time", Filed.With(CaseFacts.ArrestDate, "2024-01-01").With(ArrestFacts.ChargesFiledDate, "2024-11-24"), May },
        { "both too old", Filed.With(CaseFacts.ArrestDate, "2024-01-01").With(ArrestFacts.ChargesFiledDate, "2024-11-23"), "ask-lawyer; late-request" },
        { "arrest too old, day of filing not known", Filed.With(CaseFacts.ArrestDate, "2024-01-01").Without(ArrestFacts.ChargesFiledDate), "needs-facts; missing c1/arrest/chargesFiledDate" },
        { "arrest in time, day of filing not known", Filed.Without(ArrestFacts.ChargesFiledDate), May },
        { "day of arrest not known", Plain.Without(CaseFacts.ArrestDate), "needs-facts; missing c1/arrestDate" },
        { "a month that straddles", Plain.With(CaseFacts.ArrestDate, "2024-11"), "needs-facts; missing c1/arrestDate" },
        { "a leap day", Plain.With(CaseFacts.ArrestDate, "2024-02-29").AsOf("2026-02-28"), May },
        { "the day after it, from a leap day", Plain.With(CaseFacts.ArrestDate, "2024-02-29").AsOf("2026-03-01"), "ask-lawyer; late-request" },
        { "filed or not is not known", Plain.With(CaseFacts.ArrestDate, "2024-01-01").With(CaseFacts.Outcome, Disposition.Diversion).Without(ArrestFacts.ChargesFiled), "needs-facts; missing c1/arrest/chargesFiled, c1/arrest/chargesFiledDate; lawyer first another-ending" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(TwoYears))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc851_8.Relief);
}
