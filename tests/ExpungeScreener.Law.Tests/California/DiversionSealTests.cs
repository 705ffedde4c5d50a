using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a judge's diversion (PC 1001.95) of a petty theft, finished, and the case dismissed.</summary>
public sealed class DiversionSealTests
{
    private const string May = "open discretionary";

    private static Given Plain => Tests.Plain.Diversion;

    private static Given Program(DiversionProgram program) => Plain.With(DiversionFacts.Program, program);

    public static Table WorkedCases { get; } = new()
    {
        { "1: judge's diversion of PC 484, finished", Plain, May },
        { "2: deferred entry of 2010 with a plea", Program(DiversionProgram.Pc1000Deferred).With(CaseFacts.Outcome, Disposition.DeferredEntry).Yes(DiversionFacts.PleaFirst), "not-applicable" },
        { "3: the prosecutor's program, finished", Program(DiversionProgram.Prefiling).No(ArrestFacts.ChargesFiled).Without(DiversionFacts.Dismissed), May },
        { "4: the program failed, convicted", Plain.With(CaseFacts.Outcome, Disposition.Convicted).No(DiversionFacts.Completed), "not-applicable" },
        { "5: military diversion, finished", Program(DiversionProgram.Pc1001_80), May },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a plain dismissal", Tests.Plain.DismissedArrest.With(DiversionFacts.Program, DiversionProgram.Other), "not-applicable" },
        { "an ending that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "one charge diverted, another convicted", Plain.AndCount(Tests.Plain.Fine.OnCount(CaseFacts.Outcome, Disposition.Convicted)), "closed" },
        { "one charge diverted, another open", Plain.AndCount(Tests.Plain.Fine.OnCount(CaseFacts.Outcome, Disposition.Pending)), "waits-for discretionary; waits for c1/outcome" },
        { "deferred entry, which only the charge says", Program(DiversionProgram.Other).With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.DeferredEntry), "not-applicable" },
        { "a program that is not known", Plain.Without(DiversionFacts.Program), "needs-facts; missing c1/diversion/program" },
    };

    public static Table Elements { get; } = new()
    {
        { "still going", Plain.No(DiversionFacts.Completed), "waits-for discretionary; waits for c1/diversion/completed" },
        { "end not known", Plain.Without(DiversionFacts.Completed), "needs-facts; missing c1/diversion/completed" },
        { "not dismissed yet", Plain.No(DiversionFacts.Dismissed), "waits-for discretionary; waits for c1/diversion/dismissed" },
        { "dismissed or not is not known", Plain.Without(DiversionFacts.Dismissed), "needs-facts; missing c1/diversion/dismissed" },
        { "sealed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed), "closed" },
        { "sealed or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open discretionary; missing c1/1/alreadyCleared" },
    };

    public static Table Programs { get; } = new()
    {
        { "judge's diversion of PC 273.5", Plain.Charge("PC", "273.5", "a"), "closed" },
        { "judge's diversion of PC 243(e)(1)", Plain.Charge("PC", "243", "e(1)"), "closed" },
        { "its neighbour PC 243(a)", Plain.Charge("PC", "243", "a"), May },
        { "judge's diversion of PC 646.9", Plain.Charge("PC", "646.9", "a"), "closed" },
        { "judge's diversion of a registrable charge", Plain.Yes(CountFacts.RegistrationRequired), "closed" },
        { "judge's diversion of sexual battery, for which nobody was ordered to register", Plain.Charge("PC", "243.4", "e"), "closed" },
        { "judge's diversion of indecent exposure, order not known", Plain.Charge("PC", "314", "1").Without(CountFacts.RegistrationRequired), "closed" },
        { "judge's diversion of a charge that is not in the table", Plain.Charge("PC", "9999"), "ask-lawyer; judge-diversion-unclear" },
        { "judge's diversion of a charge that the table does not settle", Plain.Charge("PC", "286", "b"), "ask-lawyer; judge-diversion-unclear" },
        { "judge's diversion, charge not known", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision" },
        { "another program of sexual battery", Program(DiversionProgram.Pc1001_80).Charge("PC", "243.4", "e"), May },
        { "judge's diversion, PC 243, subdivision not known", Plain.Charge("PC", "243"), "needs-facts; missing c1/1/subdivision" },
        { "drug program with no plea", Program(DiversionProgram.Pc1000Pretrial).Charge("HSC", "11377", "a"), May },
        { "caregiver program", Program(DiversionProgram.Pc1001_83), May },
        { "mental health diversion of petty theft", Program(DiversionProgram.Pc1001_36), May },
        { "mental health diversion of robbery", Program(DiversionProgram.Pc1001_36).Charge("PC", "211").With(CountFacts.Level, OffenseLevel.Felony), "ask-lawyer; mental-health-diversion-unclear" },
        { "mental health diversion of misdemeanor sexual battery", Program(DiversionProgram.Pc1001_36).Charge("PC", "243.4", "e"), "ask-lawyer; mental-health-diversion-unclear" },
        { "mental health diversion of a charge that is not in the table", Program(DiversionProgram.Pc1001_36).Charge("PC", "9999"), "ask-lawyer; mental-health-diversion-unclear" },
        { "mental health diversion, charge not known", Program(DiversionProgram.Pc1001_36).Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision" },
        { "Proposition 36 of 2000", Program(DiversionProgram.Pc1210_1), "ask-lawyer; conviction-set-aside" },
        { "treatment for a drug felony", Program(DiversionProgram.Hsc11395), "ask-lawyer; treatment-felony" },
        { "another program", Program(DiversionProgram.Other), "ask-lawyer; program-not-named" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(Programs))]
    public void Answers_as_the_table_says(Row row) => row.Holds(DiversionSeal.Relief);
}
