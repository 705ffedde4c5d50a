using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests;

/// <summary>The plain cases: everything the statutes want, and nothing else. A row of a table changes one thing.</summary>
public static class Plain
{
    /// <summary>A person with nothing running, nothing open, no later conviction and no duty to register.</summary>
    public static Given Person => Given.Nothing
        .No(PersonFacts.ServingSentence, PersonFacts.OnProbation, PersonFacts.PendingCharges)
        .No(PersonFacts.MustRegister290, PersonFacts.EverOrderedToRegister290, PersonFacts.SuperStrikeConviction, PersonFacts.SeriousOrViolentPrior)
        .With(PersonFacts.Supervision, Supervision.None)
        .With(PersonFacts.ConvictionSince, OtherConvictions.None);

    /// <summary>A California conviction of 2020, not yet cleared, no attempt, no extra finding.</summary>
    public static Given Conviction => Person
        .With(CaseFacts.Court, Court.CaSuperior)
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(CaseFacts.OffenseDate, "2020-01-15")
        .With(CaseFacts.PleaOrVerdictDate, "2020-04-01")
        .With(CaseFacts.SentencingDate, "2020-05-01")
        .With(CountFacts.AlreadyCleared, AlreadyCleared.No)
        .No(CountFacts.Attempt, CountFacts.GreatInjuryGunOrGang, CountFacts.RegistrationRequired)
        .With(CountFacts.Enhancements, Array.Empty<Enhancement>());

    /// <summary>A misdemeanor trespass (PC 602(a)) with a fine that was paid, and no probation.</summary>
    public static Given Fine => Conviction
        .Charge("PC", "602")
        .With(CountFacts.Level, OffenseLevel.Misdemeanor)
        .With(SentenceFacts.Type, SentenceType.FineOnly)
        .No(SentenceFacts.ProbationGranted, SentenceFacts.ConditionalSentence, SentenceFacts.RestitutionOwed, SentenceFacts.FinesOwed)
        .Yes(SentenceFacts.Complied);

