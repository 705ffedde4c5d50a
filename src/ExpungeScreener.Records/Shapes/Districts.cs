using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ExpungeScreener.Records.Shapes;

/// <summary>The 94 federal district courts by short id, and the circuit of each.</summary>
internal static class Districts
{
    private static readonly (string Circuit, string Ids)[] Table =
    [
        ("1", "mad med nhd prd rid"),
        ("2", "ctd nyed nynd nysd nywd vtd"),
        ("3", "ded njd paed pamd pawd vid"),
        ("4", "mdd nced ncmd ncwd scd vaed vawd wvnd wvsd"),
        ("5", "laed lamd lawd msnd mssd txed txnd txsd txwd"),
        ("6", "kyed kywd mied miwd ohnd ohsd tned tnmd tnwd"),
        ("7", "ilcd ilnd ilsd innd insd wied wiwd"),
        ("8", "ared arwd iand iasd mnd moed mowd ndd ned sdd"),
        ("9", "akd azd cacd caed cand casd gud hid idd mtd nmid nvd ord waed wawd"),
        ("10", "cod ksd nmd oked oknd okwd utd wyd"),
        ("11", "almd alnd alsd flmd flnd flsd gamd gand gasd"),
        ("DC", "dcd"),
    ];

    private static readonly FrozenDictionary<string, string> ByDistrict = Table
        .SelectMany(row => row.Ids.Split(' ').Select(id => (id, row.Circuit)))
        .ToFrozenDictionary(pair => pair.id, pair => pair.Circuit, StringComparer.Ordinal);

    /// <summary>Every district's short id, in the order of the alphabet.</summary>
    public static ImmutableArray<string> Ids { get; } = [.. ByDistrict.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The circuits, in their order.</summary>
    public static ImmutableArray<string> Circuits { get; } = [.. Table.Select(row => row.Circuit)];

    /// <summary>The circuit of a district.</summary>
    public static string CircuitOf(string district) => ByDistrict[district];
}
