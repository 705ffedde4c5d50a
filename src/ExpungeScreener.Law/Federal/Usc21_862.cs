using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>21 U.S.C. 862: federal grants, contracts, loans and licenses that a drug sentence took away are given back.</summary>
public static class Usc21_862
{
    private static readonly Condition Trafficking = FederalFacts.Conduct.Is(FederalConduct.Distribution, FederalConduct.IntentToDistribute, FederalConduct.Import);

    private static readonly Condition ConvictedBeforeTheLaw = ConvictionDate.Before(new DateOnly(1989, 9, 2)).IsYes();

    /// <summary>Of these courts the law does not say that theirs is a federal or a state sentence.</summary>
    private static readonly Condition NeitherForSure = CaseFacts.Court.Is(Court.DcSuperior, Court.Territory, Court.CourtMartial);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-benefits-862", "21 USC 862", Per.Case, RuleVersion.InForce(new DateOnly(1989, 9, 2),
    [
        Covers("federal-or-state", CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate, Court.CaSuperior, Court.OtherState) | NeitherForSure, "21 USC 862"),
        Covers("convicted", FederalCase.Convicted, "21 USC 862"),
        Covers("benefits-denied", FederalFacts.BenefitsDenied862.IsYes(), "21 USC 862"),
        Excludes("before-the-law", ConvictedBeforeTheLaw, "21 USC 862(h)"),
        AsksLawyer("reach-of-federal-or-state", NeitherForSure, "21 USC 862"),
        AsksLawyer("permanent-bar", Trafficking & PersonFacts.PriorDrugConvictionBeforeOffense.IsYes(), "21 USC 862(a)(1)(C)"),
        AsksLawyer("other-rehabilitation", FederalFacts.RehabilitationDone.IsNo(), "21 USC 862(c)"),
        CourtShall("benefits-return", "21 USC 862(c)"),
        Notes("helped-the-government", "21 USC 862(e)"),
        Notes("food-and-cash-aid-is-other-law", "21 USC 862a"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
