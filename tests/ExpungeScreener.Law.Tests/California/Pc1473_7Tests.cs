using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: not a citizen, a plea of 2012 that was never warned about, sentence long done.</summary>
public sealed class Pc1473_7Tests
{
    private const string Lawyer = "ask-lawyer; vacatur-needs-a-lawyer";

    private static Given Plain => Tests.Plain.FelonyProbation
        .With(CaseFacts.PleaOrVerdictDate, "2012-03-01")
        .No(PersonFacts.UsCitizen, CaseFacts.NewEvidenceOfInnocence, CaseFacts.RacialBiasGround);

    private static Given Citizen => Plain.Yes(PersonFacts.UsCitizen);

    public static Table WorkedCases { get; } = new()
    {
        { "1: not a citizen, plea of 2012, no warning, in removal", Plain.No(CaseFacts.ImmigrationAdvisement), Lawyer },
        { "2: citizen, DNA evidence of 2026", Citizen.Yes(CaseFacts.NewEvidenceOfInnocence), Lawyer },
        { "3: citizen, no new evidence", Citizen, "not-applicable" },
        { "4: evidence of racial bias", Citizen.Yes(CaseFacts.RacialBiasGround), Lawyer },
    };

    public static Table Elements { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "not convicted", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an ending that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "citizenship skipped, no other ground", Plain.Without(PersonFacts.UsCitizen), "needs-facts; missing person/usCitizen" },
        { "citizen, new evidence not known", Citizen.Without(CaseFacts.NewEvidenceOfInnocence), "needs-facts; missing c1/newEvidenceOfInnocence" },
        { "citizen, bias not known", Citizen.Without(CaseFacts.RacialBiasGround), "needs-facts; missing c1/racialBiasGround" },
        { "not a citizen, everything else not known", Plain.Without(CaseFacts.NewEvidenceOfInnocence, CaseFacts.RacialBiasGround, SentenceFacts.ProbationOutcome, PersonFacts.OnProbation, CaseFacts.DecidedBy), Lawyer },
        { "still on probation in this case", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).Yes(PersonFacts.OnProbation), Lawyer },
        { "a trial", Plain.With(CaseFacts.DecidedBy, DecidedBy.Trial), Lawyer },
        { "dismissed before, which does not help with immigration", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), Lawyer },
        { "taken back before", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "taken back or not is not known", Plain.Without(CountFacts.AlreadyCleared), Lawyer },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1473_7.Relief);
}