    /// <summary>A misdemeanor petty theft (PC 484(a)) with probation that was finished.</summary>
    public static Given Probation => Conviction
        .Charge("PC", "484", "a")
        .With(CountFacts.Level, OffenseLevel.Misdemeanor)
        .With(SentenceFacts.Type, SentenceType.Probation)
        .With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled)
        .Yes(SentenceFacts.ProbationGranted, SentenceFacts.Complied)
        .No(SentenceFacts.ConditionalSentence, SentenceFacts.RestitutionOwed, SentenceFacts.FinesOwed)
        .With(SentenceFacts.Released, "2020-05-01");

    /// <summary>A felony second-degree burglary (PC 459) with probation that was finished.</summary>
    public static Given FelonyProbation => Probation.Charge("PC", "459", "2d")
        .With(CountFacts.Level, OffenseLevel.Felony)
        .With(CountFacts.LevelNow, OffenseLevel.Felony);

    /// <summary>A felony drug sale (HSC 11378) with a split jail term, all done by 2022.</summary>
    public static Given SplitJail => Conviction
        .Charge("HSC", "11378")
        .With(CountFacts.Level, OffenseLevel.Felony)
        .With(CountFacts.LevelNow, OffenseLevel.Felony)
        .With(SentenceFacts.Type, SentenceType.Jail1170hSplit)
        .No(SentenceFacts.ProbationGranted, SentenceFacts.ConditionalSentence, SentenceFacts.RestitutionOwed, SentenceFacts.FinesOwed)
        .Yes(SentenceFacts.Complied)
        .With(SentenceFacts.Released, "2021-03-01")
        .With(SentenceFacts.SupervisionEnded, "2022-01-01");

    /// <summary>The same with straight jail and nothing after it.</summary>
    public static Given StraightJail => SplitJail
        .With(SentenceFacts.Type, SentenceType.Jail1170hStraight)
        .With(SentenceFacts.SupervisionEnded, "none");

    /// <summary>The same with state prison, and parole that ended in 2022.</summary>
    public static Given Prison => SplitJail.With(SentenceFacts.Type, SentenceType.StatePrison);

    /// <summary>A prison term of 2006, with everything over by 2009.</summary>
    public static Given OldPrison => Prison
        .With(CaseFacts.OffenseDate, "2005-10-10")
        .With(CaseFacts.PleaOrVerdictDate, "2006-01-10")
        .With(CaseFacts.SentencingDate, "2006-02-01")
        .With(SentenceFacts.Released, "2008-02-01")
        .With(SentenceFacts.SupervisionEnded, "2009-02-01");

    /// <summary>A juvenile petition for petty theft (PC 484(a)) at 16 in 2017, found true; the court let the person go in 2018, after a good probation.</summary>
    public static Given Petition => Person
        .With(PersonFacts.BirthDate, "2001-05-20")
        .With(CaseFacts.Court, Court.CaJuvenile)
        .With(CaseFacts.Outcome, Disposition.JuvenileAdjudication)
        .With(CaseFacts.OffenseDate, "2017-08-01")
        .With(CaseFacts.AgeAtOffense, 16)
        .Charge("PC", "484", "a")
        .With(CountFacts.AlreadyCleared, AlreadyCleared.No)
        .No(CountFacts.RegistrationRequired, CountFacts.SolicitedAsBuyer)
        .With(JuvenileFacts.JurisdictionEnded, "2018-06-01")
        .Yes(JuvenileFacts.ProbationSatisfactory)
        .No(JuvenileFacts.Offense707b, JuvenileFacts.DjjCommitment, JuvenileFacts.CivilCasePending, JuvenileFacts.TransferredToAdult);

    /// <summary>A misdemeanor arrest of 2018 (PC 484(a)) after which no case was ever filed, and every time limit has run.</summary>
    public static Given Arrest => Person
        .With(CaseFacts.Court, Court.CaSuperior)
        .With(CaseFacts.Outcome, Disposition.NotCharged)
        .With(CaseFacts.ArrestDate, "2018-03-01")
        .Charge("PC", "484", "a")
        .With(ArrestFacts.Level, OffenseLevel.Misdemeanor)
        .With(CountFacts.Level, OffenseLevel.Misdemeanor)
        .With(CountFacts.AlreadyCleared, AlreadyCleared.No)
        .No(CountFacts.Attempt, CountFacts.GreatInjuryGunOrGang, CountFacts.RegistrationRequired)
        .No(ArrestFacts.ChargesFiled, ArrestFacts.CanBeRefiled, ArrestFacts.NoLimitationsCharge, ArrestFacts.Evaded, PersonFacts.AbusePattern)
        .Yes(ArrestFacts.LimitationsRun);

    /// <summary>The same with a case that was filed, and dismissed.</summary>
    public static Given DismissedArrest => Arrest
        .With(CaseFacts.Outcome, Disposition.Dismissed)
        .Yes(ArrestFacts.ChargesFiled)
        .With(ArrestFacts.ChargesFiledDate, "2018-04-01");

    /// <summary>The same with a judge's diversion (PC 1001.95) that was finished in 2023, and the case dismissed.</summary>
    public static Given Diversion => DismissedArrest
        .With(CaseFacts.Outcome, Disposition.Diversion)
        .With(DiversionFacts.Program, DiversionProgram.Pc1001_95)
        .With(DiversionFacts.GrantedDate, "2022-06-01")
        .Yes(DiversionFacts.Completed, DiversionFacts.Dismissed)
        .No(DiversionFacts.PleaFirst);

    /// <summary>A case of another kind that ended without a conviction.</summary>
    public static Given Dismissed => Given.Nothing.With(CaseFacts.Court, Court.CaSuperior).With(CaseFacts.Outcome, Disposition.Dismissed);
}
