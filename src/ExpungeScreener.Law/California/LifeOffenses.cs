using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>
/// Offenses that carry life in prison: the sections that PC 4852.03 names, and those that the table marks. A super
/// strike for another reason, and an attempt, may carry life as well; only a lawyer can say.
/// </summary>
internal static class LifeOffenses
{
    private static readonly Derived<TableValue> Marked = new("life term by the offense table", FactLevel.Count, scene =>
    {
        var match = Offenses.Match.Read(scene);
        if (!match.IsKnown) return match.StillMissing<TableValue>();
        if (match.Value.Candidates.IsEmpty) return Reading.Of(TableValue.Unverified);
        var first = match.Value.Candidates[0].LifeTerm;
        foreach (var row in match.Value.Candidates)
            if (row.LifeTerm != first) return Reading.Missing<TableValue>(scene.PathOf(CountFacts.Subdivision));
        return Reading.Of(first);
    });

    /// <summary>The sections that PC 4852.03 names.</summary>
    public static Condition Named { get; }
        = ChargeUnder("PC", "187", "209", "219", "4500", "18755") | Charge("MVC", "1672", "a");

    private static Condition Section { get; } = (Named | Marked.Is(TableValue.Yes)).Called("a section that PC 4852.03 names, or a life term by the offense table");

    /// <summary>The charge carries life.</summary>
    public static Condition Charged { get; } = Section & CountFacts.Attempt.IsNo();

    /// <summary>The charge may carry life.</summary>
    public static Condition Possible { get; } = (Section & CountFacts.Attempt.IsYes()) | (!Named & Marked.Is(TableValue.Unverified));
}
