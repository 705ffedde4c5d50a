using ExpungeScreener.Law.Facts;
using ExpungeScreener.Records.Shapes;

namespace ExpungeScreener.Records.Reading;

/// <summary>Where two fields say the same, makes the one that wins speak for both.</summary>
internal static class Consistency
{
    /// <summary>The circuit follows from the district; how the case ended wins over "probation before judgment".</summary>
    public static FactSet OfCase(FactSet facts)
    {
        if (facts.Get(CaseFacts.District) is string district) facts = facts.With(CaseFacts.Circuit, Districts.CircuitOf(district));
        if (facts.Get(CaseFacts.Outcome) is not Disposition outcome || !facts.Has(FederalFacts.Prejudgment3607)) return facts;
        return Had3607(outcome) is { } had ? facts.With(FederalFacts.Prejudgment3607, had) : facts;
    }

    /// <summary>The charge's citation in the one spelling of the offense tables.</summary>
    public static FactSet OfCount(FactSet facts, FactSet @case) => Citations.Normalized(facts, @case.Get(CaseFacts.Court) as Court?);

    /// <summary>What an ending says about probation before judgment; null where it says nothing.</summary>
    private static bool? Had3607(Disposition outcome) => outcome switch
    {
        Disposition.PrejudgmentProbation or Disposition.PrejudgmentDismissed => true,
        Disposition.Convicted or Disposition.Acquitted or Disposition.NotCharged or Disposition.CivilPenalty
            or Disposition.CollateralForfeited or Disposition.JuvenileAdjudication => false,
        _ => null,
    };
}
