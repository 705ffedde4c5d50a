using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: DNA was taken, the federal charge was dismissed in 2024, and the order is final.</summary>
public sealed class DnaExpungementTests
{
    private const string Must = "open mandatory";
    private const string Final = "waits-for mandatory; waits for c1/federal/finalOrder";

    private static Given Plain => FederalPlain.Case
        .Charge("18 USC", "1343")
        .With(CaseFacts.Outcome, Disposition.Dismissed)
        .Yes(FederalFacts.DnaTaken, FederalFacts.FinalOrder)
        .No(FederalFacts.Pardoned);

    private static Given Ended(Disposition how) => Plain.With(CaseFacts.Outcome, how);

    private static Given NotFinal(Disposition how) => Ended(how).No(FederalFacts.FinalOrder);

    private static Given Unclear(Disposition how) => Ended(how).Without(FederalFacts.FinalOrder);

    private static Given TwoCharges(Disposition one, Disposition other) => Ended(one).AndCount(Plain.OnCount(CaseFacts.Outcome, other));

    public static Table WorkedCases { get; } = new()
    {
        { "1: dismissed in 2024, final", Plain, Must },
        { "2: vacated under 2255, time to appeal still runs", NotFinal(Disposition.Vacated), Final },
        { "3: two charges, one convicted", TwoCharges(Disposition.Dismissed, Disposition.Convicted), "closed" },
        { "4: vacated for a survivor of trafficking, final", Ended(Disposition.Vacated).With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking), Must },
        { "5: an arrest, no charge, no court order exists", NotFinal(Disposition.NotCharged), "ask-lawyer; no-order-exists" },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), Must },
        { "a court-martial set aside, final", Ended(Disposition.Vacated).With(CaseFacts.Court, Court.CourtMartial), Must },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "ask-lawyer; reach-of-federal-offense" },
        { "D.C. Superior Court, convicted", Ended(Disposition.Convicted).With(CaseFacts.Court, Court.DcSuperior), "closed" },
        { "D.C. Superior Court, final or not is not known", Unclear(Disposition.Dismissed).With(CaseFacts.Court, Court.DcSuperior), "ask-lawyer; reach-of-federal-offense" },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "another state", Plain.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "a tribal court", Plain.With(CaseFacts.Court, Court.Tribal), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "court not known, a conviction stands anyway", Ended(Disposition.Convicted).Without(CaseFacts.Court), "closed; missing c1/court" },
        { "no DNA was taken", Plain.No(FederalFacts.DnaTaken), "not-applicable" },
        { "DNA was taken or not is not known", Plain.Without(FederalFacts.DnaTaken), "needs-facts; missing c1/federal/dnaTaken" },
    };

    public static Table Endings { get; } = new()
    {
        { "an acquittal, final", Ended(Disposition.Acquitted), Must },
        { "a conviction set aside, final", Ended(Disposition.Vacated), Must },
        { "no charge, with a certified order", Ended(Disposition.NotCharged), Must },
        { "dismissed after probation before judgment, final", Ended(Disposition.PrejudgmentDismissed), Must },
        { "diverted, with a certified order", Ended(Disposition.Diversion), Must },
        { "a conviction stands", Ended(Disposition.Convicted), "closed" },
        { "a conviction stands, pardoned", Ended(Disposition.Convicted).Yes(FederalFacts.Pardoned), "closed" },
        { "one charge vacated, the other convicted", TwoCharges(Disposition.Vacated, Disposition.Convicted), "closed" },
        { "one charge vacated, the other acquitted", TwoCharges(Disposition.Vacated, Disposition.Acquitted), Must },
        { "one charge dismissed, the other still open", TwoCharges(Disposition.Dismissed, Disposition.Pending), "waits-for mandatory; waits for c1/outcome" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "how one of two charges ended is not known", Plain.Without(CaseFacts.Outcome).OnCount(CaseFacts.Outcome, Disposition.Dismissed).AndCount(FederalPlain.Fraud), "needs-facts; missing c1/outcome" },
        { "the case is still open", Ended(Disposition.Pending), "waits-for mandatory; waits for c1/outcome" },
        { "the case is still open, nothing final", NotFinal(Disposition.Pending), "waits-for mandatory; waits for c1/outcome" },
        { "probation before judgment runs", Ended(Disposition.PrejudgmentProbation), "waits-for mandatory; waits for c1/outcome" },
        { "a juvenile finding", Ended(Disposition.JuvenileAdjudication), "ask-lawyer; ended-another-way" },
        { "a ticket that was simply paid", Ended(Disposition.CollateralForfeited), "ask-lawyer; ended-another-way" },
        { "deferred entry of judgment", Ended(Disposition.DeferredEntry), "ask-lawyer; ended-another-way" },
        { "a civil penalty", Ended(Disposition.CivilPenalty), "ask-lawyer; ended-another-way" },
        { "a conviction in another federal case", Plain.And(FederalPlain.Fraud), "ask-lawyer; another-federal-conviction" },
    };

    public static Table Orders { get; } = new()
    {
        { "dismissed, not yet final", NotFinal(Disposition.Dismissed), Final },
        { "acquitted, not yet final", NotFinal(Disposition.Acquitted), Final },
        { "dismissed after probation before judgment, not yet final", NotFinal(Disposition.PrejudgmentDismissed), Final },
        { "dismissed, final or not is not known", Unclear(Disposition.Dismissed), "needs-facts; missing c1/federal/finalOrder" },
        { "vacated, final or not is not known", Unclear(Disposition.Vacated), "needs-facts; missing c1/federal/finalOrder" },
        { "no charge, an order or not is not known", Unclear(Disposition.NotCharged), "needs-facts; missing c1/federal/finalOrder" },
        { "diverted, no court order exists", NotFinal(Disposition.Diversion), "ask-lawyer; no-order-exists" },
        { "diverted, an order or not is not known", Unclear(Disposition.Diversion), "needs-facts; missing c1/federal/finalOrder" },
        { "one charge never filed, the other dismissed, nothing final", NotFinal(Disposition.NotCharged).AndCount(Plain.OnCount(CaseFacts.Outcome, Disposition.Dismissed)), "ask-lawyer; no-order-exists" },
    };

    public static Table Pardons { get; } = new()
    {
        { "set aside and pardoned", Ended(Disposition.Vacated).Yes(FederalFacts.Pardoned), Must },
        { "set aside, pardoned or not is not known", Ended(Disposition.Vacated).Without(FederalFacts.Pardoned), Must },
    };

    [Fact]
    public void The_notes_are_those_that_the_record_asks_for()
    {
        Assert.Empty(Notes(Plain));
        Assert.Equal(["pardon-is-not-overturned"], Notes(Ended(Disposition.Vacated).Yes(FederalFacts.Pardoned)));
        Assert.Equal(["military-samples"], Notes(Ended(Disposition.Vacated).With(CaseFacts.Court, Court.CourtMartial)));
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Endings))]
    [MemberData(nameof(Orders))]
    [MemberData(nameof(Pardons))]
    public void Answers_as_the_table_says(Row row) => row.Holds(DnaExpungement.Relief);

    private static IEnumerable<string> Notes(Given given) => given.Decide(DnaExpungement.Relief).Notes.Select(note => note.Name);
}
