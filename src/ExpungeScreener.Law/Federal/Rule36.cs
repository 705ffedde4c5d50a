using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Federal Rule of Criminal Procedure 36: a clerical error in the judgment or the record is corrected at any time.</summary>
public static class Rule36
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-rule36", "FRCrP 36", Per.Case, RuleVersion.InForce(new DateOnly(2002, 12, 1),
    [
        Covers("federal", FederalCase.InFederalCourt, "FRCrP 36"),
        Requires("clerical-error", FederalFacts.ClericalError.IsYes(), "FRCrP 36"),
        LawyerAnyway("legal-error", "FRCrP 36"),
        CourtShall("court-corrects", "FRCrP 36"),
        Notes("fbi-record-too", FederalFacts.FbiRecordError.IsYes(), "28 CFR 16.34"),
    ]));
}
