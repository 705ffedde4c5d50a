using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>28 U.S.C. 2241 and 2255(e): habeas corpus where a motion under section 2255 cannot work. After Jones v. Hendrix that is seldom.</summary>
public static class Usc28_2241
{
    /// <summary>What the statute still leaves: how a sentence is carried out, and a court that is no more.</summary>
    private static readonly Unless[] StillLeft = [new("execution-of-sentence", null), new("sentencing-court-gone", null)];

    private static readonly Condition StatuteReread = FederalFacts.Prior2255Decided.IsYes() & Happened.NewRule.IsYes();

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-2241-savings", "28 USC 2241", Per.Case, RuleVersion.InForce(new DateOnly(2023, 6, 22),
    [
        Covers("federal-or-near", CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate, Court.DcSuperior, Court.CourtMartial), "28 USC 2241"),
        Covers("convicted", FederalCase.Convicted, "28 USC 2241"),
        Requires("in-custody", Custody.Now.IsYes(), "28 USC 2241"),
        Excludes("first-motion-comes-first", FederalCase.InFederalCourt & FederalFacts.Prior2255Decided.IsNo(), "28 USC 2255(e)", StillLeft),
        Excludes("new-reading-is-not-enough", FederalCase.InFederalCourt & StatuteReread, "Jones v. Hendrix, 599 U.S. 465 (2023)", StillLeft),
        AsksLawyer("other-courts-differ", !FederalCase.InFederalCourt, "28 USC 2241"),
        AsksLawyer("only-what-is-left", "28 USC 2255(e)"),
        LawyerAnyway("legal-error", "28 USC 2241"),
        CourtMay("court-may-order", "28 USC 2241"),
        Rare("Jones v. Hendrix, 599 U.S. 465 (2023)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
