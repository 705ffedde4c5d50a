using ExpungeScreener.Law.Facts;
using static ExpungeScreener.Interview.Questions.Rows;

namespace ExpungeScreener.Interview.Questions.Pages;

/// <summary>What only federal law asks.</summary>
internal static class FederalPages
{
    private static readonly Days SecondOnly = new([new DateOnly(2023, 12, 22)]);
    private static readonly Days Both = new([new DateOnly(2022, 10, 6), new DateOnly(2023, 12, 22)]);

    public static Question Judgment { get; } = new("judgment", Scope.Case, Parts.Case,
    [
        new DateField("judgment", CaseFacts.JudgmentEntered) { When = Where.Federal, WithPage = Everywhere.Always },
        new DateField("sentencedOn", CaseFacts.SentencingDate) { When = Where.FederalJudgment, WithPage = Everywhere.Always, MayBeAhead = true },
        YesNo("signed", FederalFacts.JudgmentSigned, Where.Federal & !Where.Convicted, Where.Pending),
    ]);

    /// <summary>For a person who does not know the kind of sentence.</summary>
    public static Question Prison { get; } = new("prison", Scope.Case, Parts.Case, [YesNo("prison", FederalFacts.PrisonImposed, Where.Pardonable & Where.SentenceUnclear)]);

    public static Question Drug { get; } = new("drug", Scope.Case, Parts.Case,
    [
        Words("drug", FederalFacts.Drug, FederalDrug.MarijuanaOnly, FederalDrug.Other, FederalDrug.Mixed, FederalDrug.None),
        Words("conduct", FederalFacts.Conduct, FederalConduct.SimplePossession, FederalConduct.AttemptedSimplePossession, FederalConduct.Use,
            FederalConduct.GiftNoPayment, FederalConduct.Distribution, FederalConduct.IntentToDistribute, FederalConduct.Import,
            FederalConduct.Paraphernalia, FederalConduct.Driving, FederalConduct.None),
    ]);

    public static Question Happened { get; } = new("happened", Scope.Case, Parts.Case,
    [
        new DateField("happened", CaseFacts.OffenseDate) { When = !Where.California },
        new NumberField("age", CaseFacts.AgeAtOffense, 10, 100) { When = !Where.California },
    ]);

    public static Question SpecialProbation { get; } = new("special-probation", Scope.Case, Parts.Case,
    [
        YesNo("was3607", FederalFacts.Prejudgment3607),
        YesNo("was844b", FederalFacts.Former844b),
        YesNo("discharged", FederalFacts.DismissedAndDischarged),
        YesNo("guilt", FederalFacts.GuiltFound),
        YesNo("consents", FederalFacts.ConsentsToProbation),
        YesNo("violation", FederalFacts.ProbationViolation),
    ]);

    public static Question CivilPenalty { get; } = new("civil-penalty", Scope.Case, Parts.Case,
    [
        new DateField("finalOrder", CivilPenaltyFacts.FinalOrder),
        new NumberField("priorPenalties", CivilPenaltyFacts.PriorAssessments, 0, 20),
        YesNo("penaltyPaid", CivilPenaltyFacts.Paid),
        YesNo("penaltyRules", CivilPenaltyFacts.ConditionsMet),
        YesNo("agreesTest", CivilPenaltyFacts.AgreesToDrugTest),
        YesNo("cleanTest", CivilPenaltyFacts.DrugTestClean),
    ]);

    public static Question WentWrong { get; } = new("went-wrong", Scope.Case, Parts.You,
    [
        new ChecksField<Ground>("grounds", FederalFacts.Grounds, [.. Enum.GetValues<Ground>()]) { When = Where.FederalConviction, WithPage = Everywhere.Always },
        new YesNoChecksField("courtFound",
            ("invalidated", FederalFacts.ConvictionInvalidated), ("unlawful", FederalFacts.ArrestUnlawful), ("clerical", FederalFacts.ClericalError)) { When = Where.Federal, WithPage = Everywhere.Always },
    ])
    { Always = Where.Federal };

    public static Question Custody { get; } = new("custody", Scope.Case, Parts.You,
    [
        YesNo("custody", FederalFacts.InCustody, Where.Federal),
        YesNo("paidAll", FederalFacts.PenaltyPaid),
    ]);

    /// <summary>Asked only where the person said that the trafficking law may fit; each field can be skipped.</summary>
    public static Question SurvivorCase { get; } = new("survivor-case", Scope.Case, Parts.You,
    [
        YesNo("federalArrest", FederalFacts.ArrestedByFederalAgency, Where.Trafficked),
        YesNo("arrestRelated", FederalFacts.ArrestRelatedToTrafficking, Where.Trafficked),
        YesNo("directResult", FederalFacts.DirectResultOfTrafficking, Where.Trafficked),
        YesNo("forceInCharge", FederalFacts.ViolentOffense16a, Where.Trafficked),
        YesNo("survivorDenied", FederalFacts.SurvivorMotionDenied, Where.Trafficked),
    ])
    { Skippable = true };

