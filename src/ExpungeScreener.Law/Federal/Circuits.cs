using System.Collections.Frozen;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>The circuit of a federal case: the one its district belongs to, or the one that is given.</summary>
internal static class Circuits
{
    /// <summary>The 94 districts by circuit, by the courts' short ids.</summary>
    private static readonly Dictionary<string, string> Districts = new(StringComparer.Ordinal)
    {
        ["1"] = "med mad nhd rid prd",
        ["2"] = "ctd nyed nynd nysd nywd vtd",
        ["3"] = "ded njd paed pamd pawd vid",
        ["4"] = "mdd nced ncmd ncwd scd vaed vawd wvnd wvsd",
        ["5"] = "laed lamd lawd msnd mssd txed txnd txsd txwd",
        ["6"] = "kyed kywd mied miwd ohnd ohsd tned tnmd tnwd",
        ["7"] = "ilnd ilcd ilsd innd insd wied wiwd",
        ["8"] = "ared arwd iand iasd mnd moed mowd ned ndd sdd",
        ["9"] = "akd azd cacd caed cand casd gud hid idd mtd nvd nmid ord waed wawd",
        ["10"] = "cod ksd nmd oknd oked okwd utd wyd",
        ["11"] = "almd alnd alsd flmd flnd flsd gamd gand gasd",
        ["DC"] = "dcd",
    };

    private static readonly FrozenDictionary<string, string> ByDistrict = Districts
        .SelectMany(circuit => circuit.Value.Split(' ').Select(district => (District: district, Circuit: circuit.Key)))
        .ToFrozenDictionary(pair => pair.District, pair => pair.Circuit, StringComparer.OrdinalIgnoreCase);

    /// <summary>How many districts are known.</summary>
    public static int DistrictCount => ByDistrict.Count;

    /// <summary>The circuit, as <c>1</c> to <c>11</c> or <c>DC</c>.</summary>
    public static Derived<string> Of { get; } = new("circuit", FactLevel.Case, scene =>
    {
        if (CaseFacts.District.Read(scene) is { IsKnown: true, Value: var district } && ByDistrict.TryGetValue(district, out var circuit)) return Reading.Of(circuit);
        var given = CaseFacts.Circuit.Read(scene);
        return given.IsKnown ? given : Reading.Missing<string>(scene.PathOf(CaseFacts.District), scene.PathOf(CaseFacts.Circuit));
    });

    /// <summary>The case is in one of these circuits.</summary>
    public static Condition In(params ReadOnlySpan<string> circuits) => Of.Is(circuits);
}
