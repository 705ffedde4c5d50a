using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>
/// Where a charge stands with probation before judgment. How the charge ended wins over what the papers are said to
/// mention.
/// </summary>
internal static class DeferredJudgment
{
    /// <summary>Guilt was found, by a plea or a verdict.</summary>
    public static Derived<bool> GuiltFound { get; } = new("guilt found", FactLevel.Count, scene =>
    {
        if (Ending(scene) is Disposition.Convicted or Disposition.PrejudgmentProbation or Disposition.PrejudgmentDismissed) return Reading.Of(true);
        var found = FederalFacts.GuiltFound.Read(scene);
        if (found.IsKnown) return found;
        return CaseFacts.PleaOrVerdictDate.Read(scene) is { IsKnown: true, Value.Last: var day } && day <= scene.AsOf
            ? Reading.Of(true)
            : Missing.Of<bool>(scene, FederalFacts.GuiltFound);
    });

    /// <summary>A judgment of conviction was entered.</summary>
    public static Derived<bool> JudgmentEntered { get; } = new("judgment of conviction entered", FactLevel.Count, scene =>
    {
        if (Ending(scene) is Disposition.PrejudgmentProbation or Disposition.PrejudgmentDismissed or Disposition.Dismissed) return Reading.Of(false);
        var signed = FederalFacts.JudgmentSigned.Read(scene);
        if (Past(scene, CaseFacts.JudgmentEntered) || (Ending(scene) == Disposition.Convicted && Past(scene, CaseFacts.SentencingDate))) return Reading.Of(true);
        return signed.IsKnown ? signed : Missing.Of<bool>(scene, FederalFacts.JudgmentSigned);
    });

    /// <summary>A judgment of conviction ended the deferral. In an open case it has not.</summary>
    public static Derived<bool> EndedInJudgment { get; } = new("ended in a judgment of conviction", FactLevel.Count, scene =>
        Ending(scene) == Disposition.Pending ? Reading.Of(false) : JudgmentEntered.Read(scene));

    /// <summary>The case was put on probation before judgment under 18 U.S.C. 3607(a), now or once.</summary>
    public static Derived<bool> Given3607 { get; } = new("probation before judgment under 18 U.S.C. 3607(a)", FactLevel.Count, scene => Given(scene, FederalFacts.Prejudgment3607));

    /// <summary>Judgment was put off under former 21 U.S.C. 844(b).</summary>
    public static Derived<bool> Given844b { get; } = new("judgment put off under former 21 U.S.C. 844(b)", FactLevel.Count, scene =>
        Ending(scene) is Disposition.PrejudgmentProbation or Disposition.PrejudgmentDismissed ? Said(scene, FederalFacts.Former844b) : Given(scene, FederalFacts.Former844b));

    /// <summary>The case was dismissed and the person discharged at the end.</summary>
    public static Derived<bool> Discharged { get; } = new("dismissed and discharged", FactLevel.Count, scene => Ending(scene) switch
    {
        Disposition.PrejudgmentDismissed or Disposition.Dismissed => Reading.Of(true),
        Disposition.Pending => Reading.Of(false),
        Disposition.PrejudgmentProbation when !FederalFacts.DismissedAndDischarged.Read(scene).IsKnown => Reading.Of(false),
        _ => Said(scene, FederalFacts.DismissedAndDischarged),
    });

    /// <summary>The probation still runs.</summary>
    public static Condition Running { get; } = Given3607.IsYes() & Discharged.IsNo();

    /// <summary>Judgment was put off so, or the case ended, or may end, in a way that leaves room for it.</summary>
    public static Condition LeavesRoomFor(Derived<bool> given) => given.IsYes() | !CaseFacts.Outcome.Is(
        Disposition.Acquitted, Disposition.NotCharged, Disposition.Diversion, Disposition.DeferredEntry, Disposition.JuvenileAdjudication, Disposition.CivilPenalty);

    private static Reading<bool> Given(Scene scene, Fact<bool> said) => Ending(scene) switch
    {
        Disposition.PrejudgmentProbation or Disposition.PrejudgmentDismissed => Reading.Of(true),
        null or Disposition.Dismissed => Said(scene, said),
        _ => Reading.Of(false),
    };

    private static Reading<bool> Said(Scene scene, Fact<bool> fact)
    {
        var said = fact.Read(scene);
        return said.IsKnown ? said : Missing.Of<bool>(scene, CaseFacts.Outcome, fact);
    }

    private static Disposition? Ending(Scene scene) => CaseFacts.Outcome.Read(scene) is { IsKnown: true, Value: var ending } ? ending : null;

    private static bool Past(Scene scene, Fact<DateSpan> fact) => fact.Read(scene) is { IsKnown: true, Value.First: var day } && day <= scene.AsOf;
}
