using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a veteran, a finding before sentencing, felony probation that was finished, treatment done.</summary>
public sealed class Pc1170_9hTests
{
    private const string May = "open discretionary";

    private static Given Plain => Veteran(Tests.Plain.FelonyProbation);

    private static Given Veteran(Given given) => given.Yes(PersonFacts.MilitaryService, CaseFacts.MilitaryConditionFinding, CaseFacts.TreatmentCompleted);

    public static Table WorkedCases { get; } = new()
    {
        { "1: veteran, PTSD finding, probation and treatment done", Plain, May },
        { "2: veteran, no finding at sentencing", Plain.No(CaseFacts.MilitaryConditionFinding), "ask-lawyer; no-military-finding" },
        { "3: veteran, prison sentence", Veteran(Tests.Plain.Prison), "not-applicable" },
        { "4: probation ongoing, doing well", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).With(SentenceFacts.ProbationEnds, "2028-01-01").Yes(PersonFacts.OnProbation), May },
    };

    public static Table Scope { get; } = new()
    {
        { "never served", Plain.No(PersonFacts.MilitaryService), "not-applicable" },
        { "the military question is skipped", Plain.Without(PersonFacts.MilitaryService), "needs-facts; missing person/militaryService" },
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a dismissed case", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a fine without probation", Veteran(Tests.Plain.Fine), "not-applicable" },
        { "probation not known", Plain.Without(SentenceFacts.ProbationGranted, SentenceFacts.Type, SentenceFacts.ConditionalSentence), "needs-facts; missing c1/sentence/probationGranted, c1/sentence/type, c1/sentence/conditionalSentence" },
        { "a misdemeanor", Veteran(Tests.Plain.Probation), May },
    };

    public static Table Elements { get; } = new()
    {
        { "finding or not is not known", Plain.Without(CaseFacts.MilitaryConditionFinding), "needs-facts; missing c1/militaryConditionFinding" },
        { "treatment not finished", Plain.No(CaseFacts.TreatmentCompleted), "waits-for discretionary; waits for c1/treatmentCompleted" },
        { "treatment not known", Plain.Without(CaseFacts.TreatmentCompleted), "needs-facts; missing c1/treatmentCompleted" },
        { "probation ended early", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.EndedEarly), May },
        { "violated, then ran out", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.ViolatedThenExpired), "ask-lawyer; probation-rules-broken" },
        { "probation taken away", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked), "ask-lawyer; probation-rules-broken" },
        { "conditions not met", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.ConditionsNotMet), "ask-lawyer; probation-rules-broken" },
        { "how probation ended is not known", Plain.Without(SentenceFacts.ProbationOutcome), "needs-facts; missing c1/sentence/probationOutcome" },
        { "no finding, and treatment not finished", Plain.No(CaseFacts.MilitaryConditionFinding, CaseFacts.TreatmentCompleted), "ask-lawyer; no-military-finding" },
        { "an open case is not named", Plain.Yes(PersonFacts.PendingCharges), May },
        { "dismissed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), "closed" },
        { "cleared automatically", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), May },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), May + "; missing c1/1/alreadyCleared" },
        { "owes restitution", Plain.Yes(SentenceFacts.RestitutionOwed), May },
        { "restitution not known", Plain.Without(SentenceFacts.RestitutionOwed), May },
        { "how probation ended and whether it runs is not known", Plain.Without(SentenceFacts.ProbationOutcome, PersonFacts.OnProbation), "needs-facts; missing c1/sentence/probationOutcome" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1170_9h.Relief);
}
