using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>18 U.S.C. 925(c): relief from the federal gun ban. No open way to ask was found; only a lawyer can say whether there is one.</summary>
public static class Usc18_925c
{
    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-firearm-925c", "18 USC 925(c)", Per.Case, RuleVersion.Undated(
    [
        Covers("convicted", FederalCase.Convicted, "18 USC 922(g)"),
        Covers("gun-ban", FederalFacts.FirearmDisability.IsYes(), "18 USC 922(g)"),
        Presumes("pardon-ends-the-ban", FederalFacts.Pardoned.IsYes(), "18 USC 921(a)(20)", new Unless("pardon-keeps-the-ban", null)),
        AsksLawyer("not-confirmed-open", "18 USC 925(c)"),
        CourtMay("attorney-general-may", "18 USC 925(c)"),
        Notes("supervision-counts-against", Custody.Now.IsYes(), "90 FR 34394"),
        Notes("state-cannot-lift", FederalCase.InFederalCourt, "Beecham v. US, 511 U.S. 368 (1994)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
