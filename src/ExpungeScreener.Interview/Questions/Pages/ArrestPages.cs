using ExpungeScreener.Law.Facts;
using static ExpungeScreener.Interview.Questions.Rows;

namespace ExpungeScreener.Interview.Questions.Pages;

/// <summary>What is asked about an arrest, a program or a juvenile petition, where there was no conviction in an adult court.</summary>
internal static class ArrestPages
{
    public static Question Diversion { get; } = new("diversion", Scope.Case, Parts.Case,
    [
        Words("program", DiversionFacts.Program,
            DiversionProgram.Prefiling, DiversionProgram.Pc1000Pretrial, DiversionProgram.Pc1000Deferred, DiversionProgram.Pc1001_95, DiversionProgram.Pc1001_36,
            DiversionProgram.Pc1001_80, DiversionProgram.Pc1001_83, DiversionProgram.Pc1210_1, DiversionProgram.Hsc11395, DiversionProgram.FederalPretrial, DiversionProgram.Other),
        YesNo("programDone", DiversionFacts.Completed),
        YesNo("pleaFirst", DiversionFacts.PleaFirst),
        YesNo("programDismissed", DiversionFacts.Dismissed),
        new DateField("programGranted", DiversionFacts.GrantedDate),
    ]);

    public static Question Arrest { get; } = new("arrest", Scope.Case, Parts.Case,
    [
        new DateField("arrested", CaseFacts.ArrestDate),
        Words("arrestLevel", ArrestFacts.Level, OffenseLevel.Felony, OffenseLevel.Misdemeanor, OffenseLevel.Infraction),
        YesNo("filed", ArrestFacts.ChargesFiled),
        new DateField("filedOn", ArrestFacts.ChargesFiledDate),
    ]);

    public static Question ArrestDetails { get; } = new("arrest-details", Scope.Case, Parts.Case,
    [
        YesNo("refile", ArrestFacts.CanBeRefiled),
        YesNo("noLimit", ArrestFacts.NoLimitationsCharge),
        YesNo("evaded", ArrestFacts.Evaded),
        YesNo("innocent", ArrestFacts.InnocenceClaimed),
        YesNo("foundInnocent", ArrestFacts.InnocenceFound),
        YesNo("cannabisOnly", ArrestFacts.MarijuanaOnly, withPage: Where.California),
    ]);

    public static Question Juvenile { get; } = new("juvenile", Scope.Case, Parts.Case,
    [
        YesNo("adultCourt", JuvenileFacts.TransferredToAdult),
        new DateField("jurisdictionEnded", JuvenileFacts.JurisdictionEnded),
        YesNo("juvenileProbation", JuvenileFacts.ProbationSatisfactory),
        YesNo("list707b", JuvenileFacts.Offense707b),
        YesNo("djj", JuvenileFacts.DjjCommitment),
        YesNo("civilCase", JuvenileFacts.CivilCasePending),
        YesNo("startedBefore21", FederalFacts.StartedBefore21, Where.Federal),
    ]);
}
