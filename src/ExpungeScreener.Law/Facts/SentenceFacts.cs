#pragma warning disable CS1591 // Each field is named and explained by the record contract (docs/record.md).

namespace ExpungeScreener.Law.Facts;

/// <summary>What is asked about a sentence, for the case or for one charge.</summary>
public static class SentenceFacts
{
    private static readonly FactFamily Family = new("sentence", FactLevel.CaseOrCount);

    public static readonly Fact<SentenceType> Type = Family.Choice<SentenceType>("type");
    public static readonly Fact<bool> ProbationGranted = Family.Tri("probationGranted");
    public static readonly Fact<ProbationOutcome> ProbationOutcome = Family.Choice<ProbationOutcome>("probationOutcome");
    public static readonly Fact<DateSpan> ProbationEnds = Family.Date("probationEnds");
    public static readonly Fact<CustodyAfterRevocation> CustodyAfterRevocation = Family.Choice<CustodyAfterRevocation>("custodyAfterRevocation");
    public static readonly Fact<bool> PrisonTermSuspended = Family.Tri("prisonTermSuspended");
    public static readonly Fact<DateSpan> Released = Family.Date("released");
    public static readonly Fact<EventDate> SupervisionEnded = Family.EventDate("supervisionEnded");
    public static readonly Fact<DateSpan> SupervisionStarted = Family.Date("supervisionStarted");
    public static readonly Fact<int> SupervisionMonths = Family.Integer("supervisionMonths");
    public static readonly Fact<bool> Complied = Family.Tri("complied");
    public static readonly Fact<bool> RestitutionOwed = Family.Tri("restitutionOwed");
    public static readonly Fact<bool> FinesOwed = Family.Tri("finesOwed");
    public static readonly Fact<bool> RestitutionOnlyUnmet = Family.Tri("restitutionOnlyUnmet");
    public static readonly Fact<bool> ConditionalSentence = Family.Tri("conditionalSentence");
    public static readonly Fact<bool> ListedDrivingCharge = Family.Tri("listedDrivingCharge");

    /// <summary>All of them, in the contract's order.</summary>
    public static IReadOnlyList<Fact> All => Family.Facts;
}
