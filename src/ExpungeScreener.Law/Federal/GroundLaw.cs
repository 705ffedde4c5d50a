using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>
/// One thing that can have gone wrong in a case, and the decision that says what must be shown for it. A ground is no way
/// by itself: it is brought by a motion under 28 U.S.C. 2255 in custody, by coram nobis after it, or by an appeal.
/// </summary>
/// <param name="Ground">The ground.</param>
/// <param name="Citation">The decision or rule.</param>
public sealed record GroundLaw(Ground Ground, string Citation)
{
    /// <summary>Every ground, in the order in which the interview names them.</summary>
    public static ImmutableArray<GroundLaw> All { get; } =
    [
        new(Ground.IneffectiveCounsel, "Strickland v. Washington (1984)"),
        new(Ground.NoImmigrationAdvice, "Padilla v. Kentucky (2010)"),
        new(Ground.WrongImmigrationAdvice, "US v. Kwan, 407 F.3d 1005 (9th Cir. 2005)"),
        new(Ground.NoAppealFiled, "Roe v. Flores-Ortega (2000)"),
        new(Ground.HiddenEvidence, "Brady v. Maryland (1963)"),
        new(Ground.FalseEvidence, "Napue v. Illinois (1959)"),
        new(Ground.JudgeError, "FRCrP 11"),
        new(Ground.NoJurisdiction, "Bousley v. US (1998)"),
        new(Ground.LawyerConflict, "Cuyler v. Sullivan (1980)"),
        new(Ground.Innocence, "McQuiggin v. Perkins (2013)"),
    ];

    /// <summary>What must be shown for the grounds that were named, one note each: "must-show-g-iac" and so on.</summary>
    internal static ImmutableArray<Clause> MustShow { get; } = [.. All.Select(law => law.ToNote())];

    private Clause ToNote() => Clauses.Notes($"must-show-{Spelling<Ground>.Of(Ground)}", FederalFacts.Grounds.Lists(Ground), Citation);
}
