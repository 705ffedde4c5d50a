using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law;

/// <summary>Decides every relief in force for every person, case and charge of a record.</summary>
public static class Screening
{
    /// <summary>Every determination, in the order of the catalog, then of the record.</summary>
    /// <param name="record">What is known.</param>
    /// <param name="asOf">The day on which the question is asked.</param>
    /// <param name="edition">How far the law carried here is trusted; today's edition when null.</param>
    public static ImmutableArray<Determination> Decide(Record record, DateOnly asOf, Edition? edition = null)
    {
        var person = Scene.Of(record, asOf);
        var law = edition ?? Edition.Current;
        return [.. from relief in ReliefCatalog.All from scene in ScenesFor(relief, person) select Precedence.Decide(relief, scene, law)];
    }

    /// <summary>Decides one relief in one scene.</summary>
    public static Determination Decide(Relief relief, Scene scene, Edition? edition = null)
        => Precedence.Decide(relief, scene, edition ?? Edition.Current);

    /// <summary>The scenes in which a relief is decided. A case that lists no charge stands for one that nobody named.</summary>
    public static IEnumerable<Scene> ScenesFor(Relief relief, Scene person)
    {
        ArgumentNullException.ThrowIfNull(relief);
        ArgumentNullException.ThrowIfNull(person);
        return relief.Per switch
        {
            Per.Person => [person],
            Per.Case => person.Cases,
            _ => person.Cases.SelectMany(@case => @case.CountsOrUnlisted),
        };
    }
}
