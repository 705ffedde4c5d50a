#pragma warning disable CS1591 // The words are the contract's own; the contract says what each means.
#pragma warning disable CA1711 // "Court", "Program" and the like are the field's own words.

namespace ExpungeScreener.Law.Facts;

/// <summary>The court, or the office that stands in for one, that handled a case.</summary>
public enum Court { CaSuperior, CaJuvenile, UsDistrict, UsMagistrate, DcSuperior, CourtMartial, Tribal, OtherState, Territory, Foreign, CivilAgency }

/// <summary>How a case, or a charge in it, ended.</summary>
public enum Disposition
{
    Convicted, Dismissed, Acquitted, NotCharged, Diversion, DeferredEntry, Pending, Vacated,
    JuvenileAdjudication, PrejudgmentProbation, PrejudgmentDismissed, CivilPenalty, CollateralForfeited,
}

/// <summary>Whether the person pleaded or went to trial.</summary>
public enum DecidedBy { Plea, Trial }

/// <summary>How serious the law says a crime is.</summary>
public enum OffenseLevel { Felony, Misdemeanor, Infraction }

/// <summary>What the judge ordered.</summary>
public enum SentenceType { Probation, FineOnly, Jail, Jail1170hSplit, Jail1170hStraight, Jail1170hUnknown, StatePrison, YouthAuthority, FederalPrison }

/// <summary>How probation ended.</summary>
public enum ProbationOutcome { Fulfilled, EndedEarly, ViolatedThenExpired, Revoked, ConditionsNotMet, Ongoing }

/// <summary>Where a person was sent after probation was taken away.</summary>
public enum CustodyAfterRevocation { None, Jail, Jail1170hSplit, Jail1170hStraight, StatePrison }

/// <summary>Supervision that runs today.</summary>
public enum Supervision { None, Parole, Prcs, MandatorySupervision, FederalProbation, SupervisedRelease, FederalParole, OtherState }

/// <summary>What a person survived.</summary>
public enum SurvivorOf { Trafficking, PartnerViolence, SexualViolence }

/// <summary>Fire work done in custody.</summary>
public enum FireProgram { None, CdcrCamp, CountyCrew, InstitutionalFirehouse }

/// <summary>Whether the person has their California DOJ record.</summary>
public enum DojRecord { Recent, Old, None }

/// <summary>How a killing was charged.</summary>
public enum HomicideTheory { FelonyMurder, NaturalAndProbable, ActualKiller, Other }

/// <summary>The program a case was diverted to.</summary>
public enum DiversionProgram
{
    Prefiling, Pc1000Pretrial, Pc1000Deferred, Pc1001_95, Pc1001_36, Pc1001_80, Pc1001_83, Pc1210_1, Hsc11395, FederalPretrial, Other,
}

/// <summary>The drug of a federal drug case.</summary>
public enum FederalDrug { MarijuanaOnly, Other, Mixed, None }

/// <summary>What the person was charged with doing in a federal drug case.</summary>
public enum FederalConduct { SimplePossession, AttemptedSimplePossession, Use, GiftNoPayment, Distribution, IntentToDistribute, Import, Paraphernalia, Driving, None }

/// <summary>What went wrong in a federal case, as a lawyer would name it.</summary>
public enum Ground
{
    [Spelled("g-iac")] IneffectiveCounsel,
    [Spelled("g-padilla")] NoImmigrationAdvice,
    [Spelled("g-misadvice")] WrongImmigrationAdvice,
    [Spelled("g-no-appeal")] NoAppealFiled,
    [Spelled("g-brady")] HiddenEvidence,
    [Spelled("g-false-evidence")] FalseEvidence,
    [Spelled("g-judge-error")] JudgeError,
    [Spelled("g-jurisdiction")] NoJurisdiction,
    [Spelled("g-conflict")] LawyerConflict,
    [Spelled("g-innocence")] Innocence,
}

/// <summary>An extra finding that the papers show beside a charge.</summary>
public enum Enhancement { GreatInjury, Gun, DeadlyWeapon, Gang, AggravatedWhiteCollar }

/// <summary>Whether a charge has been cleared already, and how.</summary>
public enum AlreadyCleared { No, Dismissed, Automatic, Prop64, Vacated, Sealed, Expunged }
