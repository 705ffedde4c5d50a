using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: an open charge of wire fraud, and a prosecutor who agrees to divert it.</summary>
public sealed class PretrialDiversionTests
{
    private const string Lawyer = "; lawyer first open-case";
    private const string May = "open discretionary" + Lawyer;

    private static Given Plain => FederalPlain.Case
        .Charge("18 USC", "1343")
        .With(CaseFacts.Outcome, Disposition.Pending)
        .Yes(FederalFacts.ProsecutorAgrees);

    private static Given Diverted => Plain.With(CaseFacts.Outcome, Disposition.Diversion).With(DiversionFacts.Program, DiversionProgram.FederalPretrial);

    private static Given Running => Diverted.No(DiversionFacts.Completed);

    public static Table WorkedCases { get; } = new()
    {
        { "1: open fraud case, first offender", Plain, May },
        { "2: diversion done in 2019, the FBI shows an open arrest", Diverted.Yes(DiversionFacts.Completed, FederalFacts.FbiRecordError).With(DiversionFacts.GrantedDate, "2018-04-04"), "not-applicable" },
        { "4: diversion failed, convicted", Running.With(CaseFacts.Outcome, Disposition.Convicted), "not-applicable" },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), May },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "a dismissal", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "never charged", Plain.With(CaseFacts.Outcome, Disposition.NotCharged), "not-applicable" },
        { "a conviction", Plain.With(CaseFacts.Outcome, Disposition.Convicted), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome, c1/diversion/completed" + Lawyer },
        { "how it ended is not known, the program was done", Plain.Without(CaseFacts.Outcome).Yes(DiversionFacts.Completed), "needs-facts; missing c1/outcome" + Lawyer },
        { "one of two charges is still open", Plain.With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.Pending), May },
    };

    public static Table Elements { get; } = new()
    {
        { "the prosecutor does not agree", Plain.No(FederalFacts.ProsecutorAgrees), "waits-for discretionary; waits for c1/federal/prosecutorAgrees" + Lawyer },
        { "whether the prosecutor agrees is not known", Plain.Without(FederalFacts.ProsecutorAgrees), "needs-facts; missing c1/federal/prosecutorAgrees" + Lawyer },
        { "diverted, the program runs", Running, "waits-for discretionary; waits for c1/diversion/completed" + Lawyer },
        { "diverted, the agreement shows by itself", Running.Without(FederalFacts.ProsecutorAgrees), "waits-for discretionary; waits for c1/diversion/completed" + Lawyer },
        { "diverted, done or not is not known", Diverted, "needs-facts; missing c1/diversion/completed" + Lawyer },
        { "diverted, done", Diverted.Yes(DiversionFacts.Completed), "not-applicable" },
    };

    [Fact]
    public void An_arrest_record_can_stay() => Assert.Contains("arrest-record-stays", Plain.Decide(PretrialDiversion.Relief).Notes.Select(note => note.Name));

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(PretrialDiversion.Relief);
}
