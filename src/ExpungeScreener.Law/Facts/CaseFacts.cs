#pragma warning disable CS1591 // Each field is named and explained by the record contract (docs/record.md).

namespace ExpungeScreener.Law.Facts;

/// <summary>What is asked about a case.</summary>
public static class CaseFacts
{
    private static readonly FactFamily Family = new(null, FactLevel.Case);
    private static readonly FactFamily Shared = new(null, FactLevel.CaseOrCount);

    public static readonly Fact<Court> Court = Family.Choice<Court>("court");
    public static readonly Fact<string> County = Family.Text("county");
    public static readonly Fact<string> MovedToCounty = Family.Text("movedToCounty");
    public static readonly Fact<string> District = Family.Text("district");
    public static readonly Fact<string> Circuit = Family.Text("circuit");
    public static readonly Fact<string> CaseNumber = Family.Text("caseNumber");
    public static readonly Fact<int> AgeAtOffense = Family.Integer("ageAtOffense");
    public static readonly Fact<DateSpan> ArrestDate = Family.Date("arrestDate");
    public static readonly Fact<DateSpan> OffenseDate = Family.Date("offenseDate");
    public static readonly Fact<DateSpan> PleaOrVerdictDate = Family.Date("pleaOrVerdictDate");
    public static readonly Fact<DateSpan> SentencingDate = Family.Date("sentencingDate");
    public static readonly Fact<DateSpan> JudgmentEntered = Family.Date("judgmentEntered");
    public static readonly Fact<Disposition> Outcome = Shared.Choice<Disposition>("outcome");
    public static readonly Fact<DecidedBy> DecidedBy = Family.Choice<DecidedBy>("decidedBy");
    public static readonly Fact<bool> ImmigrationAdvisement = Family.Tri("immigrationAdvisement");
    public static readonly Fact<bool> NewEvidenceOfInnocence = Family.Tri("newEvidenceOfInnocence");
    public static readonly Fact<bool> RacialBiasGround = Family.Tri("racialBiasGround");
    public static readonly Fact<bool> MilitaryConditionFinding = Family.Tri("militaryConditionFinding");
    public static readonly Fact<bool> TreatmentCompleted = Family.Tri("treatmentCompleted");
    public static readonly Fact<bool> BeforeTrial = Family.Tri("beforeTrial");
    public static readonly Fact<HomicideTheory> HomicideTheory = Family.Choice<HomicideTheory>("homicideTheory");

    /// <summary>Stands for "which charges?" when a case lists none; no record can hold it.</summary>
    internal static readonly Fact<bool> Counts = new FactFamily(null, FactLevel.Case).Tri("counts");

    /// <summary>All of them, in the contract's order.</summary>
    public static IReadOnlyList<Fact> All { get; } = [.. Family.Facts, .. Shared.Facts];
}
