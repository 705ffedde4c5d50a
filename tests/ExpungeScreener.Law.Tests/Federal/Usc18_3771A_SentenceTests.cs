using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a survivor of trafficking in prison until 2031 for a bank robbery that came directly from it; no child was the victim.</summary>
public sealed class Usc18_3771A_SentenceTests
{
    private const string Lawyer = "; lawyer first proof-of-what-happened";
    private const string May = "open discretionary" + Lawyer;

    private static Given Plain => FederalPlain.Case
        .Charge("18 USC", "2113", "a")
        .With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking)
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(CaseFacts.PleaOrVerdictDate, "2022-02-01")
        .With(CaseFacts.SentencingDate, "2022-06-01")
        .With(SentenceFacts.Type, SentenceType.FederalPrison)
        .With(SentenceFacts.Released, "2031-05-01")
        .Yes(FederalFacts.PrisonImposed, FederalFacts.InCustody, FederalFacts.ViolentOffense16a, FederalFacts.DirectResultOfTrafficking)
        .No(FederalFacts.ChildVictim);

    /// <summary>A charge of which the table does not doubt what its elements are.</summary>
    private static Given NotDoubted => Plain.Charge("18 USC", "1752");

    /// <summary>No force in the charge, though a child was the victim.</summary>
    private static Given ChildNoForce(string section) => Plain.Charge("18 USC", section).No(FederalFacts.ViolentOffense16a).Yes(FederalFacts.ChildVictim);

    private static Given Released(string day) => Plain.With(SentenceFacts.Released, day);

    public static Table WorkedCases { get; } = new()
    {
        { "1: serving for a bank robbery, coerced by the trafficker", Plain, May },
        { "2: violent, a child was the victim", NotDoubted.Yes(FederalFacts.ChildVictim), "closed" },
        { "3: released, on supervised release", Released("2026-01-15").With(PersonFacts.Supervision, Supervision.SupervisedRelease), "ask-lawyer; released-already" },
        { "4: no force, serving", Plain.Charge("18 USC", "1343").No(FederalFacts.ViolentOffense16a), May },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), May },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "ask-lawyer; reach-of-federal-offense" },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "ask-lawyer; reach-of-federal-offense" },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "vacated already", Plain.With(CaseFacts.Outcome, Disposition.Vacated), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
        { "survivor of something else", Plain.With(PersonFacts.SurvivorOf, SurvivorOf.PartnerViolence), "not-applicable" },
        { "not a survivor", Plain.With(PersonFacts.SurvivorOf, Array.Empty<SurvivorOf>()), "not-applicable" },
        { "the question was skipped", Plain.Without(PersonFacts.SurvivorOf), "needs-facts; missing person/survivorOf" },
        { "no prison", Plain.No(FederalFacts.PrisonImposed).With(SentenceFacts.Type, SentenceType.Probation).Without(SentenceFacts.Released), "not-applicable" },
        { "prison shown by the sentence alone", Plain.Without(FederalFacts.PrisonImposed), May },
        { "prison or not is not known", Plain.Without(FederalFacts.PrisonImposed, SentenceFacts.Type, SentenceFacts.Released), "needs-facts; missing c1/federal/prisonImposed" + Lawyer },
        { "the day before the act", Plain.AsOf("2026-01-22"), "ask-lawyer; law-not-carried" },
        { "the day of the act", Plain.AsOf("2026-01-23"), May },
        { "the day after", Plain.AsOf("2026-01-24"), May },
    };

    public static Table Elements { get; } = new()
    {
        { "whether force is an element is not known, no child", Plain.Without(FederalFacts.ViolentOffense16a), May },
        { "whether force is an element is not known, a child", NotDoubted.Without(FederalFacts.ViolentOffense16a).Yes(FederalFacts.ChildVictim), "needs-facts; missing c1/federal/violentOffense16a" + Lawyer },
        { "force, a child or not is not known", Plain.Without(FederalFacts.ChildVictim), "needs-facts; missing c1/federal/childVictim" + Lawyer },
        { "neither is known", NotDoubted.Without(FederalFacts.ViolentOffense16a, FederalFacts.ChildVictim), "needs-facts; missing c1/federal/violentOffense16a, c1/federal/childVictim" + Lawyer },
        { "no force, a child or not is not known", Plain.Charge("18 USC", "1343").No(FederalFacts.ViolentOffense16a).Without(FederalFacts.ChildVictim), May },
        { "no force, and a child was the victim", ChildNoForce("1343"), May },
        { "sex trafficking of a child, said to be without force", ChildNoForce("1591"), "ask-lawyer; force-not-settled" },
        { "a section that the table does not have, a child, said to be without force", ChildNoForce("1201"), "ask-lawyer; force-not-settled" },
        { "the charge is not known, a child, said to be without force", ChildNoForce("1343").Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" + Lawyer },
        { "sex trafficking said to be without force, a child or not is not known", ChildNoForce("1591").Without(FederalFacts.ChildVictim), "needs-facts; missing c1/federal/childVictim" + Lawyer },
        { "2: bank robbery, a child was the victim", Plain.Yes(FederalFacts.ChildVictim), "closed" },
        { "bank robbery, a child was the victim, force not known", Plain.Yes(FederalFacts.ChildVictim).Without(FederalFacts.ViolentOffense16a), "needs-facts; missing c1/federal/violentOffense16a" + Lawyer },
        { "two charges, force and a child in one of them", NotDoubted.Yes(FederalFacts.ChildVictim).AndCount(Plain.Charge("18 USC", "1343")), "ask-lawyer; each-charge-by-itself" },
        { "two charges, a child or not is not known", Plain.Without(FederalFacts.ChildVictim).AndCount(Plain.Charge("18 USC", "1343")), "needs-facts; missing c1/federal/childVictim" + Lawyer },
        { "two charges, no child", Plain.AndCount(Plain.Charge("18 USC", "1343")), May },
        { "not a direct result", Plain.No(FederalFacts.DirectResultOfTrafficking), "closed" },
        { "a direct result or not is not known", Plain.Without(FederalFacts.DirectResultOfTrafficking), "needs-facts; missing c1/federal/directResultOfTrafficking" + Lawyer },
    };

    public static Table Release { get; } = new()
    {
        { "released tomorrow", Released("2026-11-25"), May },
        { "released today", Released("2026-11-24"), "ask-lawyer; released-already" },
        { "released yesterday", Released("2026-11-23"), "ask-lawyer; released-already" },
        { "released this month, in custody or not", Released("2026-11").Without(FederalFacts.InCustody), "needs-facts; missing person/inCustody, c1/sentence/released" + Lawyer },
        { "released last month", Released("2026-10"), "ask-lawyer; released-already" },
        { "release not known, not in custody on this case", Released("2031-05-01").Without(SentenceFacts.Released).No(FederalFacts.InCustody), "ask-lawyer; released-already" },
        { "release not known, in custody, no other case", Plain.Without(SentenceFacts.Released).Yes(PersonFacts.InCustody), May },
        { "release and custody not known", Plain.Without(SentenceFacts.Released, FederalFacts.InCustody), "needs-facts; missing person/inCustody, c1/sentence/released" + Lawyer },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(Release))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc18_3771A_Sentence.Relief);
}
