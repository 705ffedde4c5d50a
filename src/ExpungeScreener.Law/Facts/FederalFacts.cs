#pragma warning disable CS1591 // Each field is named and explained by the record contract (docs/record.md).

namespace ExpungeScreener.Law.Facts;

/// <summary>What is asked about a federal case.</summary>
public static class FederalFacts
{
    private static readonly FactFamily Family = new("federal", FactLevel.Case);

    public static readonly Fact<bool> ConsentsToProbation = Family.Tri("consentsToProbation");
    public static readonly Fact<bool> GuiltFound = Family.Tri("guiltFound");
    public static readonly Fact<bool> JudgmentSigned = Family.Tri("judgmentSigned");
    public static readonly Fact<bool> Prejudgment3607 = Family.Tri("prejudgment3607");
    public static readonly Fact<bool> Former844b = Family.Tri("former844b");
    public static readonly Fact<bool> DismissedAndDischarged = Family.Tri("dismissedAndDischarged");
    public static readonly Fact<bool> ProbationViolation = Family.Tri("probationViolation");
    public static readonly Fact<FederalDrug> Drug = Family.Choice<FederalDrug>("drug");
    public static readonly Fact<FederalConduct> Conduct = Family.Choice<FederalConduct>("conduct");
    public static readonly Fact<bool> PrisonImposed = Family.Tri("prisonImposed");
    public static readonly Fact<bool> InCustody = Family.Tri("inCustody");
    public static readonly Fact<bool> AppealFiled = Family.Tri("appealFiled");
    public static readonly Fact<DateSpan> AppealDecided = Family.Date("appealDecided");
    public static readonly Fact<EventDate> CertiorariDenied = Family.EventDate("certiorariDenied");
    public static readonly Fact<bool> Prior2255Decided = Family.Tri("prior2255Decided");
    public static readonly Fact<bool> AppealPending = Family.Tri("appealPending");
    public static readonly Fact<bool> AppealWaived = Family.Tri("appealWaived");
    public static readonly Fact<bool> OtherReliefPending = Family.Tri("otherReliefPending");
    public static readonly Fact<EventDate> NewFactFound = Family.EventDate("newFactFound");
    public static readonly Fact<EventDate> ImpedimentRemoved = Family.EventDate("impedimentRemoved");
    public static readonly Fact<EventDate> NewRuleDate = Family.EventDate("newRuleDate");
    public static readonly Fact<bool> ActualInnocence = Family.Tri("actualInnocence");
    public static readonly Fact<bool> ClearErrorInSentence = Family.Tri("clearErrorInSentence");
    public static readonly Fact<Choices<Ground>> Grounds = Family.Choices<Ground>("grounds");
    public static readonly Fact<bool> RuleMotionFiled = Family.Tri("ruleMotionFiled");
    public static readonly Fact<DateSpan> RuleMotionDecided = Family.Date("ruleMotionDecided");
    public static readonly Fact<bool> ValidReasonForDelay = Family.Tri("validReasonForDelay");
    public static readonly Fact<bool> AdverseConsequence = Family.Tri("adverseConsequence");
    public static readonly Fact<bool> FundamentalError = Family.Tri("fundamentalError");
    public static readonly Fact<bool> DirectResultOfTrafficking = Family.Tri("directResultOfTrafficking");
    public static readonly Fact<bool> ArrestRelatedToTrafficking = Family.Tri("arrestRelatedToTrafficking");
    public static readonly Fact<bool> ViolentOffense16a = Family.Tri("violentOffense16a");
    public static readonly Fact<bool> ChildVictim = Family.Tri("childVictim");
    public static readonly Fact<bool> ConvictionInvalidated = Family.Tri("convictionInvalidated");
    public static readonly Fact<bool> ArrestUnlawful = Family.Tri("arrestUnlawful");
    public static readonly Fact<bool> ClericalError = Family.Tri("clericalError");
    public static readonly Fact<bool> SentencedAsYouthOffender = Family.Tri("sentencedAsYouthOffender");
    public static readonly Fact<bool> YouthEarlyDischarge = Family.Tri("youthEarlyDischarge");
    public static readonly Fact<bool> YouthCertificate = Family.Tri("youthCertificate");
    public static readonly Fact<bool> StartedBefore21 = Family.Tri("startedBefore21");
    public static readonly Fact<bool> ArrestedByFederalAgency = Family.Tri("arrestedByFederalAgency");
    public static readonly Fact<bool> SurvivorMotionDenied = Family.Tri("survivorMotionDenied");
    public static readonly Fact<bool> FirearmDisability = Family.Tri("firearmDisability");
    public static readonly Fact<DateSpan> WardenRequest = Family.Date("wardenRequest");
    public static readonly Fact<bool> RehabilitationDone = Family.Tri("rehabilitationDone");
    public static readonly Fact<bool> ProsecutorAgrees = Family.Tri("prosecutorAgrees");
    public static readonly Fact<bool> DnaTaken = Family.Tri("dnaTaken");
    public static readonly Fact<bool> FinalOrder = Family.Tri("finalOrder");
    public static readonly Fact<bool> PenaltyPaid = Family.Tri("penaltyPaid");
    public static readonly Fact<bool> BenefitsDenied862 = Family.Tri("benefitsDenied862");
    public static readonly Fact<bool> FbiRecordError = Family.Tri("fbiRecordError");
    public static readonly Fact<bool> Pardoned = Family.Tri("pardoned");
    public static readonly Fact<bool> LawfullyPresentAtOffense = Family.Tri("lawfullyPresentAtOffense");

    /// <summary>All of them, in the contract's order.</summary>
    public static IReadOnlyList<Fact> All => Family.Facts;
}
