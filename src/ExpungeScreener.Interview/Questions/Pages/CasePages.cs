using ExpungeScreener.Law.Facts;
using static ExpungeScreener.Interview.Questions.Rows;

namespace ExpungeScreener.Interview.Questions.Pages;

/// <summary>How the case ended, what the charge was, and how serious.</summary>
internal static class CasePages
{
    public static Question Ending { get; } = new("ending", Scope.Case, Parts.Case,
    [
        new ChoiceField("ending",
            Row("convicted", Where.AdultCourt, CaseFacts.Outcome.As(Disposition.Convicted)),
            Row("juvenile", Where.JuvenilePossible, CaseFacts.Outcome.As(Disposition.JuvenileAdjudication)),
            Row("dismissed", Where.AnyCourt, CaseFacts.Outcome.As(Disposition.Dismissed), ArrestFacts.ChargesFiled.As(true)),
            Row("acquitted", Where.AdultCourt, CaseFacts.Outcome.As(Disposition.Acquitted), ArrestFacts.ChargesFiled.As(true)),
            Row("not-charged", Where.AnyCourt, CaseFacts.Outcome.As(Disposition.NotCharged), ArrestFacts.ChargesFiled.As(false)),
            Row("diversion", Where.AnyCourt, CaseFacts.Outcome.As(Disposition.Diversion)),
            Row("deferred", Where.California, CaseFacts.Outcome.As(Disposition.DeferredEntry)),
            Row("special-running", Where.Federal, CaseFacts.Outcome.As(Disposition.PrejudgmentProbation), FederalFacts.Prejudgment3607.As(true), FederalFacts.Former844b.As(false)),
            Row("special-done", Where.Federal, CaseFacts.Outcome.As(Disposition.PrejudgmentDismissed), FederalFacts.Prejudgment3607.As(true), FederalFacts.Former844b.As(false), FederalFacts.DismissedAndDischarged.As(true)),
            Row("old-diversion", Where.Federal, CaseFacts.Outcome.As(Disposition.PrejudgmentDismissed), FederalFacts.Former844b.As(true), FederalFacts.Prejudgment3607.As(false), FederalFacts.DismissedAndDischarged.As(true)),
            Row("forfeited", Where.Federal, CaseFacts.Outcome.As(Disposition.CollateralForfeited)),
            Row("civil-penalty", Where.Agency, CaseFacts.Outcome.As(Disposition.CivilPenalty)),
            Row("vacated", Where.AnyCourt, CaseFacts.Outcome.As(Disposition.Vacated)),
            Row("pending", Where.AnyCourt, CaseFacts.Outcome.As(Disposition.Pending))),
    ]);

    public static Question Offense { get; } = new("offense", Scope.Count, Parts.Case,
    [
        new OffenseField("offense"),
        new ChoiceField("ownEnding",
            Row("same"),
            Row("convicted", CaseFacts.Outcome.As(Disposition.Convicted)),
            Row("dismissed", CaseFacts.Outcome.As(Disposition.Dismissed)),
            Row("acquitted", CaseFacts.Outcome.As(Disposition.Acquitted)),
            Row("vacated", CaseFacts.Outcome.As(Disposition.Vacated))) { When = Where.SeveralCharges, WithPage = Everywhere.Always },
    ]);

    public static Question Level { get; } = new("level", Scope.Count, Parts.Case,
    [
        new ChoiceField("level",
            Row("felony", CountFacts.Level.As(OffenseLevel.Felony), CountFacts.LevelNow.As(OffenseLevel.Felony)),
            Row("felony-lowered", CountFacts.Level.As(OffenseLevel.Felony), CountFacts.LevelNow.As(OffenseLevel.Misdemeanor)),
            Row("felony-unsure", CountFacts.Level.As(OffenseLevel.Felony)),
            Row("misdemeanor", CountFacts.Level.As(OffenseLevel.Misdemeanor), CountFacts.LevelNow.As(OffenseLevel.Misdemeanor)),
            Row("misdemeanor-lowered", CountFacts.Level.As(OffenseLevel.Misdemeanor), CountFacts.LevelNow.As(OffenseLevel.Infraction)),
            Row("infraction", CountFacts.Level.As(OffenseLevel.Infraction), CountFacts.LevelNow.As(OffenseLevel.Infraction))),
        Words("cleared", CountFacts.AlreadyCleared, AlreadyCleared.No, AlreadyCleared.Dismissed, AlreadyCleared.Automatic,
            AlreadyCleared.Prop64, AlreadyCleared.Vacated, AlreadyCleared.Sealed, AlreadyCleared.Expunged),
    ]);

    public static Question ChargeDetails { get; } = new("charge-details", Scope.Count, Parts.Case,
    [
        YesNo("attempt", CountFacts.Attempt),
        YesNo("traffic", CountFacts.Traffic42001),
        YesNo("equipment", CountFacts.Vehicle42002_1),
        YesNo("registration", CountFacts.RegistrationRequired),
        new EnhancementsField("findings"),
        new NumberField("value", CountFacts.ValueDollars, 0, 10_000_000),
        YesNo("shoplifting", CountFacts.Shoplifting),
        YesNo("keepVehicle", CountFacts.VehicleTakenToKeep),
        YesNo("minor", CountFacts.SoldToMinor),
        YesNo("challenged", CountFacts.ProsecutorChallenged),
        YesNo("buyer", CountFacts.SolicitedAsBuyer),
    ]);

    public static Question BeforeTrial { get; } = new("before-trial", Scope.Case, Parts.Case, [YesNo("beforeTrial", CaseFacts.BeforeTrial, Where.Pending)]);

    public static Question Driving { get; } = new("driving", Scope.Case, Parts.Case, [YesNo("driving", SentenceFacts.ListedDrivingCharge)]);
}
