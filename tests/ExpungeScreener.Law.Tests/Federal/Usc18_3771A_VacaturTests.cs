using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>
/// The plain case: a survivor of trafficking, convicted in 2009 of document fraud that came directly from it; no force
/// in the charge, no earlier motion.
/// </summary>
public sealed class Usc18_3771A_VacaturTests
{
    private const string Lawyer = "; lawyer first proof-of-what-happened";
    private const string May = "open discretionary" + Lawyer;
    private const string OnlyALawyer = "ask-lawyer; force-not-settled";

    private static Given Plain => FederalPlain.Case
        .Charge("18 USC", "1028", "a")
        .With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking)
        .With(CaseFacts.OffenseDate, "2008-11-02")
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(CaseFacts.DecidedBy, DecidedBy.Plea)
        .With(CaseFacts.PleaOrVerdictDate, "2009-05-05")
        .With(CaseFacts.SentencingDate, "2009-08-03")
        .With(FederalFacts.NewFactFound, "none")
        .Yes(FederalFacts.DirectResultOfTrafficking)
        .No(FederalFacts.ViolentOffense16a, FederalFacts.ChildVictim, FederalFacts.SurvivorMotionDenied);

    private static Given Denied => Plain.Yes(FederalFacts.SurvivorMotionDenied);

    private static Given Ended(Disposition how) => Plain.With(CaseFacts.Outcome, how);

    public static Table WorkedCases { get; } = new()
    {
        { "1: document fraud in 2009, coerced", Plain, May },
        { "2: a border courier, coerced, sentence done", Plain.Charge("21 USC", "952").With(SentenceFacts.Released, "2012-01-01").With(SentenceFacts.SupervisionEnded, "2015-01-01"), May },
        { "3: Mann Act transportation, a victim herself", Plain.Charge("18 USC", "2421"), May },
        { "4: a California prostitution conviction", Plain.Charge("PC", "647", "b").With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "5: restitution of $8,000 is owed", Plain.No(FederalFacts.PenaltyPaid).Yes(SentenceFacts.RestitutionOwed), May },
        { "6: a motion was denied in May, no new evidence", Denied, "closed; unless curable-defect" },
        { "7: commercial sex, no force proven, an adult", Plain, May },
        { "2: the courier charge under section 960", Plain.Charge("21 USC", "960"), May },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), May },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "ask-lawyer; reach-of-federal-offense" },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "ask-lawyer; reach-of-federal-offense" },
        { "a tribal court", Plain.With(CaseFacts.Court, Court.Tribal), "not-applicable" },
        { "another state", Plain.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "a territory", Plain.With(CaseFacts.Court, Court.Territory), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "an acquittal", Ended(Disposition.Acquitted), "not-applicable" },
        { "a dismissal", Ended(Disposition.Dismissed), "not-applicable" },
        { "never charged", Ended(Disposition.NotCharged), "not-applicable" },
        { "still open", Ended(Disposition.Pending), "not-applicable" },
        { "vacated already", Ended(Disposition.Vacated), "not-applicable" },
        { "a juvenile adjudication", Ended(Disposition.JuvenileAdjudication), "not-applicable" },
        { "probation before judgment, dismissed", Ended(Disposition.PrejudgmentDismissed), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
        { "one of two charges ended in a conviction", Ended(Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.Convicted).AndCount(Plain), May },
        { "after a trial", Plain.With(CaseFacts.DecidedBy, DecidedBy.Trial), May },
        { "survivor of something else", Plain.With(PersonFacts.SurvivorOf, SurvivorOf.PartnerViolence), "not-applicable" },
        { "survivor of trafficking and of something else", Plain.With(PersonFacts.SurvivorOf, SurvivorOf.SexualViolence, SurvivorOf.Trafficking), May },
        { "not a survivor", Plain.With(PersonFacts.SurvivorOf, Array.Empty<SurvivorOf>()), "not-applicable" },
        { "the question was skipped", Plain.Without(PersonFacts.SurvivorOf), "needs-facts; missing person/survivorOf" },
        { "the question was skipped, another court", Plain.Without(PersonFacts.SurvivorOf).With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "the day before the act", Plain.AsOf("2026-01-22"), "ask-lawyer; law-not-carried" },
        { "the day of the act", Plain.AsOf("2026-01-23"), May },
        { "the day after", Plain.AsOf("2026-01-24"), May },
        { "convicted after the act", Plain.With(CaseFacts.OffenseDate, "2026-02-01").With(CaseFacts.PleaOrVerdictDate, "2026-06-01").With(CaseFacts.SentencingDate, "2026-09-01"), May },
        { "in prison", Plain.Yes(PersonFacts.InCustody, FederalFacts.PrisonImposed), May },
        { "not a citizen", Plain.No(PersonFacts.UsCitizen), May },
    };

    public static Table Elements { get; } = new()
    {
        { "force is an element", Plain.Yes(FederalFacts.ViolentOffense16a), "closed" },
        { "force is an element, and a child was the victim", Plain.Yes(FederalFacts.ViolentOffense16a, FederalFacts.ChildVictim), "closed" },
        { "a child was the victim, no force", Plain.Yes(FederalFacts.ChildVictim), May },
        { "a child or not does not matter", Plain.Without(FederalFacts.ChildVictim), May },
        { "whether force is an element is not known", Plain.Without(FederalFacts.ViolentOffense16a), "needs-facts; missing c1/federal/violentOffense16a" + Lawyer },
        { "two charges, force in one of them", Plain.Yes(FederalFacts.ViolentOffense16a).AndCount(Plain.Charge("18 USC", "1708")), "ask-lawyer; each-charge-by-itself" },
        { "two charges, no force in either", Plain.AndCount(Plain.Charge("18 USC", "1708")), May },
        { "two charges, one of them an assault", Plain.AndCount(Plain.Charge("18 USC", "111")), OnlyALawyer },
        { "two charges, force not known", Plain.Without(FederalFacts.ViolentOffense16a).AndCount(Plain.Charge("18 USC", "1708")), "needs-facts; missing c1/federal/violentOffense16a" + Lawyer },
        { "an assault, said to have force as an element", Plain.Charge("18 USC", "111").Yes(FederalFacts.ViolentOffense16a), OnlyALawyer },
        { "an assault, force not known", Plain.Charge("18 USC", "111").Without(FederalFacts.ViolentOffense16a), OnlyALawyer },
        { "an assault, and not a direct result", Plain.Charge("18 USC", "111").No(FederalFacts.DirectResultOfTrafficking), "closed" },
        { "force is an element, the charge is not known", Plain.Yes(FederalFacts.ViolentOffense16a).Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section" + Lawyer },
        { "not a direct result", Plain.No(FederalFacts.DirectResultOfTrafficking), "closed" },
        { "a direct result or not is not known", Plain.Without(FederalFacts.DirectResultOfTrafficking), "needs-facts; missing c1/federal/directResultOfTrafficking" + Lawyer },
        { "only the arrest was related", Plain.No(FederalFacts.DirectResultOfTrafficking).Yes(FederalFacts.ArrestRelatedToTrafficking), "closed" },
        { "denied, and a new fact was found", Denied.With(FederalFacts.NewFactFound, "2026-10-01"), "closed; unless new-facts, curable-defect" },
        { "denied, new facts not known", Denied.Without(FederalFacts.NewFactFound), "closed; unless new-facts, curable-defect" },
        { "denied, and not a direct result", Denied.No(FederalFacts.DirectResultOfTrafficking), "closed" },
        { "denied or not is not known", Plain.Without(FederalFacts.SurvivorMotionDenied), "open discretionary; missing c1/federal/survivorMotionDenied; lawyer first proof-of-what-happened" },
        { "no charge is known", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section" + Lawyer },
        { "the section is not known", Plain.Without(CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/section" + Lawyer },
        { "no charge is known, and D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior).Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section; lawyer first reach-of-federal-offense" },
        { "nothing is owed", Plain.Yes(FederalFacts.PenaltyPaid).No(SentenceFacts.RestitutionOwed), May },
    };

    public static Table ForceNotSettled { get; } = Table.Each(Plain, OnlyALawyer,
        ("18 USC", "111", null), ("18 USC", "111", "a"), ("18 USC", "111", "b"), ("18 USC", "113", "a(1)"), ("18 USC", "113", "a(5)"), ("18 USC", "875", "c"),
        ("18 USC", "924", "c"), ("18 USC", "1361", null), ("18 USC", "1591", null), ("18 USC", "1951", null), ("18 USC", "2113", "a"), ("18 USC", "2113", null),
        ("18 USC", "2252", null), ("18 USC", "2422", "a"), ("18 USC", "81", null), ("18 USC", "1201", null));

    public static Table NoForce { get; } = Table.Each(Plain, May,
        ("18 USC", "1028", null), ("18 USC", "1029", null), ("18 USC", "1343", null), ("18 USC", "1546", null), ("18 USC", "1708", null), ("18 USC", "1952", null),
        ("18 USC", "1956", null), ("21 USC", "841", "a(1)"), ("21 USC", "844", "a"), ("8 USC", "1324", "a(1)"), ("42 USC", "408", "a(7)(B)"));

    [Fact]
    public void A_debt_may_remain()
    {
        Assert.Contains(Plain.No(FederalFacts.PenaltyPaid).Decide(Usc18_3771A_Vacatur.Relief).Notes, note => note.Name == "debt-may-remain");
        Assert.Contains(Plain.Yes(SentenceFacts.RestitutionOwed).Decide(Usc18_3771A_Vacatur.Relief).Notes, note => note.Name == "debt-may-remain");
        Assert.DoesNotContain(Plain.Decide(Usc18_3771A_Vacatur.Relief).Notes, note => note.Name == "debt-may-remain");
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(ForceNotSettled))]
    [MemberData(nameof(NoForce))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc18_3771A_Vacatur.Relief);
}
