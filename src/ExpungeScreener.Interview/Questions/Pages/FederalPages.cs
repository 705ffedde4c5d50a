using ExpungeScreener.Law.Facts;
using static ExpungeScreener.Interview.Questions.Rows;

namespace ExpungeScreener.Interview.Questions.Pages;

/// <summary>What only federal law asks.</summary>
internal static class FederalPages
{
    public static Question Judgment { get; } = new("judgment", Scope.Case, Parts.Case,
    [
        new DateField("judgment", CaseFacts.JudgmentEntered) { When = Where.Federal, WithPage = Everywhere.Always },
        YesNo("signed", FederalFacts.JudgmentSigned, Where.Federal & !Where.Convicted),
        YesNo("prison", FederalFacts.PrisonImposed, Where.Federal & Where.SentenceUnclear, Everywhere.Always),
    ]);

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

    public static Question Custody { get; } = new("custody", Scope.Case, Parts.You, [YesNo("custody", FederalFacts.InCustody, Where.Federal)]);

    public static Question Appeal { get; } = new("appeal", Scope.Case, Parts.You,
    [
        new ChoiceField("decidedBy", Row("plea", CaseFacts.DecidedBy.As(DecidedBy.Plea)), Row("trial", CaseFacts.DecidedBy.As(DecidedBy.Trial))) { When = Where.Federal },
        YesNo("appealed", FederalFacts.AppealFiled),
        new DateField("appealDecided", FederalFacts.AppealDecided),
        new DateField("certiorari", FederalFacts.CertiorariDenied),
        YesNo("appealWaived", FederalFacts.AppealWaived),
        YesNo("appealPending", FederalFacts.AppealPending),
        YesNo("ruleMotion", FederalFacts.RuleMotionFiled),
        new DateField("ruleMotionDecided", FederalFacts.RuleMotionDecided),
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
