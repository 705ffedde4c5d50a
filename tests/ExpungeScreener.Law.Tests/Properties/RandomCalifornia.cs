using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.Properties;

/// <summary>What only California cases have, known and fitting the rest of the case.</summary>
internal static class RandomCalifornia
{
    public static void Put(FactSet.Builder facts, Dice dice, Disposition outcome, DateOnly offense, DateOnly judged)
    {
        var (filed, run) = (outcome != Disposition.NotCharged, dice.Once(2));
        facts.Put(ArrestFacts.Level, dice.Any<OffenseLevel>()).Put(ArrestFacts.MaximumTermYears, dice.Pick(1, 3, 8, 12))
            .Put(ArrestFacts.LimitationsRun, run).Put(ArrestFacts.CanBeRefiled, !run && dice.Once(2)).Put(ArrestFacts.NoLimitationsCharge, dice.Once(8))
            .Put(ArrestFacts.Evaded, dice.Once(8)).Put(ArrestFacts.InnocenceClaimed, dice.Once(2)).Put(ArrestFacts.InnocenceFound, dice.Once(6))
            .Put(ArrestFacts.ChargesFiled, filed).Put(ArrestFacts.MarijuanaOnly, dice.Once(4))
            .Put(CaseFacts.ImmigrationAdvisement, dice.Once(2)).Put(CaseFacts.NewEvidenceOfInnocence, dice.Once(4)).Put(CaseFacts.RacialBiasGround, dice.Once(6))
            .Put(CaseFacts.MilitaryConditionFinding, dice.Once(2)).Put(CaseFacts.TreatmentCompleted, dice.Once(2)).Put(CaseFacts.HomicideTheory, dice.Any<HomicideTheory>());
        if (filed) facts.Put(ArrestFacts.ChargesFiledDate, DateSpan.Day(offense.AddDays(dice.Upto(20))));
        if (outcome is Disposition.Diversion or Disposition.DeferredEntry) PutDiversion(facts, dice, judged);
    }

    public static void PutJuvenile(FactSet.Builder facts, Dice dice, DateOnly offense)
        => facts.Put(JuvenileFacts.JurisdictionEnded, DateSpan.Day(offense.AddDays(200 + dice.Upto(1500)))).Put(JuvenileFacts.ProbationSatisfactory, dice.Once(2))
            .Put(JuvenileFacts.Offense707b, dice.Once(3)).Put(JuvenileFacts.DjjCommitment, dice.Once(3)).Put(JuvenileFacts.CivilCasePending, dice.Once(6))
            .Put(JuvenileFacts.TransferredToAdult, dice.Once(10));

    public static void PutCount(FactSet.Builder facts, Dice dice)
        => facts.Put(CountFacts.Shoplifting, dice.Once(2)).Put(CountFacts.VehicleTakenToKeep, dice.Once(2)).Put(CountFacts.ProsecutorChallenged, dice.Once(3)).Put(CountFacts.SolicitedAsBuyer, dice.Once(4));

    public static FactSet.Builder PutPerson(this FactSet.Builder facts, Dice dice, int listedFelonyCases)
    {
        var (fire, serves, lives) = (dice.Any<FireProgram>(), dice.Once(2), !dice.Once(4));
        if (lives) facts.Put(PersonFacts.CaliforniaResidentSince, DateSpan.Day(dice.Day(new DateOnly(1990, 1, 1), Given.Today)));
        return facts.Put(PersonFacts.SurvivorOf, dice.Once(2) ? Choices<SurvivorOf>.Of() : Choices<SurvivorOf>.Of(dice.Any<SurvivorOf>()))
            .Put(PersonFacts.MilitaryService, serves).Put(PersonFacts.ActiveDuty, serves && dice.Once(3)).Put(PersonFacts.LivesInCalifornia, lives)
            .Put(PersonFacts.LifeParole, facts.Done().Get(PersonFacts.Supervision) is Choices<Supervision> kinds && kinds.Contains(Supervision.Parole) && dice.Once(4)).Put(PersonFacts.IncarceratedSinceDismissal, dice.Once(4)).Put(PersonFacts.CertificateOfRehabilitation, dice.Once(6))
            .Put(PersonFacts.SecureEscape, dice.Once(2) ? EventDate.Never : EventDate.On(DateSpan.Day(dice.Day(new DateOnly(2005, 1, 1), Given.Today))))
            .Put(PersonFacts.RegistrationTier, 1 + dice.Upto(3)).Put(PersonFacts.RegisteredSince, DateSpan.Day(dice.Day(new DateOnly(1995, 1, 1), Given.Today)))
            .Put(PersonFacts.FireProgram, fire).Put(PersonFacts.FireProgramCompleted, fire != FireProgram.None && dice.Once(2))
            .Put(PersonFacts.FelonyCaseCount, listedFelonyCases + dice.Upto(2)).Put(PersonFacts.AbusePattern, dice.Once(4)).Put(PersonFacts.DojRecord, dice.Any<DojRecord>());
    }

    private static void PutDiversion(FactSet.Builder facts, Dice dice, DateOnly judged)
    {
        var completed = !dice.Once(3);
        facts.Put(DiversionFacts.Program, dice.Any<DiversionProgram>()).Put(DiversionFacts.Completed, completed).Put(DiversionFacts.PleaFirst, dice.Once(2))
            .Put(DiversionFacts.GrantedDate, DateSpan.Day(judged.AddYears(-dice.Upto(20)))).Put(DiversionFacts.Dismissed, completed && !dice.Once(5));
    }
}
