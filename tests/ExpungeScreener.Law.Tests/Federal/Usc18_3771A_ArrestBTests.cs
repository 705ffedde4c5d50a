using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a survivor of trafficking, arrested by federal agents for robbery that had to do with it; the charge was dropped, no child was the victim.</summary>
public sealed class Usc18_3771A_ArrestBTests
{
    private const string Lawyer = "; lawyer first proof-of-what-happened";
    private const string May = "open discretionary" + Lawyer;

    private static Given Plain => FederalPlain.Case
        .Charge("18 USC", "1951")
        .With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking)
        .With(CaseFacts.ArrestDate, "2019-04-04")
        .With(CaseFacts.Outcome, Disposition.Dismissed)
        .Yes(FederalFacts.ArrestedByFederalAgency, FederalFacts.ArrestRelatedToTrafficking, FederalFacts.ViolentOffense16a)
        .No(FederalFacts.ChildVictim);

    /// <summary>A charge of which the table does not doubt what its elements are.</summary>
    private static Given NotDoubted => Plain.Charge("18 USC", "1752");

    private static Given Ended(Disposition how) => Plain.With(CaseFacts.Outcome, how);

    /// <summary>The robbery charge was dropped for a lesser one, which ended so.</summary>
    private static Given Reduced(Disposition how)
        => Plain.OnCount(CaseFacts.Outcome, Disposition.Dismissed).AndCount(Plain.Charge("18 USC", "1028", "a").OnCount(CaseFacts.Outcome, how));

    public static Table WorkedCases { get; } = new()
    {
        { "2: robbery, charges dropped", Plain, May },
        { "3: robbery reduced to document fraud, that conviction later vacated", Reduced(Disposition.Vacated), May },
        { "4: a violent charge, the victim was 16, dropped", NotDoubted.Yes(FederalFacts.ChildVictim), "closed" },
        { "5: county police, a state charge", Plain.With(CaseFacts.Court, Court.CaSuperior).No(FederalFacts.ArrestedByFederalAgency), "not-applicable" },
        { "an assault, the victim was 16: force is doubtful", Plain.Charge("18 USC", "113").Yes(FederalFacts.ChildVictim), "ask-lawyer; force-not-settled" },
    };

    public static Table Scope { get; } = new()
    {
        { "who arrested is not known", Plain.Without(FederalFacts.ArrestedByFederalAgency), "needs-facts; missing c1/federal/arrestedByFederalAgency" + Lawyer },
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), May },
        { "federal agents, a state charge", Plain.With(CaseFacts.Court, Court.CaSuperior), "ask-lawyer; charged-in-another-court" },
        { "federal agents, D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "ask-lawyer; charged-in-another-court" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "survivor of something else", Plain.With(PersonFacts.SurvivorOf, SurvivorOf.PartnerViolence), "not-applicable" },
        { "not a survivor", Plain.With(PersonFacts.SurvivorOf, Array.Empty<SurvivorOf>()), "not-applicable" },
        { "the question was skipped", Plain.Without(PersonFacts.SurvivorOf), "needs-facts; missing person/survivorOf" },
        { "force is no element: the other level", Plain.No(FederalFacts.ViolentOffense16a), "not-applicable" },
        { "whether force is an element is not known", Plain.Without(FederalFacts.ViolentOffense16a), "needs-facts; missing c1/federal/violentOffense16a" + Lawyer },
        { "force not known, and the victim was a child", NotDoubted.Without(FederalFacts.ViolentOffense16a).Yes(FederalFacts.ChildVictim), "closed; missing c1/federal/violentOffense16a" },
        { "the day before the act", Plain.AsOf("2026-01-22"), "ask-lawyer; law-not-carried" },
        { "the day of the act", Plain.AsOf("2026-01-23"), May },
        { "the day after", Plain.AsOf("2026-01-24"), May },
    };

    public static Table Elements { get; } = new()
    {
        { "a child or not is not known", Plain.Without(FederalFacts.ChildVictim), "needs-facts; missing c1/federal/childVictim" + Lawyer },
        { "4: robbery, the victim was 16, dropped", Plain.Yes(FederalFacts.ChildVictim), "closed" },
        { "the victim was 16, the charge not known", Plain.Yes(FederalFacts.ChildVictim).Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" + Lawyer },
        { "two charges, a child was the victim of one of them", NotDoubted.Yes(FederalFacts.ChildVictim).AndCount(Plain.Charge("18 USC", "1028", "a")), "ask-lawyer; each-charge-by-itself" },
        { "two charges, a child or not is not known", Plain.Without(FederalFacts.ChildVictim).AndCount(Plain.Charge("18 USC", "1028", "a")), "needs-facts; missing c1/federal/childVictim" + Lawyer },
        { "not related", Plain.No(FederalFacts.ArrestRelatedToTrafficking), "closed" },
        { "related or not is not known", Plain.Without(FederalFacts.ArrestRelatedToTrafficking), "needs-facts; missing c1/federal/arrestRelatedToTrafficking" + Lawyer },
        { "related, though not a direct result", Plain.No(FederalFacts.DirectResultOfTrafficking), May },
        { "the charge does not matter where force is an element", Plain.Without(CountFacts.Code, CountFacts.Section), May },
    };

    public static Table Outcomes { get; } = new()
    {
        { "never charged", Ended(Disposition.NotCharged), May },
        { "acquitted", Ended(Disposition.Acquitted), May },
        { "diverted and dropped", Ended(Disposition.Diversion), May },
        { "convicted of it", Ended(Disposition.Convicted), "closed" },
        { "adjudicated as a juvenile", Ended(Disposition.JuvenileAdjudication), "closed" },
        { "still open", Ended(Disposition.Pending), "waits-for discretionary; waits for c1/outcome" + Lawyer },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
        { "the violent conviction itself was vacated", Ended(Disposition.Vacated), "ask-lawyer; violent-conviction-undone" },
        { "vacated, the charge not known", Ended(Disposition.Vacated).Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" + Lawyer },
        { "reduced to document fraud on one paper, later vacated", Ended(Disposition.Vacated).Charge("18 USC", "1028", "a"), May },
        { "reduced, the lesser charge dropped", Reduced(Disposition.Dismissed), May },
        { "reduced, acquitted of the lesser charge", Reduced(Disposition.Acquitted), May },
        { "reduced, convicted of the lesser charge", Reduced(Disposition.Convicted), "ask-lawyer; reduced-or-dropped" },
        { "reduced, the lesser charge still open", Reduced(Disposition.Pending), "waits-for discretionary; waits for c1/outcome" + Lawyer },
        { "two violent charges, both dropped", Plain.AndCount(Plain.Charge("18 USC", "111")), May },
        { "two violent charges, one dropped and one vacated", Plain.AndCount(Plain.Charge("18 USC", "111").OnCount(CaseFacts.Outcome, Disposition.Vacated)), "ask-lawyer; violent-conviction-undone" },
        { "two violent charges, convicted of both", Ended(Disposition.Convicted).AndCount(Plain.Charge("18 USC", "111")), "closed" },
        { "two violent charges, convicted of one", Plain.AndCount(Plain.Charge("18 USC", "111").OnCount(CaseFacts.Outcome, Disposition.Convicted)), "ask-lawyer; reduced-or-dropped" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(Outcomes))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc18_3771A_ArrestB.Relief);
}
