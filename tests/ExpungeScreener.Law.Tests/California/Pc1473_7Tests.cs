using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: not a citizen; a plea of 2020 to petty theft, with probation that is over; no other ground.</summary>
public sealed class Pc1473_7Tests
{
    private const string Immigration = "ask-lawyer; immigration-harm";
    private const string Custody = "ask-lawyer; still-in-custody";

    private static Given Plain => Tests.Plain.Probation
        .No(PersonFacts.UsCitizen)
        .No(CaseFacts.NewEvidenceOfInnocence, CaseFacts.RacialBiasGround);

    private static Given Citizen => Plain.Yes(PersonFacts.UsCitizen);

    public static Table WorkedCases { get; } = new()
    {
        { "1: not a citizen, plea of 2012, no warning", Plain.With(CaseFacts.PleaOrVerdictDate, "2012-04-01").No(CaseFacts.ImmigrationAdvisement), Immigration },
        { "2: a citizen, DNA evidence of 2026", Citizen.Yes(CaseFacts.NewEvidenceOfInnocence), "ask-lawyer; new-evidence-of-innocence" },
        { "3: a citizen, no new evidence", Citizen, "not-applicable" },
        { "4: evidence of racial bias", Citizen.Yes(CaseFacts.RacialBiasGround), "ask-lawyer; racial-bias" },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a juvenile petition", Plain.With(CaseFacts.Court, Court.CaJuvenile), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "an open case", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "a dismissed charge", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a conviction after trial", Plain.With(CaseFacts.DecidedBy, DecidedBy.Trial), Immigration },
        { "no day of plea is needed", Plain.Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate), Immigration },
        { "any charge", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision, CountFacts.Level), Immigration },
        { "an open case elsewhere", Plain.Yes(PersonFacts.PendingCharges), Immigration },
    };

    public static Table Grounds { get; } = new()
    {
        { "citizenship skipped", Plain.Without(PersonFacts.UsCitizen), "needs-facts; missing person/usCitizen" },
        { "citizenship skipped, with new evidence", Plain.Without(PersonFacts.UsCitizen).Yes(CaseFacts.NewEvidenceOfInnocence), "ask-lawyer; new-evidence-of-innocence" },
        { "citizenship skipped, with racial bias", Plain.Without(PersonFacts.UsCitizen).Yes(CaseFacts.RacialBiasGround), "ask-lawyer; racial-bias" },
        { "not a citizen, new evidence not known", Plain.Without(CaseFacts.NewEvidenceOfInnocence), Immigration },
        { "not a citizen, racial bias not known", Plain.Without(CaseFacts.RacialBiasGround), Immigration },
        { "not a citizen, with new evidence", Plain.Yes(CaseFacts.NewEvidenceOfInnocence), Immigration },
        { "a citizen, new evidence not known", Citizen.Without(CaseFacts.NewEvidenceOfInnocence), "needs-facts; missing c1/newEvidenceOfInnocence; lawyer first other-ground-unclear" },
        { "a citizen, racial bias not known", Citizen.Without(CaseFacts.RacialBiasGround), "needs-facts; missing c1/racialBiasGround; lawyer first other-ground-unclear" },
        { "a citizen, new evidence, racial bias not known", Citizen.Yes(CaseFacts.NewEvidenceOfInnocence).Without(CaseFacts.RacialBiasGround), "ask-lawyer; new-evidence-of-innocence" },
        { "new evidence and racial bias", Citizen.Yes(CaseFacts.NewEvidenceOfInnocence, CaseFacts.RacialBiasGround), "ask-lawyer; new-evidence-of-innocence" },
        { "no ground is known or denied", Plain.Without(PersonFacts.UsCitizen, CaseFacts.NewEvidenceOfInnocence, CaseFacts.RacialBiasGround), "needs-facts; missing person/usCitizen, c1/newEvidenceOfInnocence, c1/racialBiasGround" },
    };

    public static Table CustodyInThisCase { get; } = new()
    {
        { "probation runs", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing), Custody },
        { "probation ends today", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).With(SentenceFacts.ProbationEnds, "2026-11-24"), Custody },
        { "probation ended yesterday", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).With(SentenceFacts.ProbationEnds, "2026-11-23"), Immigration },
        { "probation not known to be over", Plain.Without(SentenceFacts.ProbationOutcome, PersonFacts.OnProbation), Immigration },
        { "in prison", Tests.Plain.Prison.No(PersonFacts.UsCitizen).With(SentenceFacts.Released, "2027-03-01"), Custody },
        { "on parole", Tests.Plain.Prison.No(PersonFacts.UsCitizen).With(SentenceFacts.SupervisionEnded, "2027-03-01"), Custody },
        { "parole is over", Tests.Plain.Prison.No(PersonFacts.UsCitizen), Immigration },
        { "a release that is not known", Tests.Plain.Prison.No(PersonFacts.UsCitizen).Without(SentenceFacts.Released, PersonFacts.ServingSentence), Immigration },
        { "probation in another case", Plain.Yes(PersonFacts.OnProbation), Immigration },
        { "in custody, a citizen without a ground", Citizen.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing), "not-applicable" },
        { "in custody, citizenship skipped", Plain.Without(PersonFacts.UsCitizen).With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing), "needs-facts; missing person/usCitizen" },
    };

    public static Table Cleared { get; } = new()
    {
        { "dismissed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), Immigration },
        { "cleared by the state already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), Immigration },
        { "vacated already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), Immigration },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Grounds))]
    [MemberData(nameof(CustodyInThisCase))]
    [MemberData(nameof(Cleared))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1473_7.Relief);

    [Fact]
    public void Who_has_to_hurry_hears_it()
    {
        Assert.Contains(Plain.Decide(Pc1473_7.Relief).Notes, note => note.Name == "removal-case-hurries");
        Assert.DoesNotContain(Plain.Decide(Pc1473_7.Relief).Notes, note => note.Name == "new-evidence-hurries");
        var innocent = Citizen.Yes(CaseFacts.NewEvidenceOfInnocence).Decide(Pc1473_7.Relief);
        Assert.Contains(innocent.Notes, note => note.Name == "new-evidence-hurries");
        Assert.DoesNotContain(innocent.Notes, note => note.Name == "removal-case-hurries");
    }
}
