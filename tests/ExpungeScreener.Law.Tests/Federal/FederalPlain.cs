using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain federal cases: everything the law wants, and nothing else. A row of a table changes one thing.</summary>
public static class FederalPlain
{
    /// <summary>A person with no other case, in the federal court of Los Angeles.</summary>
    public static Given Case => Given.Nothing
        .With(PersonFacts.Supervision, Supervision.None)
        .With(PersonFacts.ConvictionSince, OtherConvictions.None)
        .No(PersonFacts.OnProbation, PersonFacts.PriorDrugConvictionBeforeOffense, PersonFacts.AnyDrugConviction, PersonFacts.Prior3607Disposition)
        .With(CaseFacts.Court, Court.UsDistrict)
        .With(CaseFacts.District, "cacd")
        .With(CountFacts.AlreadyCleared, AlreadyCleared.No);

    /// <summary>Simple possession in 2026 at 34: a plea is in, no judgment yet, and the person agrees to probation.</summary>
    public static Given OpenPossession => Case
        .Charge("21 USC", "844", "a")
        .With(CaseFacts.OffenseDate, "2026-03-01")
        .With(CaseFacts.AgeAtOffense, 34)
        .With(CaseFacts.Outcome, Disposition.Pending)
        .Yes(FederalFacts.GuiltFound, FederalFacts.ConsentsToProbation)
        .No(FederalFacts.JudgmentSigned);

    /// <summary>Simple possession in 2009 at 19, put on probation before judgment and dismissed in 2010.</summary>
    public static Given DismissedPossession => Case
        .Charge("21 USC", "844", "a")
        .With(CaseFacts.OffenseDate, "2009-06-10")
        .With(CaseFacts.AgeAtOffense, 19)
        .With(CaseFacts.Outcome, Disposition.PrejudgmentDismissed);

    /// <summary>The same, with the probation still running.</summary>
    public static Given RunningPossession => DismissedPossession
        .With(CaseFacts.OffenseDate, "2026-01-10")
        .With(CaseFacts.Outcome, Disposition.PrejudgmentProbation)
        .No(FederalFacts.ProbationViolation)
        .With(SentenceFacts.ProbationEnds, "2027-03-15");

    /// <summary>An ordinary possession judgment of 2010, probation finished.</summary>
    public static Given PossessionJudgment => DismissedPossession
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(CaseFacts.JudgmentEntered, "2010-01-15")
        .With(SentenceFacts.Type, SentenceType.Probation)
        .With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled);

    /// <summary>A wire fraud conviction: prison, released in 2020, supervised release over in 2023.</summary>
    public static Given Fraud => Case
        .Charge("18 USC", "1343")
        .With(CountFacts.Level, OffenseLevel.Felony)
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(CaseFacts.PleaOrVerdictDate, "2015-02-01")
        .With(CaseFacts.SentencingDate, "2015-06-01")
        .With(CaseFacts.JudgmentEntered, "2015-06-03")
        .Yes(FederalFacts.PrisonImposed)
        .No(FederalFacts.AppealFiled, FederalFacts.RuleMotionFiled)
        .With(SentenceFacts.Type, SentenceType.FederalPrison)
        .With(SentenceFacts.Released, "2020-03-01")
        .With(SentenceFacts.SupervisionEnded, "2023-03-01");

    /// <summary>A wire fraud conviction of this year with probation that runs; no appeal; the lawyer made a serious mistake.</summary>
    public static Given FraudOnProbation => Case
        .Charge("18 USC", "1343")
        .With(PersonFacts.Supervision, Supervision.FederalProbation)
        .Yes(PersonFacts.OnProbation)
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(CaseFacts.JudgmentEntered, "2026-01-05")
        .No(FederalFacts.AppealFiled, FederalFacts.RuleMotionFiled, FederalFacts.AppealWaived, FederalFacts.Prior2255Decided, FederalFacts.ActualInnocence)
        .With(FederalFacts.Grounds, Ground.IneffectiveCounsel)
        .With(FederalFacts.NewFactFound, "none")
        .With(FederalFacts.NewRuleDate, "none")
        .With(FederalFacts.ImpedimentRemoved, "none");
}
