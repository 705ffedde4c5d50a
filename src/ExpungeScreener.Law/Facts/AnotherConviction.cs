using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>Convictions beside that for one charge: for another charge of the case, in another listed case, or told of.</summary>
public static class AnotherConviction
{
    /// <summary>There is one, at any time and in any court.</summary>
    public static Derived<bool> Any { get; } = new("a conviction for anything else", FactLevel.Count, scene =>
        Readings.Some(Readings.Some(scene.ListedCharges, charge => IsAnother(charge, scene) ? Convicted(charge) : Reading.Of(false)), Told(scene)));

    /// <summary>A case that lists no charge is the same as the charge that nobody named.</summary>
    private static bool IsAnother(Scene charge, Scene scene)
        => !ReferenceEquals(charge.Case, scene.Case) || (charge.Count is not null && !ReferenceEquals(charge.Count, scene.Count));

    private static Reading<bool> Convicted(Scene charge) => Readings.Test(charge, CaseFacts.Outcome, outcome => outcome == Disposition.Convicted);

    private static Reading<bool> Told(Scene scene) => Readings.Test(scene, PersonFacts.ConvictionSince, told => told.Values.Length > 0);
}
