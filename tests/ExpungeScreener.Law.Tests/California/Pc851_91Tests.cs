using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a misdemeanor arrest of 2018 after which no case was filed, time limits run, no pattern of abuse.</summary>
public sealed class Pc851_91Tests
{
    private const string Must = "open mandatory";
    private const string May = "open discretionary";

    private static Given Plain => Tests.Plain.Arrest;

    private static Given Filed => Tests.Plain.DismissedArrest;

    private static Given Unsaid => Plain.Without(ArrestFacts.LimitationsRun);

    private static Given Felony => Unsaid.With(ArrestFacts.Level, OffenseLevel.Felony);

    private static Given Young => Plain.With(CaseFacts.ArrestDate, "2024-05-01");

    private static Given Prefiling => Program(DiversionProgram.Prefiling).No(ArrestFacts.ChargesFiled).With(CaseFacts.ArrestDate, "2024-05-01");

    private static Given Program(DiversionProgram program) => Tests.Plain.Diversion.With(DiversionFacts.Program, program);

    public static Table WorkedCases { get; } = new()
    {
        { "1: misdemeanor arrest, never charged", Plain, Must },
        { "2: felony arrest of June 2026, not charged, limits not run", Plain.With(CaseFacts.ArrestDate, "2026-06").With(ArrestFacts.Level, OffenseLevel.Felony).No(ArrestFacts.LimitationsRun), "waits-for mandatory; waits for c1/arrest/limitationsRun" },
        { "3: murder arrest, dropped", Plain.Charge("PC", "187").Yes(ArrestFacts.NoLimitationsCharge).No(ArrestFacts.InnocenceFound), "closed" },
        { "4: a pattern of abuse arrests", Plain.Charge("PC", "273.5", "a").Yes(PersonFacts.AbusePattern), May },
        { "5: stayed away so as not to be charged", Plain.Yes(ArrestFacts.Evaded), "closed" },
        { "6: felony dismissed in 2015, limits run", Filed.With(ArrestFacts.Level, OffenseLevel.Felony).With(CaseFacts.ArrestDate, "2015-01-01").Without(ArrestFacts.CanBeRefiled), Must },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal arrest", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a juvenile petition", Plain.With(CaseFacts.Court, Court.CaJuvenile), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a conviction", Plain.With(CaseFacts.Outcome, Disposition.Convicted), "closed" },
        { "one charge convicted, one dismissed", Filed.AndCount(Tests.Plain.Fine.OnCount(CaseFacts.Outcome, Disposition.Convicted)), "closed" },
        { "two charges, both dismissed", Filed.AndCount(Tests.Plain.Fine), Must },
        { "an ending that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "an ending that is not known, nor whether the limits have run", Unsaid.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "the case is still open", Plain.With(CaseFacts.Outcome, Disposition.Pending).Yes(ArrestFacts.ChargesFiled), "waits-for mandatory; waits for c1/outcome" },
        { "bail given up and kept by the court", Filed.With(CaseFacts.Outcome, Disposition.CollateralForfeited), "not-applicable" },
        { "a civil penalty", Filed.With(CaseFacts.Outcome, Disposition.CivilPenalty), "not-applicable" },
        { "a petition found true", Filed.With(CaseFacts.Outcome, Disposition.JuvenileAdjudication), "not-applicable" },
        { "one charge dismissed, bail for the other kept", Filed.AndCount(Tests.Plain.Fine.OnCount(CaseFacts.Outcome, Disposition.CollateralForfeited)), "not-applicable" },
        { "one charge dismissed, the ending of the other not known", Filed.Without(CaseFacts.Outcome).OnCount(CaseFacts.Outcome, Disposition.Dismissed).AndCount(Tests.Plain.Fine), "needs-facts; missing c1/outcome" },
        { "only the charge says how it ended", Filed.Without(CaseFacts.Outcome, ArrestFacts.ChargesFiled).OnCount(CaseFacts.Outcome, Disposition.Dismissed), Must },
        { "only the charge says that no case was filed", Plain.Without(CaseFacts.Outcome, ArrestFacts.ChargesFiled).OnCount(CaseFacts.Outcome, Disposition.NotCharged), Must },
        { "no charge is listed by its section", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), Must },
    };

