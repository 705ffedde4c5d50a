using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>18 U.S.C. 3564(c): federal probation ends early. It does not clear the record.</summary>
public static class EarlyEndOfProbation
{
    private static readonly Condition SomeFelony = InOneCount(CaseFacts.Outcome.Is(Disposition.Convicted) & CountFacts.Level.Is(OffenseLevel.Felony));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-early-end-probation", "18 USC 3564(c)", Per.Case, RuleVersion.Undated(
    [
        Covers("federal", FederalCase.InFederalCourt, "18 USC 3564(c)"),
        Covers("convicted", FederalCase.Convicted, "18 USC 3564(c)"),
        Covers("on-probation", SupervisionNow.Probation.IsYes(), "18 USC 3564(c)"),
        Presumes("over-before-the-year", SomeFelony & SupervisionNow.ProbationTooShort.IsYes(), "18 USC 3564(c)"),
        Waits("one-year-of-probation", SupervisionNow.ProbationStart.ElapsedFederalYears(1), "18 USC 3564(c)", SomeFelony),
        LawyerFirst("ends-custody-for-2255", "28 USC 2255(a)"),
        CourtMay("court-may-end-early", "18 USC 3564(c)"),
        Notes("conduct-and-justice", "18 USC 3564(c)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
