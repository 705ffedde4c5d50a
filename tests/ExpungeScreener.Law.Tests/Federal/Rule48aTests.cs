using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: an open charge of wire fraud, and a prosecutor who agrees to drop it.</summary>
public sealed class Rule48aTests
{
    private const string Lawyer = "; lawyer first open-case";
    private const string May = "open discretionary" + Lawyer;

    private static Given Plain => FederalPlain.Case
        .Charge("18 USC", "1343")
        .With(CaseFacts.Outcome, Disposition.Pending)
        .Yes(FederalFacts.ProsecutorAgrees);

    private static Given Convicted => FederalPlain.Fraud.Yes(FederalFacts.ProsecutorAgrees);

    private static Given Appealed => Convicted.Yes(FederalFacts.AppealFiled);

    public static Table WorkedCases { get; } = new()
    {
        { "1: open fraud case, first offender", Plain, May },
        { "3: convicted in 2010, wants 48(a)", Convicted.With(CaseFacts.JudgmentEntered, "2010-06-03"), "not-applicable" },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), May },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "not-applicable" },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "dropped already", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "never charged", Plain.With(CaseFacts.Outcome, Disposition.NotCharged), "not-applicable" },
        { "diverted", Plain.With(CaseFacts.Outcome, Disposition.Diversion), "not-applicable" },
        { "a conviction set aside", Plain.With(CaseFacts.Outcome, Disposition.Vacated), "not-applicable" },
        { "how it ended is not known, no appeal", Plain.Without(CaseFacts.Outcome).No(FederalFacts.AppealFiled), "needs-facts; missing c1/outcome" + Lawyer },
        { "how it ended is not known, nor whether there is an appeal", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
        { "one of two charges is still open", Plain.With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.Pending), May },
        { "one charge convicted, the other still open", Plain.AndCount(Plain.OnCount(CaseFacts.Outcome, Disposition.Convicted)).No(FederalFacts.AppealFiled), May },
    };

    public static Table Elements { get; } = new()
    {
        { "the prosecutor does not agree", Plain.No(FederalFacts.ProsecutorAgrees), "waits-for discretionary; waits for c1/federal/prosecutorAgrees" + Lawyer },
        { "whether the prosecutor agrees is not known", Plain.Without(FederalFacts.ProsecutorAgrees), "needs-facts; missing c1/federal/prosecutorAgrees" + Lawyer },
    };

    public static Table OnAppeal { get; } = new()
    {
        { "a direct appeal runs", Appealed.Yes(FederalFacts.AppealPending), "not-applicable" },
        { "a direct appeal runs, the prosecutor does not agree", Appealed.Yes(FederalFacts.AppealPending).No(FederalFacts.ProsecutorAgrees), "not-applicable" },
        { "the appeal is over", Appealed.No(FederalFacts.AppealPending), "not-applicable" },
        { "the appeal was decided", Appealed.With(FederalFacts.AppealDecided, "2016-03-03"), "not-applicable" },
        { "nobody appealed", Convicted, "not-applicable" },
        { "an appeal, its end not known", Appealed, "not-applicable" },
        { "appealed or not is not known", Convicted.Without(FederalFacts.AppealFiled), "not-applicable" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(OnAppeal))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Rule48a.Relief);
}
