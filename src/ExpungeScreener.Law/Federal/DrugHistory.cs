using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>Other drug cases of the person: as said, and as the listed cases show.</summary>
internal static class DrugHistory
{
    private static readonly HashSet<string> CaliforniaSections =
        ["11350", "11351", "11351.5", "11352", "11357", "11358", "11359", "11360", "11377", "11378", "11378.5", "11379", "11379.5", "11379.6"];

    private static readonly HashSet<string> FederalSections = ["841", "843", "844", "846", "848", "856", "859", "860", "952", "953", "955", "959", "960", "963"];

    /// <summary>A drug conviction, anywhere, that was there before the day of this offense.</summary>
    public static Derived<bool> ConvictedBefore { get; } = new("drug conviction before the offense", FactLevel.Case, scene =>
        Others(scene).Any(other => IsConviction(other) && IsBefore(scene, ConvictedOn(other)))
            ? Reading.Of(true)
            : PersonFacts.PriorDrugConvictionBeforeOffense.Read(scene) is { IsKnown: true } said ? said : Missing.Of<bool>(scene, PersonFacts.PriorDrugConvictionBeforeOffense));

    /// <summary>Such a conviction that was dismissed since.</summary>
    public static Derived<bool> DismissedSince { get; } = new("drug conviction before the offense, dismissed since", FactLevel.Case, scene => Reading.Of(
        Others(scene).Any(other => IsConviction(other) && IsCleared(other) && IsBefore(scene, ConvictedOn(other)))));

    /// <summary>A drug case before the day of this offense that was put off rather than decided.</summary>
    public static Derived<bool> DeferredBefore { get; } = new("deferred drug case before the offense", FactLevel.Case, scene =>
        Readings.Some(Others(scene), other => Readings.Every(IsDeferral(other), DeferredBeforeOffense(scene, other))));

    /// <summary>Probation before judgment under 18 U.S.C. 3607(a) in an earlier case: as the listed cases show, else as said.</summary>
    public static Derived<bool> Used3607Before { get; } = new("earlier probation before judgment", FactLevel.Case, scene =>
        Others(scene).Any(other => Is3607(other) && IsBefore(scene, CaseFacts.OffenseDate.Read(other) is { IsKnown: true, Value: var day } ? day : null))
            ? Reading.Of(true)
            : PersonFacts.Prior3607Disposition.Read(scene) is { IsKnown: true } said ? said : Missing.Of<bool>(scene, PersonFacts.Prior3607Disposition));

    /// <summary>Another case was put off under former 21 U.S.C. 844(b).</summary>
    public static Derived<bool> OldDeferral { get; } = new("another case under former 21 U.S.C. 844(b)", FactLevel.Case, scene => Reading.Of(
        scene.Cases.Any(other => other.Case != scene.Case && FederalFacts.Former844b.Read(other) is { IsKnown: true, Value: true })));

    /// <summary>A drug conviction, anywhere, at any time.</summary>
    public static Derived<bool> EverConvicted { get; } = new("drug conviction at any time", FactLevel.Case, scene =>
        Others(scene).Any(IsConviction) || PersonFacts.PriorDrugConvictionBeforeOffense.Read(scene) is { IsKnown: true, Value: true }
            ? Reading.Of(true)
            : PersonFacts.AnyDrugConviction.Read(scene) is { IsKnown: true } said ? said : Missing.Of<bool>(scene, PersonFacts.AnyDrugConviction));

    private static IReadOnlyList<Scene> Others(Scene scene)
        => [.. scene.Cases.Where(other => other.Case != scene.Case).SelectMany(other => other.Counts).Where(IsDrugCharge)];

    private static bool IsDrugCharge(Scene charge)
        => CountFacts.Code.Read(charge) is { IsKnown: true, Value: var code } && CountFacts.Section.Read(charge) is { IsKnown: true, Value: var section }
            && ((code == "HSC" && CaliforniaSections.Contains(section)) || (code == "21 USC" && FederalSections.Contains(section)));

    /// <summary>A conviction that was vacated is none any more; any other way of clearing leaves it one.</summary>
    private static bool IsConviction(Scene charge)
        => CaseFacts.Outcome.Read(charge) is { IsKnown: true, Value: Disposition.Convicted }
            && CountFacts.AlreadyCleared.Read(charge) is not { IsKnown: true, Value: AlreadyCleared.Vacated };

    private static bool Is3607(Scene charge)
        => CaseFacts.Court.Read(charge) is { IsKnown: true, Value: Court.UsDistrict or Court.UsMagistrate }
            && CaseFacts.Outcome.Read(charge) is { IsKnown: true, Value: Disposition.PrejudgmentProbation or Disposition.PrejudgmentDismissed };

    private static Reading<bool> IsDeferral(Scene charge) => CaseFacts.Outcome.Read(charge) switch
    {
        { IsKnown: true, Value: Disposition.Diversion } => Readings.Test(charge, DiversionFacts.PleaFirst, first => first),
        { IsKnown: true, Value: var ending } => Reading.Of(ending == Disposition.DeferredEntry),
        _ => Missing.Of<bool>(charge, CaseFacts.Outcome),
    };

    private static Reading<bool> DeferredBeforeOffense(Scene scene, Scene other)
    {
        var (date, offense) = (DeferredOn(other), CaseFacts.OffenseDate.Read(scene));
        var truth = date is not { } day || !offense.IsKnown ? Truth.Unknown
            : day.Last < offense.Value.First ? Truth.Yes
            : day.First >= offense.Value.Last ? Truth.No : Truth.Unknown;
        return Readings.Of(truth, [other.PathOf(DiversionFacts.GrantedDate), .. Missing.Among(other, CaseFacts.PleaOrVerdictDate)]);
    }

    private static bool IsCleared(Scene charge)
        => CountFacts.AlreadyCleared.Read(charge) is { IsKnown: true, Value: not (AlreadyCleared.No or AlreadyCleared.Vacated) };

    private static DateSpan? ConvictedOn(Scene charge) => ConvictionDate.Of(charge);

    private static DateSpan? DeferredOn(Scene charge)
        => DiversionFacts.GrantedDate.Read(charge) is { IsKnown: true, Value: var granted } ? granted : ConvictionDate.Of(charge);

    private static bool IsBefore(Scene scene, DateSpan? date)
        => date is { } day && CaseFacts.OffenseDate.Read(scene) is { IsKnown: true, Value: var offense } && day.Last < offense.First;
}
