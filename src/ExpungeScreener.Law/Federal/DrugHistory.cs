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
    public static Derived<bool> DeferredBefore { get; } = new("deferred drug case before the offense", FactLevel.Case, scene => Reading.Of(
        Others(scene).Any(other => IsDeferral(other) && !IsAfter(scene, DeferredOn(other)))));

    /// <summary>Another case was put off under former 21 U.S.C. 844(b).</summary>
    public static Derived<bool> OldDeferral { get; } = new("another case under former 21 U.S.C. 844(b)", FactLevel.Case, scene => Reading.Of(
        scene.Cases.Any(other => other.Case != scene.Case && FederalFacts.Former844b.Read(other) is { IsKnown: true, Value: true })));

    /// <summary>A drug conviction, anywhere, at any time.</summary>
    public static Derived<bool> EverConvicted { get; } = new("drug conviction at any time", FactLevel.Case, scene =>
        Others(scene).Any(IsConviction) || PersonFacts.PriorDrugConvictionBeforeOffense.Read(scene) is { IsKnown: true, Value: true }
            ? Reading.Of(true)
            : PersonFacts.AnyDrugConviction.Read(scene) is { IsKnown: true } said ? said : Missing.Of<bool>(scene, PersonFacts.AnyDrugConviction));

    private static IEnumerable<Scene> Others(Scene scene)
        => scene.Cases.Where(other => other.Case != scene.Case).SelectMany(other => other.Counts).Where(IsDrugCharge);

    private static bool IsDrugCharge(Scene charge)
        => CountFacts.Code.Read(charge) is { IsKnown: true, Value: var code } && CountFacts.Section.Read(charge) is { IsKnown: true, Value: var section }
            && ((code == "HSC" && CaliforniaSections.Contains(section)) || (code == "21 USC" && FederalSections.Contains(section)));

    private static bool IsConviction(Scene charge) => CaseFacts.Outcome.Read(charge) is { IsKnown: true, Value: Disposition.Convicted };

    private static bool IsDeferral(Scene charge)
        => CaseFacts.Outcome.Read(charge) is { IsKnown: true, Value: Disposition.DeferredEntry }
            || (CaseFacts.Outcome.Read(charge) is { IsKnown: true, Value: Disposition.Diversion } && DiversionFacts.PleaFirst.Read(charge) is { IsKnown: true, Value: true });

    private static bool IsCleared(Scene charge)
        => CountFacts.AlreadyCleared.Read(charge) is { IsKnown: true, Value: AlreadyCleared.Dismissed or AlreadyCleared.Automatic };

    private static DateSpan? ConvictedOn(Scene charge) => ConvictionDate.Of(charge);

    private static DateSpan? DeferredOn(Scene charge)
        => DiversionFacts.GrantedDate.Read(charge) is { IsKnown: true, Value: var granted } ? granted : ConvictionDate.Of(charge);

    private static bool IsBefore(Scene scene, DateSpan? date)
        => date is { } day && CaseFacts.OffenseDate.Read(scene) is { IsKnown: true, Value: var offense } && day.Last < offense.First;

    private static bool IsAfter(Scene scene, DateSpan? date)
        => date is { } day && CaseFacts.OffenseDate.Read(scene) is { IsKnown: true, Value: var offense } && day.First >= offense.First;
}
