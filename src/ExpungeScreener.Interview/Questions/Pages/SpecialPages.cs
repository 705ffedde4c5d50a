using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Interview.Questions.Rows;

namespace ExpungeScreener.Interview.Questions.Pages;

/// <summary>Rare situations: one checklist that can be skipped, and the pages that its rows wake.</summary>
internal static class SpecialPages
{
    public const string Survivor = "survivor";
    public const string Fire = "fire";
    public const string Military = "military";
    public const string NotCitizen = "notCitizen";
    public const string NewProof = "newProof";
    public const string Innocent = "innocent";
    public const string Young = "young";

    /// <summary>The id of the checklist, as its answers carry it.</summary>
    public const string ChecklistId = "situations";

    /// <summary>The person was on a crew: only then the rest about crews is asked.</summary>
    private static readonly Condition OnCrew = Saying.Known(PersonFacts.FireProgram.Is(FireProgram.CdcrCamp, FireProgram.CountyCrew, FireProgram.InstitutionalFirehouse));

    public static Question Checklist { get; } = new("special-situations", Scope.Person, Parts.Special,
    [
        new ChecklistField(ChecklistId,
            new ChecklistRow(Survivor, [], [PersonFacts.SurvivorOf.As(Choices<SurvivorOf>.Of())]),
            new ChecklistRow(Military, [PersonFacts.MilitaryService.As(true)], [PersonFacts.MilitaryService.As(false)]),
            new ChecklistRow(Fire, [], [PersonFacts.FireProgram.As(FireProgram.None)]),
            new ChecklistRow(NotCitizen, [PersonFacts.UsCitizen.As(false)], []),
            new ChecklistRow(NewProof, [], []),
            new ChecklistRow(Innocent, [], []),
            new ChecklistRow(Young, [], [])),
    ])
    { Skippable = true, Always = Where.SomeCaliforniaCase };

    public static Question SurvivorOfWhat { get; } = new("survivor", Scope.Person, Parts.Special,
    [
        new ChecksField<SurvivorOf>("survivorOf", PersonFacts.SurvivorOf, [SurvivorOf.Trafficking, SurvivorOf.PartnerViolence, SurvivorOf.SexualViolence]),
    ])
    { Skippable = true };

    public static Question FireCrew { get; } = new("fire-crew", Scope.Person, Parts.Special,
    [
        Words("fireProgram", PersonFacts.FireProgram, FireProgram.CdcrCamp, FireProgram.CountyCrew, FireProgram.InstitutionalFirehouse, FireProgram.None),
    ]);

    public static Question FireCrewEnd { get; } = new("fire-crew-end", Scope.Person, Parts.Special,
    [
        YesNo("fireCompleted", PersonFacts.FireProgramCompleted, OnCrew),
        YesNo("inCustody", PersonFacts.InCustody, OnCrew),
        new DateField("escape", PersonFacts.SecureEscape) { When = OnCrew },
    ]);

    public static Question CaseProblems { get; } = new("case-problems", Scope.Case, Parts.You,
    [
        YesNo("newEvidence", CaseFacts.NewEvidenceOfInnocence),
        YesNo("racialBias", CaseFacts.RacialBiasGround),
        Words("pleaOrTrial", CaseFacts.DecidedBy, DecidedBy.Plea, DecidedBy.Trial),
    ]);

    public static Question MilitaryCase { get; } = new("military-case", Scope.Case, Parts.You,
    [
        YesNo("militaryFinding", CaseFacts.MilitaryConditionFinding),
        YesNo("treatment", CaseFacts.TreatmentCompleted),
    ]);
}
