using System.Collections.Immutable;
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

    public const string YouthAct = "youthAct";
    public const string FbiRecord = "fbiRecord";
    public const string Dna = "dna";
    public const string Benefits = "benefits";
    public const string GunBan = "gunBan";
    public const string InPrison = "inPrison";

    /// <summary>The ids of the checklists, as their answers carry them.</summary>
    public static readonly ImmutableArray<string> ChecklistIds = ["situations", "federalSituations"];

    /// <summary>The person was on a crew: only then the rest about crews is asked.</summary>
    private static readonly Condition OnCrew = Saying.Known(PersonFacts.FireProgram.Is(FireProgram.CdcrCamp, FireProgram.CountyCrew, FireProgram.InstitutionalFirehouse));

    public static Question Checklist { get; } = new("special-situations", Scope.Person, Parts.Special,
    [
        new ChecklistField("situations",
            new ChecklistRow(Survivor, [], [PersonFacts.SurvivorOf.As(Choices<SurvivorOf>.Of())]),
            new ChecklistRow(Military, [PersonFacts.MilitaryService.As(true)], [PersonFacts.MilitaryService.As(false)]),
            new ChecklistRow(Fire, [], [PersonFacts.FireProgram.As(FireProgram.None)]),
            new ChecklistRow(NotCitizen, [PersonFacts.UsCitizen.As(false)], []),
            new ChecklistRow(NewProof, [], []),
            new ChecklistRow(Innocent, [], []),
            new ChecklistRow(Young, [], [])) { When = Where.SomeCaliforniaCase },
    ])
    { Skippable = true, Always = Where.SomeCaliforniaCase };

    /// <summary>The same for the narrow federal laws: each speaks of a case, so that an empty row says nothing.</summary>
    public static Question FederalChecklist { get; } = new("federal-situations", Scope.Person, Parts.Special,
    [
        new ChecklistField("federalSituations",
            new ChecklistRow(Survivor, [], []) { TakesBack = [PersonFacts.SurvivorOf] },
            new ChecklistRow(YouthAct, [], []),
            new ChecklistRow(FbiRecord, [], []),
            new ChecklistRow(Dna, [], []),
            new ChecklistRow(Benefits, [], []),
            new ChecklistRow(GunBan, [], []),
            new ChecklistRow(InPrison, [PersonFacts.InCustody.As(true)], [])) { When = Where.SomeFederalCase },
    ])
    { Skippable = true, Always = Where.SomeFederalCase };

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
        new ChoiceField("pleaOrTrial", Row("plea", CaseFacts.DecidedBy.As(DecidedBy.Plea)), Row("trial", CaseFacts.DecidedBy.As(DecidedBy.Trial))) { When = !Where.Federal },
    ]);

    public static Question MilitaryCase { get; } = new("military-case", Scope.Case, Parts.You,
    [
        YesNo("militaryFinding", CaseFacts.MilitaryConditionFinding),
        YesNo("treatment", CaseFacts.TreatmentCompleted),
    ]);
}