    public static Table NeverFiled { get; } = new()
    {
        { "limits not run", Plain.No(ArrestFacts.LimitationsRun), "waits-for mandatory; waits for c1/arrest/limitationsRun" },
        { "limits not known, arrest six years old to the day", Plain.With(CaseFacts.ArrestDate, "2020-11-24").Without(ArrestFacts.LimitationsRun), Must },
        { "limits not known, a day short of six years", Plain.With(CaseFacts.ArrestDate, "2020-11-25").Without(ArrestFacts.LimitationsRun), "ask-lawyer; limitations-unknown" },
        { "limits not known, a month that straddles", Plain.With(CaseFacts.ArrestDate, "2020-11").Without(ArrestFacts.LimitationsRun), "needs-facts; missing c1/arrestDate" },
        { "limits not known, day of arrest not known", Plain.Without(ArrestFacts.LimitationsRun, CaseFacts.ArrestDate), "needs-facts; missing c1/arrestDate" },
        { "limits not known, murder, found factually innocent", Plain.Without(ArrestFacts.LimitationsRun).Yes(ArrestFacts.NoLimitationsCharge, ArrestFacts.InnocenceFound), "ask-lawyer; limitations-unknown" },
        { "limits not known, six years old, but it can still be filed", Unsaid.Yes(ArrestFacts.CanBeRefiled), "waits-for mandatory; waits for c1/arrest/limitationsRun" },
        { "limits not known, under six years old, and it can still be filed", Unsaid.With(CaseFacts.ArrestDate, "2024-05-01").Yes(ArrestFacts.CanBeRefiled), "ask-lawyer; limitations-unknown" },
        { "limits run, arrest under six years old", Young, Must },
        { "whether a case was filed follows from the ending", Plain.Without(ArrestFacts.ChargesFiled), Must },
        { "filed after all", Plain.Yes(ArrestFacts.ChargesFiled), Must },
    };

    public static Table SexOffenses { get; } = new()
    {
        { "felony rape of 2018, limits not known", Felony.Charge("PC", "261", "a(2)"), "ask-lawyer; limitations-unknown" },
        { "felony rape of 2018, limits run", Felony.Charge("PC", "261", "a(2)").Yes(ArrestFacts.LimitationsRun), Must },
        { "its neighbor, a felony burglary of 2018", Felony.Charge("PC", "459", "2d"), Must },
        { "a felony that the table does not settle", Felony.Charge("PC", "286", "b"), "ask-lawyer; limitations-unknown" },
        { "a felony that is not in the table", Felony.Charge("PC", "9999"), "ask-lawyer; limitations-unknown" },
        { "a felony whose charge is not known", Felony.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision" },
        { "a misdemeanor whose charge is not known", Unsaid.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), Must },
        { "a misdemeanor sex offense", Unsaid.Charge("PC", "243.4", "e"), Must },
        { "a sex offense of a level that is not known", Unsaid.Charge("PC", "243.4", "a").Without(ArrestFacts.Level), "needs-facts; missing c1/arrest/level" },
        { "felony rape of 2018, dismissed, nobody knows if it can be filed again", Filed.Charge("PC", "261", "a(2)").With(ArrestFacts.Level, OffenseLevel.Felony).Without(ArrestFacts.LimitationsRun, ArrestFacts.CanBeRefiled), "needs-facts; missing c1/arrest/canBeRefiled" },
    };

    public static Table Filings { get; } = new()
    {
        { "dismissed, cannot be filed again", Filed, Must },
        { "dismissed, can be filed again", Filed.Yes(ArrestFacts.CanBeRefiled), "waits-for mandatory; waits for c1/arrest/canBeRefiled" },
        { "dismissed lately, nobody knows if it can be filed again", Filed.With(CaseFacts.ArrestDate, "2024-05-01").Without(ArrestFacts.CanBeRefiled, ArrestFacts.LimitationsRun), "needs-facts; missing c1/arrest/canBeRefiled" },
        { "an old arrest, dismissed, nobody knows if it can be filed again", Filed.Without(ArrestFacts.CanBeRefiled, ArrestFacts.LimitationsRun), "needs-facts; missing c1/arrest/canBeRefiled" },
        { "acquitted", Filed.With(CaseFacts.Outcome, Disposition.Acquitted).Without(ArrestFacts.CanBeRefiled, ArrestFacts.LimitationsRun), Must },
        { "acquitted of murder", Filed.With(CaseFacts.Outcome, Disposition.Acquitted).Yes(ArrestFacts.NoLimitationsCharge), Must },
        { "murder, found factually innocent", Plain.Yes(ArrestFacts.NoLimitationsCharge, ArrestFacts.InnocenceFound), Must },
        { "murder, innocence not known", Plain.Yes(ArrestFacts.NoLimitationsCharge), "needs-facts; missing c1/arrest/innocenceFound" },
        { "a conviction that was vacated", Filed.With(CaseFacts.Outcome, Disposition.Vacated), Must },
        { "a conviction that was vacated, can be filed again", Filed.With(CaseFacts.Outcome, Disposition.Vacated).Yes(ArrestFacts.CanBeRefiled), "waits-for mandatory; waits for c1/arrest/canBeRefiled" },
        { "kind of charge not known", Plain.Without(ArrestFacts.NoLimitationsCharge), "needs-facts; missing c1/arrest/noLimitationsCharge, c1/arrest/innocenceFound" },
        { "staying away not known", Plain.Without(ArrestFacts.Evaded), "needs-facts; missing c1/arrest/evaded" },
    };

