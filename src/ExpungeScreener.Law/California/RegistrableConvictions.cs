using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>
/// Convictions that brought a duty to register under Penal Code 290(c), at any time: the listed California
/// convictions, then what the person says of all others.
/// </summary>
internal static class RegistrableConvictions
{
    /// <summary>The person has such a conviction. "Never ordered to" settles every charge whose papers and section do not say otherwise.</summary>
    public static Derived<bool> Any { get; } = new("conviction that requires registration", FactLevel.Person, scene =>
        Readings.Some(Readings.Some(scene.ListedCharges, charge => ListedConviction.Of(charge, Registration.Required.Read, Said)), Said(scene)));

    private static Reading<bool> Said(Scene scene) => Readings.Test(scene, PersonFacts.EverOrderedToRegister290, said => said);
}
