using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a misdemeanor arrest of 2018 after which no case was filed.</summary>
public sealed class Pc851_93Tests
{
    private const string Auto = "open automatic";

    private static Given Plain => Tests.Plain.Arrest;

    private static Given Filed => Tests.Plain.DismissedArrest;

    private static Given Felony => Plain.With(ArrestFacts.Level, OffenseLevel.Felony).With(ArrestFacts.MaximumTermYears, 3);

    private static Given LongFelony => Felony.With(ArrestFacts.MaximumTermYears, 9);

    private static Given Program(DiversionProgram program) => Tests.Plain.Diversion.With(DiversionFacts.Program, program);

    public static Table WorkedCases { get; } = new()
    {
        { "1: misdemeanor charge dismissed in 2021", Filed.With(CaseFacts.ArrestDate, "2021-02-01"), Auto },
        { "2: misdemeanor arrest of 2026-09-15, no case", Plain.With(CaseFacts.ArrestDate, "2026-09-15"), "opens-on 2027-09-15 automatic" },
        { "3: felony arrest of 2022-01-10, no case, up to nine years", LongFelony.With(CaseFacts.ArrestDate, "2022-01-10"), "opens-on 2028-01-10 automatic" },
        { "4: felony charged, dismissed in 2019", Filed.With(ArrestFacts.Level, OffenseLevel.Felony), "closed" },
        { "5: program finished in 2020", Program(DiversionProgram.Pc1000Pretrial), Auto },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal arrest", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a conviction", Plain.With(CaseFacts.Outcome, Disposition.Convicted), "closed" },
        { "a conviction that was vacated fits no route", Filed.With(CaseFacts.Outcome, Disposition.Vacated), "closed" },
        { "the case is still open", Filed.With(CaseFacts.Outcome, Disposition.Pending), "waits-for automatic; waits for c1/outcome" },
        { "a felony case is still open: an acquittal would fit", Filed.With(ArrestFacts.Level, OffenseLevel.Felony).With(CaseFacts.Outcome, Disposition.Pending), "waits-for automatic; waits for c1/outcome" },
        { "a misdemeanor charge dismissed, another open", Filed.AndCount(Tests.Plain.Fine.OnCount(CaseFacts.Outcome, Disposition.Pending)), "waits-for automatic; waits for c1/outcome" },
        { "a felony charge dismissed, another open", Filed.With(ArrestFacts.Level, OffenseLevel.Felony).AndCount(Tests.Plain.Fine.OnCount(CaseFacts.Outcome, Disposition.Pending)), "waits-for automatic; waits for c1/outcome" },
        { "bail given up and kept by the court", Filed.With(CaseFacts.Outcome, Disposition.CollateralForfeited), "closed" },
        { "only the charge says that it was dismissed", Filed.Without(CaseFacts.Outcome, ArrestFacts.ChargesFiled).OnCount(CaseFacts.Outcome, Disposition.Dismissed), Auto },
        { "never charged, and nobody says that no case was started", Plain.Without(ArrestFacts.ChargesFiled).With(CaseFacts.ArrestDate, "2026-09-15"), "opens-on 2027-09-15 automatic" },
        { "an arrest of 1972", Plain.With(CaseFacts.ArrestDate, "1972-12-31"), "closed" },
        { "an arrest of 1973", Plain.With(CaseFacts.ArrestDate, "1973-01-01"), Auto },
        { "an ending that is not known", Plain.Without(CaseFacts.Outcome, ArrestFacts.ChargesFiled), "needs-facts; missing c1/outcome, c1/arrest/chargesFiled, c1/diversion/program" },
    };

    public static Table Misdemeanors { get; } = new()
    {
        { "dismissed, no wait", Filed.With(CaseFacts.ArrestDate, "2026-11-01"), Auto },
        { "no case, one year to the day", Plain.With(CaseFacts.ArrestDate, "2025-11-24"), Auto },
        { "no case, a day short", Plain.With(CaseFacts.ArrestDate, "2025-11-25"), "opens-on 2026-11-25 automatic" },
        { "no case, leap day", Plain.With(CaseFacts.ArrestDate, "2024-02-29").AsOf("2026-02-28"), Auto },
        { "no case, day of arrest not known", Plain.Without(CaseFacts.ArrestDate), "needs-facts; missing c1/arrestDate" },
        { "an infraction", Plain.With(ArrestFacts.Level, OffenseLevel.Infraction), "ask-lawyer; infraction-arrest" },
        { "an infraction, dismissed", Filed.With(ArrestFacts.Level, OffenseLevel.Infraction), "ask-lawyer; infraction-arrest" },
        { "the level of the arrest is not known, that of the charge is", Filed.Without(ArrestFacts.Level), "needs-facts; missing c1/arrest/level" },
        { "the level is not known", Plain.Without(ArrestFacts.Level), "needs-facts; missing c1/arrest/level" },
        { "acquitted", Filed.With(CaseFacts.Outcome, Disposition.Acquitted), Auto },
    };

    public static Table Felonies { get; } = new()
    {
        { "acquitted of a felony", Filed.With(ArrestFacts.Level, OffenseLevel.Felony).With(CaseFacts.Outcome, Disposition.Acquitted), Auto },
        { "no case, three years to the day", Felony.With(CaseFacts.ArrestDate, "2023-11-24"), Auto },
        { "no case, a day short of three years", Felony.With(CaseFacts.ArrestDate, "2023-11-25"), "opens-on 2026-11-25 automatic" },
        { "up to eight years, six years to the day", Felony.With(ArrestFacts.MaximumTermYears, 8).With(CaseFacts.ArrestDate, "2020-11-24"), Auto },
        { "up to eight years, a day short of six", Felony.With(ArrestFacts.MaximumTermYears, 8).With(CaseFacts.ArrestDate, "2020-11-25"), "opens-on 2026-11-25 automatic" },
        { "up to seven years, three are enough", Felony.With(ArrestFacts.MaximumTermYears, 7).With(CaseFacts.ArrestDate, "2020-11-25"), Auto },
        { "no case, day of arrest not known", Felony.Without(CaseFacts.ArrestDate), "needs-facts; missing c1/arrestDate" },
        { "longest term not known, over six years", Felony.Without(ArrestFacts.MaximumTermYears), Auto },
        { "longest term not known, between three and six years", Felony.Without(ArrestFacts.MaximumTermYears).With(CaseFacts.ArrestDate, "2022-01-10"), "needs-facts 2028-01-10 estimated; missing c1/arrest/maximumTermYears" },
    };

    public static Table Programs { get; } = new()
    {
        { "the prosecutor's program", Program(DiversionProgram.Prefiling).No(ArrestFacts.ChargesFiled), Auto },
        { "a felony program", Program(DiversionProgram.Pc1001_36).With(ArrestFacts.Level, OffenseLevel.Felony), Auto },
        { "deferred entry of judgment", Program(DiversionProgram.Pc1000Deferred).With(CaseFacts.Outcome, Disposition.DeferredEntry), Auto },
        { "still going", Program(DiversionProgram.Pc1001_95).No(DiversionFacts.Completed), "waits-for automatic; waits for c1/diversion/completed" },
        { "end not known", Program(DiversionProgram.Pc1001_95).Without(DiversionFacts.Completed), "needs-facts; missing c1/diversion/completed" },
        { "another program", Program(DiversionProgram.Other), "ask-lawyer; program-not-named" },
        { "a program that is not known", Program(DiversionProgram.Other).Without(DiversionFacts.Program), "needs-facts; missing c1/diversion/program" },
        { "marked already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), Auto },
        { "marked or not is not known", Plain.Without(CountFacts.AlreadyCleared), Auto },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Misdemeanors))]
    [MemberData(nameof(Felonies))]
    [MemberData(nameof(Programs))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc851_93.Relief);
}