    public static Table Programs { get; } = new()
    {
        { "a judge's program, finished", Program(DiversionProgram.Pc1001_95), Must },
        { "a judge's program, still going", Program(DiversionProgram.Pc1001_95).No(DiversionFacts.Completed), "waits-for mandatory; waits for c1/diversion/completed" },
        { "a judge's program, end not known", Program(DiversionProgram.Pc1001_95).Without(DiversionFacts.Completed), "needs-facts; missing c1/diversion/completed" },
        { "the prosecutor's program, arrest of 2024, limits not known", Prefiling.Without(ArrestFacts.LimitationsRun), Must },
        { "the prosecutor's program, arrest of 2024, limits not run", Prefiling.No(ArrestFacts.LimitationsRun), Must },
        { "the prosecutor's program, another charge that can still be filed", Prefiling.No(ArrestFacts.LimitationsRun).AndCount(Tests.Plain.Fine.OnCount(CaseFacts.Outcome, Disposition.NotCharged)), "waits-for mandatory; waits for c1/arrest/limitationsRun" },
        { "one charge in a program, another dismissed that can be filed again", Program(DiversionProgram.Pc1001_95).Yes(ArrestFacts.CanBeRefiled).AndCount(Tests.Plain.Fine.OnCount(CaseFacts.Outcome, Disposition.Dismissed)), "waits-for mandatory; waits for c1/arrest/canBeRefiled" },
        { "one charge in a program, another dismissed for good", Program(DiversionProgram.Pc1001_95).AndCount(Tests.Plain.Fine.OnCount(CaseFacts.Outcome, Disposition.Dismissed)), Must },
        { "deferred entry of one charge, which only the charge says", Program(DiversionProgram.Other).With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.DeferredEntry), "ask-lawyer; deferred-entry" },
        { "a program that is not known", Program(DiversionProgram.Pc1001_95).Without(DiversionFacts.Program), "needs-facts; missing c1/diversion/program" },
        { "Proposition 36 of 2000", Program(DiversionProgram.Pc1210_1), "ask-lawyer; conviction-set-aside" },
        { "treatment for a drug felony", Program(DiversionProgram.Hsc11395), "ask-lawyer; conviction-set-aside" },
        { "deferred entry of judgment", Program(DiversionProgram.Pc1000Deferred), "ask-lawyer; deferred-entry" },
        { "deferred entry as the ending", Tests.Plain.Diversion.With(CaseFacts.Outcome, Disposition.DeferredEntry), "ask-lawyer; deferred-entry" },
    };

    public static Table Decisions { get; } = new()
    {
        { "a pattern that is not known", Plain.Without(PersonFacts.AbusePattern), "open discretionary; missing person/abusePattern" },
        { "sealed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed), "closed" },
        { "sealed or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open mandatory; missing c1/1/alreadyCleared" },
        { "cleared by the State", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), Must },
    };

    public static Table NotSaid { get; } = new()
    {
        { "limits not known, whether a case was filed not known", Tests.Plain.Diversion.Without(ArrestFacts.ChargesFiled, ArrestFacts.LimitationsRun), Must },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(NeverFiled))]
    [MemberData(nameof(SexOffenses))]
    [MemberData(nameof(Filings))]
    [MemberData(nameof(Programs))]
    [MemberData(nameof(Decisions))]
    [MemberData(nameof(NotSaid))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc851_91.Relief);

    [Fact]
    public void Says_when_the_age_of_the_arrest_stood_for_the_time_limits()
    {
        Assert.Contains("limitations-by-age", Notes(Unsaid));
        Assert.DoesNotContain("limitations-by-age", Notes(Plain));
        Assert.DoesNotContain("limitations-by-age", Notes(Filed));
        Assert.DoesNotContain("limitations-by-age", Notes(Filed.With(CaseFacts.Outcome, Disposition.Acquitted).Without(ArrestFacts.LimitationsRun, ArrestFacts.CanBeRefiled)));
    }

    [Fact]
    public void Says_what_the_record_has_no_fact_for() => Assert.Contains("another-name-to-evade", Notes(Plain));

    private static IEnumerable<string> Notes(Given given) => given.Decide(Pc851_91.Relief).Notes.Select(note => note.Name);
}
