using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>The California cases in which a person was convicted of a felony.</summary>
internal static class FelonyCases
{
    /// <summary>There are two or more: by the listed cases alone, or by the number that the person gives.</summary>
    public static Derived<bool> Several { get; } = new("two or more California felony cases", FactLevel.Person, scene =>
    {
        var listed = 0;
        foreach (var @case in scene.Cases)
            if (HasFelony(@case)) listed++;
        if (listed >= 2) return Reading.Of(true);
        return Readings.Test(scene, PersonFacts.FelonyCaseCount, count => count >= 2);
    });

    private static bool HasFelony(Scene @case)
    {
        if (CaseFacts.Court.Read(@case) is not { IsKnown: true, Value: Court.CaSuperior }) return false;
        foreach (var charge in @case.Counts)
            if (IsFelony(charge)) return true;
        return false;
    }

    private static bool IsFelony(Scene charge)
        => CaseFacts.Outcome.Read(charge) is { IsKnown: true, Value: Disposition.Convicted }
            && CountFacts.Level.Read(charge) is { IsKnown: true, Value: OffenseLevel.Felony };
}
