using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>34 U.S.C. 12592(d): the FBI removes a DNA profile when every charge, or every conviction, behind it is gone.</summary>
public static class DnaExpungement
{
    /// <summary>A case that was never filed, or was kept out of court by an agreement, ends without an order of a court.</summary>
    private static readonly Condition NoOrderExists = FederalCase.SomeCharge("never charged, or diverted",
        CaseFacts.Outcome.Is(Disposition.NotCharged, Disposition.Diversion)) & FederalFacts.FinalOrder.IsNo();

    private static readonly Condition EndedOtherwise = FederalCase.SomeCharge("ended in another way",
        CaseFacts.Outcome.Is(Disposition.JuvenileAdjudication, Disposition.CollateralForfeited, Disposition.DeferredEntry, Disposition.CivilPenalty));

    /// <summary>A conviction in another listed federal case may keep the profile there.</summary>
    private static readonly Condition AnotherConviction = new Derived<bool>("a conviction in another listed federal case", FactLevel.Case, scene => Reading.Of(
        scene.Cases.Any(other => other.Case != scene.Case && FederalCase.InFederalCourt.Decide(other).Truth == Truth.Yes && FederalCase.Convicted.Decide(other).Truth == Truth.Yes))).IsYes();

    private static readonly Condition StillRuns = FederalCase.StillOpen
        | FederalCase.SomeCharge("put off", CaseFacts.Outcome.Is(Disposition.PrejudgmentProbation));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-dna-expungement", "34 USC 12592(d)", Per.Case, RuleVersion.Undated(
    [
        Covers("federal-or-military", CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate, Court.DcSuperior, Court.CourtMartial), "34 USC 12592(d)(1)"),
        Covers("dna-taken", FederalFacts.DnaTaken.IsYes(), "34 USC 12592(d)(1)"),
        AsksLawyer("reach-of-federal-offense", CaseFacts.Court.Is(Court.DcSuperior), "34 USC 12592(d)(1)"),
        Excludes("a-conviction-stands", FederalCase.Convicted, "34 USC 12592(d)(1)(A)"),
        AsksLawyer("another-federal-conviction", AnotherConviction, "34 USC 12592(d)(1)(A)(i)"),
        AsksLawyer("no-order-exists", NoOrderExists, "34 USC 12592(d)(1)(A)(ii)"),
        AsksLawyer("ended-another-way", EndedOtherwise, "34 USC 12592(d)(1)(A)"),
        Awaits("case-over", CaseFacts.Outcome, !StillRuns, "34 USC 12592(d)(1)(A)"),
        Awaits("order-final", FederalFacts.FinalOrder, StillRuns | FederalFacts.FinalOrder.IsYes(), "34 USC 12592(d)(2)"),
        CourtShall("fbi-must-remove", "34 USC 12592(d)(1)(A)"),
        Notes("pardon-is-not-overturned", FederalFacts.Pardoned.IsYes(), "34 USC 12592(d)(1)(A)(i)"),
        Notes("military-samples", CaseFacts.Court.Is(Court.CourtMartial), "10 USC 1565(e)"),
    ]));
}