    /// <summary>Asked only where force may be a part of the charge.</summary>
    public static Question ChildVictim { get; } = new("child-victim", Scope.Case, Parts.You, [YesNo("childVictim", FederalFacts.ChildVictim, Where.TraffickedWithForce)]) { Skippable = true };

    /// <summary>What the marijuana proclamations turn on; the page says so before it asks.</summary>
    public static Question Status { get; } = new("marijuana-status", Scope.Person, Parts.Special,
    [
        new ChoiceField("status",
            Row("citizen", PersonFacts.UsCitizen.As(true)),
            Row("green-card-both", PersonFacts.UsCitizen.As(false), PersonFacts.LawfulPermanentResidentOn.As(Both)),
            Row("green-card-second", PersonFacts.LawfulPermanentResidentOn.As(SecondOnly)),
            Row("neither", PersonFacts.UsCitizen.As(false), PersonFacts.LawfulPermanentResidentOn.As(new Days([])))) { When = Where.SomeMarijuanaCase },
    ])
    { Skippable = true };

    public static Question Present { get; } = new("lawful-presence", Scope.Case, Parts.You, [YesNo("present", FederalFacts.LawfullyPresentAtOffense, Where.Marijuana & !Where.Citizen)]) { Skippable = true };

    public static Question YouthSentence { get; } = new("youth-sentence", Scope.Case, Parts.You,
    [
        YesNo("youthAct", FederalFacts.SentencedAsYouthOffender),
        YesNo("youthEarly", FederalFacts.YouthEarlyDischarge),
        YesNo("youthCertificate", FederalFacts.YouthCertificate),
    ]);

    public static Question OpenCase { get; } = new("prosecutor", Scope.Case, Parts.You, [YesNo("prosecutorAgrees", FederalFacts.ProsecutorAgrees)]);

    public static Question Records { get; } = new("records-and-rights", Scope.Case, Parts.You,
    [
        YesNo("fbiWrong", FederalFacts.FbiRecordError),
        YesNo("dnaTaken", FederalFacts.DnaTaken),
        YesNo("orderFinal", FederalFacts.FinalOrder),
        YesNo("benefits", FederalFacts.BenefitsDenied862),
        YesNo("rehabilitation", FederalFacts.RehabilitationDone),
        YesNo("gunBan", FederalFacts.FirearmDisability),
        YesNo("pardoned", FederalFacts.Pardoned),
    ]);

    public static Question Warden { get; } = new("warden", Scope.Case, Parts.You, [new DateField("wardenAsked", FederalFacts.WardenRequest)]);

    public static Question Appeal { get; } = new("appeal", Scope.Case, Parts.You,
    [
        new ChoiceField("decidedBy", Row("plea", CaseFacts.DecidedBy.As(DecidedBy.Plea)), Row("trial", CaseFacts.DecidedBy.As(DecidedBy.Trial))) { When = Where.Federal },
        YesNo("appealed", FederalFacts.AppealFiled, withPage: Where.FederalConviction),
        YesNo("appealWaived", FederalFacts.AppealWaived, withPage: Where.FederalConviction),
        YesNo("appealPending", FederalFacts.AppealPending),
        YesNo("clearError", FederalFacts.ClearErrorInSentence),
        YesNo("ruleMotion", FederalFacts.RuleMotionFiled, withPage: Where.FederalConviction),
    ]);

    /// <summary>When what was asked for on the page before was answered.</summary>
    public static Question AppealDates { get; } = new("appeal-dates", Scope.Case, Parts.You,
    [
        new DateField("ruleMotionDecided", FederalFacts.RuleMotionDecided),
        new DateField("appealDecided", FederalFacts.AppealDecided),
        new DateField("certiorari", FederalFacts.CertiorariDenied),
    ]);

    public static Question LaterMotions { get; } = new("later-motions", Scope.Case, Parts.You,
    [
        YesNo("earlier2255", FederalFacts.Prior2255Decided),
        YesNo("otherRelief", FederalFacts.OtherReliefPending),
        new DateField("newFact", FederalFacts.NewFactFound),
        new DateField("impediment", FederalFacts.ImpedimentRemoved),
        new DateField("newRule", FederalFacts.NewRuleDate),
        YesNo("innocence", FederalFacts.ActualInnocence),
    ]);

    public static Question OldConviction { get; } = new("old-conviction", Scope.Case, Parts.You,
    [
        YesNo("reasonForDelay", FederalFacts.ValidReasonForDelay),
        YesNo("consequence", FederalFacts.AdverseConsequence),
        YesNo("fundamental", FederalFacts.FundamentalError),
    ]);
}
