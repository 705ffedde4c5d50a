using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: an arrest by federal agents in 2020, never charged.</summary>
public sealed class ArrestWithoutConvictionTests
{
    private const string Points = "open pointer";

    private static Given Plain => FederalPlain.Case
        .Charge("21 USC", "841", "a(1)/b(1)(C)")
        .With(CaseFacts.ArrestDate, "2020-05-05")
        .With(CaseFacts.Outcome, Disposition.NotCharged)
        .With(PersonFacts.SurvivorOf, Array.Empty<SurvivorOf>())
        .Yes(FederalFacts.ArrestedByFederalAgency)
        .No(FederalFacts.DnaTaken, FederalFacts.ArrestUnlawful);

    private static Given Ended(Disposition how) => Plain.With(CaseFacts.Outcome, how);

    public static Table WorkedCases { get; } = new()
    {
        { "1: a DEA arrest in 2020, no charge", Plain.Yes(FederalFacts.DnaTaken), Points },
        { "2: acquitted in 2018, wants it sealed", Ended(Disposition.Acquitted).With(CaseFacts.PleaOrVerdictDate, "2018-03-03"), Points },
        { "3: federal agents, a state charge was filed", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "4: an arrest of 2015 on a private report of 2026", Plain.With(CaseFacts.ArrestDate, "2015-05-05"), Points },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), Points },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "not-applicable" },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "not-applicable" },
        { "another state", Plain.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a dismissal", Ended(Disposition.Dismissed), Points },
        { "diverted, the program done", Ended(Disposition.Diversion).Yes(DiversionFacts.Completed), Points },
        { "diverted, the program still runs", Ended(Disposition.Diversion).No(DiversionFacts.Completed), "not-applicable" },
        { "diverted, done or not is not known", Ended(Disposition.Diversion), "needs-facts; missing c1/diversion/completed" },
        { "a conviction", Ended(Disposition.Convicted), "not-applicable" },
        { "a case that is still open", Ended(Disposition.Pending), "not-applicable" },
        { "a conviction set aside", Ended(Disposition.Vacated), "not-applicable" },
        { "a juvenile finding", Ended(Disposition.JuvenileAdjudication), "not-applicable" },
        { "dismissed after probation before judgment", Ended(Disposition.PrejudgmentDismissed), "not-applicable" },
        { "a ticket that was simply paid", Ended(Disposition.CollateralForfeited), "not-applicable" },
        { "a civil penalty", Ended(Disposition.CivilPenalty), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome, c1/diversion/completed" },
        { "one charge dismissed, one acquitted", Ended(Disposition.Dismissed).AndCount(Plain.OnCount(CaseFacts.Outcome, Disposition.Acquitted)), Points },
        { "one charge dismissed, one convicted", Ended(Disposition.Dismissed).AndCount(Plain.OnCount(CaseFacts.Outcome, Disposition.Convicted)), "not-applicable" },
        { "one charge dismissed, one still open", Ended(Disposition.Dismissed).AndCount(Plain.OnCount(CaseFacts.Outcome, Disposition.Pending)), "not-applicable" },
    };

    /// <summary>What can be read beside it, or not: the answer stays the same.</summary>
    public static Table Beside { get; } = new()
    {
        { "a survivor of trafficking", Plain.With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking), Points },
        { "that question was skipped", Plain.Without(PersonFacts.SurvivorOf), Points },
        { "DNA was taken or not is not known", Plain.Without(FederalFacts.DnaTaken), Points },
        { "a court held the arrest unlawful", Plain.Yes(FederalFacts.ArrestUnlawful), Points },
        { "the arrest held unlawful or not is not known", Plain.Without(FederalFacts.ArrestUnlawful), Points },
    };

    [Fact]
    public void The_notes_are_those_that_the_record_asks_for()
    {
        string[] always = ["private-reports-seven-years", "get-the-ending-on-the-record"];
        Assert.Equal(always, Notes(Plain));
        Assert.Equal(always, Notes(Plain.Without(PersonFacts.SurvivorOf, FederalFacts.DnaTaken, FederalFacts.ArrestUnlawful)));
        Assert.Equal([.. always, "dna-can-be-removed"], Notes(Plain.Yes(FederalFacts.DnaTaken)));
        Assert.Equal([.. always, "survivors-have-a-way"], Notes(Plain.With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking)));
        Assert.Equal(always, Notes(Plain.With(PersonFacts.SurvivorOf, SurvivorOf.PartnerViolence)));
        Assert.Equal([.. always, "unlawful-arrest"], Notes(Plain.Yes(FederalFacts.ArrestUnlawful)));
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Beside))]
    public void Answers_as_the_table_says(Row row) => row.Holds(ArrestWithoutConviction.Relief);

    private static IEnumerable<string> Notes(Given given) => given.Decide(ArrestWithoutConviction.Relief).Notes.Select(note => note.Name);
}
