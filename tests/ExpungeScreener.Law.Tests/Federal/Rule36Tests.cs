using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: an old judgment names the wrong section by a slip of the pen.</summary>
public sealed class Rule36Tests
{
    private const string Shall = "open mandatory" + TrialPlain.Lawyer;

    private static Given Plain => FederalPlain.PossessionJudgment.Yes(FederalFacts.ClericalError);

    private static Given Ended(Disposition how) => Plain.With(CaseFacts.Outcome, how);

    public static Table WorkedCases { get; } = new()
    {
        { "3: the judgment lists 841 instead of 844 by a typo", Plain.Charge("21 USC", "841"), Shall },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), Shall },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "not-applicable" },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "not-applicable" },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + TrialPlain.Lawyer },
        { "an acquittal with the wrong name in the docket", Ended(Disposition.Acquitted), Shall },
        { "a dismissal", Ended(Disposition.Dismissed), Shall },
        { "how it ended does not matter", Plain.Without(CaseFacts.Outcome), Shall },
        { "judgment of last week", Plain.With(CaseFacts.JudgmentEntered, "2026-11-17"), Shall },
        { "judgment of fifty years ago", Plain.With(CaseFacts.JudgmentEntered, "1976-01-15"), Shall },
        { "no clerical error", Plain.No(FederalFacts.ClericalError), "closed" + TrialPlain.Lawyer },
        { "a clerical error or not is not known", Plain.Without(FederalFacts.ClericalError), "needs-facts; missing c1/federal/clericalError" + TrialPlain.Lawyer },
        { "the FBI record is wrong as well", Plain.Yes(FederalFacts.FbiRecordError), Shall },
        { "the FBI record is right", Plain.No(FederalFacts.FbiRecordError), Shall },
    };

    [Fact]
    public void The_FBI_record_is_named_where_it_is_wrong_too()
    {
        Assert.Contains(Plain.Yes(FederalFacts.FbiRecordError).Decide(Rule36.Relief).Notes, note => note.Name == "fbi-record-too");
        Assert.DoesNotContain(Plain.Decide(Rule36.Relief).Notes, note => note.Name == "fbi-record-too");
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Rule36.Relief);
}
