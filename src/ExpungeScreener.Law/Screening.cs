using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        => Decide(ReliefCatalog.All, record, asOf, edition);

    /// <summary>Every determination of some reliefs, in their order, then in that of the record.</summary>
    /// <param name="reliefs">The reliefs.</param>
    /// <param name="record">What is known.</param>
    /// <param name="asOf">The day on which the question is asked.</param>
    /// <param name="edition">How far the law carried here is trusted; today's edition when null.</param>
    /// <remarks>Worked out charge by charge, not relief by relief: what was derived for a charge is still at hand.</remarks>
    public static ImmutableArray<Determination> Decide(IReadOnlyList<Relief> reliefs, Record record, DateOnly asOf, Edition? edition = null)
    {
        ArgumentNullException.ThrowIfNull(reliefs);
        var (person, law) = (Scene.Of(record, asOf), edition ?? Edition.Current);
        var starts = Starts(reliefs, person, out var number);
        var found = new Determination[number];
        foreach (var per in Enum.GetValues<Per>())
        {
            var scenes = ScenesFor(per, person);
            for (var at = 0; at < scenes.Count; at++)
                for (var i = 0; i < reliefs.Count; i++)
                    if (reliefs[i].Per == per) found[starts[i] + at] = Precedence.Decide(reliefs[i], scenes[at], law);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(found);
    }

    /// <summary>Decides one relief in one scene.</summary>
    public static Determination Decide(Relief relief, Scene scene, Edition? edition = null)
        => Precedence.Decide(relief, scene, edition ?? Edition.Current);

    /// <summary>The scenes in which a relief is decided. A case that lists no charge stands for one that nobody named.</summary>
    public static IReadOnlyList<Scene> ScenesFor(Relief relief, Scene person)
    {
        ArgumentNullException.ThrowIfNull(relief);
        ArgumentNullException.ThrowIfNull(person);
        return ScenesFor(relief.Per, person);
    }

    private static IReadOnlyList<Scene> ScenesFor(Per per, Scene person) => per switch
    {
        Per.Person => [person],
        Per.Case => person.Cases,
        _ => person.Charges,
    };

    /// <summary>Where the determinations of each relief begin, and how many there are of all.</summary>
    private static int[] Starts(IReadOnlyList<Relief> reliefs, Scene person, out int number)
    {
        var starts = new int[reliefs.Count];
        number = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = number;
            number += ScenesFor(reliefs[i].Per, person).Count;
        }

        return starts;
    }
}
