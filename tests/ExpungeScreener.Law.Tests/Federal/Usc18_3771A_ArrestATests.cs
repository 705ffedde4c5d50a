using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a survivor of trafficking, arrested by federal agents for mail theft that had to do with it, and never charged.</summary>
public sealed class Usc18_3771A_ArrestATests
{
    private const string Lawyer = "; lawyer first proof-of-what-happened";
    private const string May = "open discretionary" + Lawyer;

    private static Given Plain => FederalPlain.Case
        .Charge("18 USC", "1708")
        .With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking)
        .With(CaseFacts.ArrestDate, "2019-04-04")
        .With(CaseFacts.Outcome, Disposition.NotCharged)
        .Yes(FederalFacts.ArrestedByFederalAgency, FederalFacts.ArrestRelatedToTrafficking)
        .No(FederalFacts.ViolentOffense16a);

    private static Given Ended(Disposition how) => Plain.With(CaseFacts.Outcome, how);

    public static Table WorkedCases { get; } = new()
    {
        { "1: mail theft, never charged", Plain, May },
        { "5: county police, a state charge", Plain.With(CaseFacts.Court, Court.CaSuperior).No(FederalFacts.ArrestedByFederalAgency), "not-applicable" },
    };

    public static Table Scope { get; } = new()
    {
        { "who arrested is not known", Plain.Without(FederalFacts.ArrestedByFederalAgency), "needs-facts; missing c1/federal/arrestedByFederalAgency" + Lawyer },
        { "county police, a federal charge", Plain.No(FederalFacts.ArrestedByFederalAgency), "not-applicable" },
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), May },
        { "federal agents, a state charge", Plain.With(CaseFacts.Court, Court.CaSuperior), "ask-lawyer; charged-in-another-court" },
        { "federal agents, D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "ask-lawyer; charged-in-another-court" },
        { "federal agents, a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "ask-lawyer; charged-in-another-court" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "dismissed", Ended(Disposition.Dismissed), May },
        { "acquitted", Ended(Disposition.Acquitted), May },
        { "still open", Ended(Disposition.Pending), May },
        { "convicted: the arrest has no test of its outcome", Ended(Disposition.Convicted), May },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), May },
        { "survivor of something else", Plain.With(PersonFacts.SurvivorOf, SurvivorOf.SexualViolence), "not-applicable" },
        { "not a survivor", Plain.With(PersonFacts.SurvivorOf, Array.Empty<SurvivorOf>()), "not-applicable" },
        { "the question was skipped", Plain.Without(PersonFacts.SurvivorOf), "needs-facts; missing person/survivorOf" },
        { "the day before the act", Plain.AsOf("2026-01-22"), "ask-lawyer; law-not-carried" },
        { "the day of the act", Plain.AsOf("2026-01-23"), May },
        { "the day after", Plain.AsOf("2026-01-24"), May },
    };

    public static Table Elements { get; } = new()
    {
        { "force is an element: the other level", Plain.Yes(FederalFacts.ViolentOffense16a), "not-applicable" },
        { "whether force is an element is not known", Plain.Without(FederalFacts.ViolentOffense16a), "needs-facts; missing c1/federal/violentOffense16a" + Lawyer },
        { "force not known, not related either", Plain.Without(FederalFacts.ViolentOffense16a).No(FederalFacts.ArrestRelatedToTrafficking), "closed; missing c1/federal/violentOffense16a" },
        { "two charges, force in one of them", Plain.Yes(FederalFacts.ViolentOffense16a).AndCount(Plain.Charge("18 USC", "1951")), "ask-lawyer; each-charge-by-itself" },
        { "two charges, force not known", Plain.Without(FederalFacts.ViolentOffense16a).AndCount(Plain.Charge("18 USC", "1951")), "needs-facts; missing c1/federal/violentOffense16a" + Lawyer },
        { "two charges, no force in either", Plain.AndCount(Plain.Charge("18 USC", "1029")), May },
        { "robbery, said to be without force", Plain.Charge("18 USC", "1951"), "ask-lawyer; force-not-settled" },
        { "assault, said to be without force", Plain.Charge("18 USC", "111"), "ask-lawyer; force-not-settled" },
        { "damage to property, said to be without force", Plain.Charge("18 USC", "1361"), "ask-lawyer; force-not-settled" },
        { "a section that the table does not have", Plain.Charge("18 USC", "1201"), "ask-lawyer; force-not-settled" },
        { "the charge is not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" + Lawyer },
        { "not related", Plain.No(FederalFacts.ArrestRelatedToTrafficking), "closed" },
        { "related or not is not known", Plain.Without(FederalFacts.ArrestRelatedToTrafficking), "needs-facts; missing c1/federal/arrestRelatedToTrafficking" + Lawyer },
        { "related, though not a direct result", Plain.No(FederalFacts.DirectResultOfTrafficking), May },
        { "a child was the victim, no force", Plain.Yes(FederalFacts.ChildVictim), May },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc18_3771A_ArrestA.Relief);
}
