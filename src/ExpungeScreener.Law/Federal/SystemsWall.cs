using System.Collections.Immutable;

namespace ExpungeScreener.Law.Federal;

/// <summary>One row of the wall between the two systems.</summary>
/// <param name="Id">Its id, under which its words stand.</param>
/// <param name="Citation">Where the law says it, as a heading of docs/law/the-wall.md.</param>
public sealed record WallRow(string Id, string Citation);

/// <summary>What a state cannot do for a federal case, and what federal law does not follow of what California did.</summary>
public static class SystemsWall
{
    /// <summary>The California ways that people ask about for a federal case, and why none of them reaches it.</summary>
    public static ImmutableArray<WallRow> StateCannot { get; } =
    [
        new("wall-dismissal", "PC 1203.4"),
        new("wall-reduction", "PC 17(b)"),
        new("wall-automatic", "PC 1203.425"),
        new("wall-certificate", "People v. Faranso, 240 Cal.App.4th 456 (2015)"),
        new("wall-governor", "Cal. Const. art. V sec. 8"),
        new("wall-vacatur", "PC 1473.7"),
        new("wall-guns", "Beecham v. US, 511 U.S. 368 (1994)"),
    ];

    /// <summary>What federal law still counts after California dismissed, sealed or forgave a case.</summary>
    public static ImmutableArray<WallRow> FederalIgnores { get; } =
    [
        new("wall-immigration", "8 USC 1101(a)(48)(A)"),
        new("wall-first-possession", "Nunez-Reyes v. Holder, 646 F.3d 684 (9th Cir. 2011)"),
        new("wall-immigration-pardon", "8 USC 1227(a)(2)(A)(vi)"),
        new("wall-federal-gun-ban", "18 USC 921(a)(20)"),
        new("wall-security-form", "SF-86 section 22"),
        new("wall-federal-hiring", "5 USC 9201"),
        new("wall-later-sentence", "US v. Hayden, 255 F.3d 768 (9th Cir. 2001)"),
        new("wall-special-probation", "18 USC 3607(a)(1)"),
    ];
}
