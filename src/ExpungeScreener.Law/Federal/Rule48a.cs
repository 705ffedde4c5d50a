using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Federal Rule of Criminal Procedure 48(a): the government drops an open case, with leave of court.</summary>
public static class Rule48a
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-rule48a-dismissal", "FRCrP 48(a)", Per.Case, RuleVersion.InForce(new DateOnly(2002, 12, 1),
    [
        Covers("federal", FederalCase.InFederalCourt, "FRCrP 48(a)"),
        Covers("still-open", FederalCase.StillOpen, "FRCrP 48(a)"),
        Awaits("prosecutor-agrees", FederalFacts.ProsecutorAgrees, FederalFacts.ProsecutorAgrees.IsYes(), "FRCrP 48(a)"),
        LawyerAnyway("open-case", "FRCrP 48(a)"),
        CourtMay("prosecutor-may-drop", "FRCrP 48(a)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
