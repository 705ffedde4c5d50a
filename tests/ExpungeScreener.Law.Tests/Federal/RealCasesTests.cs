using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>Reported decisions, asked today: the answer is the holding.</summary>
public sealed class RealCasesTests
{
    /// <summary>United States v. Coloian, 480 F.3d 47 (1st Cir. 2007): acquitted in Rhode Island, asked for fairness alone.</summary>
    private static Given Coloian => FederalPlain.Case
        .With(CaseFacts.District, "rid")
        .With(CaseFacts.Outcome, Disposition.Acquitted)
        .With(CaseFacts.PleaOrVerdictDate, "2002-06-27")
        .No(FederalFacts.ArrestUnlawful, FederalFacts.ClericalError);

    /// <summary>United States v. Kwan, 407 F.3d 1005 (9th Cir. 2005): wrong advice on deportation, sentence served.</summary>
    private static Given Kwan => FederalPlain.Case
        .Charge("18 USC", "1344")
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(CaseFacts.PleaOrVerdictDate, "1996-07-09")
        .With(CaseFacts.SentencingDate, "1996-12-02")
        .Yes(FederalFacts.PrisonImposed, FederalFacts.ValidReasonForDelay, FederalFacts.AdverseConsequence, FederalFacts.FundamentalError)
        .No(FederalFacts.InCustody, FederalFacts.ConvictionInvalidated, FederalFacts.ArrestUnlawful, FederalFacts.ClericalError)
        .With(FederalFacts.Grounds, Ground.WrongImmigrationAdvice);

    /// <summary>United States v. Noonan, 906 F.2d 952 (3d Cir. 1990): a draft refusal of 1968 in Pittsburgh, pardoned in 1977, to be erased for that alone.</summary>
    private static Given Noonan => FederalPlain.Case
        .Charge("50 USC", "3811")
        .With(CaseFacts.District, "pawd")
        .With(CaseFacts.OffenseDate, "1968-03-28")
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .Yes(FederalFacts.Pardoned)
        .No(FederalFacts.ViolentOffense16a, FederalFacts.ConvictionInvalidated, FederalFacts.ArrestUnlawful, FederalFacts.ClericalError);

    [Fact]
    public void Coloian_has_no_way_through_fairness() => Assert.Equal("closed", Coloian.Says(EquitableExpungement.Relief));

    [Fact]
    public void Kwan_has_coram_nobis() => Assert.Equal("open discretionary; lawyer first legal-error", Kwan.Says(CoramNobis.Relief));

    [Fact]
    public void Kwan_is_too_late_for_2255_being_out_of_custody() => Assert.Equal("closed; lawyer first legal-error", Kwan.Says(Usc28_2255.Relief));

    [Fact]
    public void Kwan_has_no_way_through_fairness() => Assert.Equal("closed", Kwan.Says(EquitableExpungement.Relief));

    [Fact]
    public void Noonan_is_pardoned_already() => Assert.Equal("open automatic", Noonan.Says(MassPardons.Relief));

    [Fact]
    public void Noonan_has_no_way_through_fairness() => Assert.Equal("closed", Noonan.Says(EquitableExpungement.Relief));
}
