using System.Collections.Immutable;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>Whether the courts of one circuit erase the record of a youth sentence on top of setting it aside.</summary>
/// <param name="Name">The name of the note that says so.</param>
/// <param name="Case">The circuits.</param>
/// <param name="Citation">The decision that says so; where none is known, the law itself.</param>
internal sealed record YouthErasure(string Name, Condition Case, string Citation)
{
    /// <summary>The circuits that say yes, the one that says no, and the others, where no decision settles it.</summary>
    public static ImmutableArray<YouthErasure> All { get; } =
    [
        new("youth-erased-in-3d-circuit", Circuits.In("3"), "US v. Doe, 980 F.2d 876 (3d Cir. 1992)"),
        new("youth-erased-in-dc-circuit", Circuits.In("DC"), "Doe v. Webster, 606 F.2d 1226 (D.C. Cir. 1979)"),
        new("youth-not-erased-in-8th-circuit", Circuits.In("8"), "US v. Doe, 859 F.2d 1334 (8th Cir. 1988)"),
        new("youth-erasing-not-settled", !Circuits.In("3", "DC", "8"), "Former 18 USC 5021"),
    ];

    /// <summary>The row as a note of the relief.</summary>
    public Clause ToNote() => Clauses.Notes(Name, Case, Citation);
}
