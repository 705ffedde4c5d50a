using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>Whether the person sits in prison on a case, as against supervision outside it.</summary>
internal static class Imprisonment
{
    /// <summary>A term of imprisonment was imposed.</summary>
    public static Condition Imposed { get; } = PardonClock.Imprisonment.IsYes();

    /// <summary>
    /// In prison on this case today: until the day of release, where that is known, or the day on which supervision began.
    /// "In custody" may mean supervision, or jail during it: it settles the yes only where no federal supervision runs.
    /// </summary>
    public static Derived<bool> Now { get; } = new("in prison on this case", FactLevel.Case, scene =>
    {
        var imposed = PardonClock.Imprisonment.Read(scene);
        if (imposed is { IsKnown: true, Value: false }) return imposed;
        var charges = FederalCase.Charges(scene);
        if (charges.Any(charge => SentenceFacts.Released.Read(charge) is { IsKnown: true, Value.First: var day } && day > scene.AsOf)) return imposed;
        if (charges.All(IsReleased) || FederalFacts.InCustody.Read(scene) is { IsKnown: true, Value: false }) return Reading.Of(false);
        if (FederalFacts.InCustody.Read(scene).IsKnown && imposed.IsKnown && IsUnsupervised(scene) && charges.All(charge => !SentenceFacts.Released.Read(charge).IsKnown)) return imposed;
        var inside = PersonFacts.InCustody.Read(scene);
        if (inside is { IsKnown: true, Value: false }) return inside;
        return inside.IsKnown && imposed.IsKnown && IsUnsupervised(scene) && IsTheOnlyCase(scene)
            ? inside
            : Reading.Missing<bool>([.. imposed.Missing, .. Missing.Among(scene, PersonFacts.InCustody, PersonFacts.Supervision), .. charges.SelectMany(charge => Readings.OpenDates(charge, SentenceFacts.Released)).Distinct()]);
    });

    private static bool IsReleased(Scene charge) => IsBehind(charge, SentenceFacts.Released) || IsBehind(charge, SentenceFacts.SupervisionStarted);

    private static bool IsBehind(Scene charge, Fact<DateSpan> fact) => fact.Read(charge) is { IsKnown: true, Value.Last: var day } && day <= charge.AsOf;

    private static bool IsUnsupervised(Scene scene)
        => PersonFacts.Supervision.Read(scene) is { IsKnown: true, Value: var said } && !Array.Exists(Custody.FederalKinds, said.Contains);

    private static bool IsTheOnlyCase(Scene scene) => scene.Cases.All(other => other.Case == scene.Case || CaseFacts.Outcome.Read(other) is { IsKnown: true, Value: not Disposition.Convicted });
}
