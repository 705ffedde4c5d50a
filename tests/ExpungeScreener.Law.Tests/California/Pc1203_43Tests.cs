using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: deferred entry of judgment granted in 2009 for HSC 11377(a), finished, and the case dismissed.</summary>
public sealed class Pc1203_43Tests
{
    private const string Must = "open mandatory";

    private static Given Plain => Tests.Plain.Diversion
        .With(CaseFacts.Outcome, Disposition.DeferredEntry)
        .With(DiversionFacts.Program, DiversionProgram.Pc1000Deferred)
        .With(DiversionFacts.GrantedDate, "2009-05-01")
        .Charge("HSC", "11377", "a")
        .Yes(DiversionFacts.PleaFirst)
        .With(PersonFacts.DojRecord, DojRecord.None);

    public static Table WorkedCases { get; } = new()
    {
        { "1: deferred entry of 2009, finished, dismissed", Plain, Must },
        { "2: deferred entry of 1995", Plain.With(DiversionFacts.GrantedDate, "1995"), "closed" },
        { "3: pretrial diversion of 2020", Plain.With(CaseFacts.Outcome, Disposition.Diversion).With(DiversionFacts.Program, DiversionProgram.Pc1000Pretrial), "not-applicable" },
        { "4: finished, the court's file is gone, has the DOJ record", Plain.With(PersonFacts.DojRecord, DojRecord.Recent), Must },
    };

    public static Table Elements { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "the program failed, convicted", Plain.With(CaseFacts.Outcome, Disposition.Convicted), "not-applicable" },
        { "diversion by that program", Plain.With(CaseFacts.Outcome, Disposition.Diversion), Must },
        { "diversion by a program that is not known", Plain.With(CaseFacts.Outcome, Disposition.Diversion).Without(DiversionFacts.Program), "needs-facts; missing c1/diversion/program" },
        { "only the charge says how it ended", Plain.Without(CaseFacts.Outcome).OnCount(CaseFacts.Outcome, Disposition.DeferredEntry), Must },
        { "an ending that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "granted on the last day of 1996", Plain.With(DiversionFacts.GrantedDate, "1996-12-31"), "closed" },
        { "granted on the first day of 1997", Plain.With(DiversionFacts.GrantedDate, "1997-01-01"), Must },
        { "granted on a day that is not known", Plain.Without(DiversionFacts.GrantedDate), "needs-facts; missing c1/diversion/grantedDate" },
        { "granted on the last day of 2017", Plain.With(DiversionFacts.GrantedDate, "2017-12-31"), Must },
        { "granted in 2018, when there were no more pleas", Plain.With(DiversionFacts.GrantedDate, "2018-01-01"), "ask-lawyer; granted-since-2018" },
        { "not finished", Plain.No(DiversionFacts.Completed), "waits-for mandatory; waits for c1/diversion/completed" },
        { "finished or not is not known", Plain.Without(DiversionFacts.Completed), "needs-facts; missing c1/diversion/completed" },
        { "not dismissed", Plain.No(DiversionFacts.Dismissed), "waits-for mandatory; waits for c1/diversion/dismissed" },
        { "dismissed or not is not known", Plain.Without(DiversionFacts.Dismissed), "needs-facts; missing c1/diversion/dismissed" },
        { "the plea was taken back before", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "taken back or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open mandatory; missing c1/1/alreadyCleared" },
        { "no DOJ record asked for", Plain.Without(PersonFacts.DojRecord), Must },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1203_43.Relief);
}
