using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>What the courts of one circuit say to a request to erase a record in fairness.</summary>
/// <param name="Circuit">The circuit, as <c>1</c> to <c>11</c> or <c>DC</c>.</param>
/// <param name="Case">The cases it speaks of; null for every case.</param>
/// <param name="Answer">Whether the court has no such power, or only a lawyer can say.</param>
/// <param name="Citation">The decision that says so.</param>
internal sealed record EquitablePower(string Circuit, Condition? Case, ClauseKind Answer, string Citation)
{
    private static readonly Condition Unlawful
        = FederalFacts.ArrestUnlawful.IsYes() | FederalCase.SetAside | (FederalCase.Convicted & FederalFacts.ConvictionInvalidated.IsYes());

    private static readonly Condition ValidConviction = FederalCase.Convicted & FederalFacts.ConvictionInvalidated.IsNo();

    private static readonly Condition Constitutional = Grounds.Constitutional | Unlawful;

    /// <summary>The circuits, in order. The D.C. Circuit has no row: there the way is open, and seldom used.</summary>
    public static ImmutableArray<EquitablePower> All { get; } =
    [
        No("1", "US v. Coloian, 480 F.3d 47 (1st Cir. 2007)"),
        No("2", "Doe v. US, 833 F.3d 192 (2d Cir. 2016)", ValidConviction),
        AskLawyer("2", "Schnitzer (2d Cir. 1977)", !ValidConviction),
        No("3", "US v. Rowlands, 451 F.3d 173 (3d Cir. 2006)", !Unlawful),
        AskLawyer("4", "Allen v. Webster (4th Cir. 1984)"),
        AskLawyer("5", "Sealed Appellant, 130 F.3d 695 (5th Cir. 1997)"),
        No("6", "US v. Lucido (6th Cir. 2010)", !Constitutional),
        AskLawyer("6", "US v. Field, 756 F.3d 911 (6th Cir. 2014)", Constitutional),
        No("7", "US v. Wahi, 850 F.3d 296 (7th Cir. 2017)"),
        No("8", "US v. Meyer, 439 F.3d 855 (8th Cir. 2006)"),
        No("9", "US v. Sumner, 226 F.3d 1005 (9th Cir. 2000)", !(Unlawful | FederalFacts.ClericalError.IsYes())),
        No("10", "Tokoph v. US (10th Cir. 2014)", ValidConviction),
        AskLawyer("10", "US v. Linn (10th Cir. 1975)", !ValidConviction),
        No("11", "US v. Batmasian (11th Cir. 2023)"),
    ];

    /// <summary>More than fairness, where the decision that says no speaks of fairness alone: the no stands, and a lawyer should look.</summary>
    public static Condition BeyondFairness { get; } = Circuits.In("1", "7", "8", "11") & Unlawful;

    /// <summary>The row as a clause of the relief.</summary>
    public Clause ToClause()
    {
        var condition = Case is null ? Circuits.In(Circuit) : Circuits.In(Circuit) & Case;
        return Answer == ClauseKind.Excludes
            ? Clauses.Excludes($"no-power-in-circuit-{Circuit}", condition, Citation)
            : Clauses.AsksLawyer($"unsettled-in-circuit-{Circuit}", condition, Citation);
    }

    private static EquitablePower No(string circuit, string citation, Condition? @case = null) => new(circuit, @case, ClauseKind.Excludes, citation);

    private static EquitablePower AskLawyer(string circuit, string citation, Condition? @case = null) => new(circuit, @case, ClauseKind.AsksLawyer, citation);
}
