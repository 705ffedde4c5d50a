using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The ten mistakes that pages about federal records make, each turned around.</summary>
public sealed class TenFederalMistakesTests
{
    private static readonly string[] FirstThree = ["fed-3607c-expungement", "fed-presidential-pardon", "fed-equitable-expungement"];

    private static readonly Given[] FederalRecords =
        [FederalPlain.OpenPossession, FederalPlain.DismissedPossession, FederalPlain.PossessionJudgment, FederalPlain.Fraud, FederalPlain.FraudOnProbation];

    /// <summary>Other ways than the three that most pages name, each with a record that it opens for.</summary>
    public static TheoryData<string, Given> OtherWays { get; } = new()
    {
        { "fed-tsra-vacatur", FederalPlain.Fraud.With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking).Yes(FederalFacts.DirectResultOfTrafficking).No(FederalFacts.ViolentOffense16a, FederalFacts.SurvivorMotionDenied) },
        { "fed-marijuana-pardon-2022", FederalPlain.PossessionJudgment.With(FederalFacts.Drug, FederalDrug.MarijuanaOnly).Yes(PersonFacts.UsCitizen) },
        { "fed-fyca-set-aside", FederalPlain.Fraud.With(CaseFacts.PleaOrVerdictDate, "1979-03-01").With(SentenceFacts.ProbationOutcome, ProbationOutcome.EndedEarly).Yes(FederalFacts.SentencedAsYouthOffender, FederalFacts.YouthCertificate) },
        { "fed-juvenile-5038", FederalPlain.Case.With(CaseFacts.Outcome, Disposition.JuvenileAdjudication).With(CaseFacts.AgeAtOffense, 16).With(CaseFacts.PleaOrVerdictDate, "2015-05-01").Yes(FederalFacts.StartedBefore21).No(JuvenileFacts.TransferredToAdult) },
        { "fed-dna-expungement", FederalPlain.Case.With(CaseFacts.Outcome, Disposition.Dismissed).Yes(FederalFacts.DnaTaken, FederalFacts.FinalOrder) },
        { "fed-fbi-record-challenge", FederalPlain.Fraud.Yes(FederalFacts.FbiRecordError) },
    };

    [Fact]
    public void M1_There_is_no_diversion_in_section_844_since_November_1987()
    {
        Assert.Equal("not-applicable", FederalPlain.DismissedPossession.Says(Former21Usc844b.Relief));
        Assert.Equal("open automatic", FederalPlain.DismissedPossession.Says(Usc18_3607b.Relief));
    }

    [Theory]
    [InlineData(18)]
    [InlineData(20)]
    [InlineData(34)]
    public void M2_A_possession_conviction_is_not_expunged(int age)
        => Assert.Equal("closed", FederalPlain.PossessionJudgment.With(CaseFacts.AgeAtOffense, age).Says(Usc18_3607c.Relief));

    [Theory]
    [InlineData(19, "open mandatory")]
    [InlineData(25, "closed")]
    public void M3_Subsection_c_expunges_for_the_young_and_b_is_a_status_for_all(int age, string expunges)
    {
        var dismissed = FederalPlain.DismissedPossession.With(CaseFacts.AgeAtOffense, age);
        Assert.Equal("open automatic", dismissed.Says(Usc18_3607b.Relief));
        Assert.Equal(expunges, dismissed.Says(Usc18_3607c.Relief));
    }

    [Theory]
    [InlineData(FederalDrug.MarijuanaOnly)]
    [InlineData(FederalDrug.Other)]
    [InlineData(FederalDrug.Mixed)]
    public void M4_Any_drug_and_any_amount_can_have_special_probation(FederalDrug drug)
        => Assert.Equal("open discretionary", FederalPlain.OpenPossession.With(FederalFacts.Drug, drug).Says(Usc18_3607a.Relief));

    [Fact]
    public void M5_Over_21_nothing_is_sealed()
    {
        var dismissed = FederalPlain.DismissedPossession.With(CaseFacts.AgeAtOffense, 25);
        Assert.DoesNotContain(dismissed.Decide(Usc18_3607b.Relief).Notes, note => note.Name == "under-21-can-be-erased");
        Assert.Equal("closed", dismissed.Says(Usc18_3607c.Relief));
    }

    [Fact]
    public void M6_A_pardon_erases_nothing()
    {
        var pardoned = FederalPlain.Fraud.Yes(FederalFacts.Pardoned).No(FederalFacts.ArrestUnlawful, FederalFacts.ClericalError, FederalFacts.ConvictionInvalidated);
        Assert.Equal("closed", pardoned.Says(EquitableExpungement.Relief));
        Assert.Equal("closed", pardoned.Yes(FederalFacts.DnaTaken, FederalFacts.FinalOrder).Says(DnaExpungement.Relief));
    }

    [Fact]
    public void M6_A_pardon_does_something_it_ends_the_gun_ban()
        => Assert.Equal(Outcome.Closed, FederalPlain.Fraud.Yes(FederalFacts.Pardoned, FederalFacts.FirearmDisability).Decide(Usc18_925c.Relief).Outcome);

    [Fact]
    public void M7_The_five_years_run_from_release_and_not_from_the_end_of_the_sentence()
    {
        var released = FederalPlain.Fraud.With(SentenceFacts.Released, "2021-11-24").With(SentenceFacts.SupervisionEnded, "2024-11-24");
        Assert.Equal("open clemency", released.Says(PresidentialPardon.Relief));
        Assert.Equal("opens-on 2026-11-25 clemency", released.With(SentenceFacts.Released, "2021-11-25").Says(PresidentialPardon.Relief));
    }

    [Fact]
    public void M7_Supervision_is_a_block_of_its_own()
        => Assert.Equal(Outcome.WaitsFor, FederalPlain.Fraud.Without(SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.SupervisedRelease).Decide(PresidentialPardon.Relief).Outcome);

    [Fact]
    public void M7_A_newer_conviction_starts_the_five_years_again()
        => Assert.Equal(
            Outcome.OpensOn,
            FederalPlain.Fraud.With(PersonFacts.ConvictionSince, OtherConvictions.Of(new OtherConviction(DateSpan.Day(2024, 1, 1), OffenseLevel.Misdemeanor, DateSpan.Day(2024, 6, 1)))).Decide(PresidentialPardon.Relief).Outcome);

    [Fact]
    public void M8_Not_every_mistake_undoes_a_conviction()
    {
        var none = FederalPlain.FraudOnProbation.With(FederalFacts.Grounds, Choices<Ground>.Of());
        Assert.Equal(Outcome.Closed, none.Decide(Usc28_2255.Relief).Outcome);
        var noVehicle = FederalPlain.Fraud.With(FederalFacts.Grounds, Ground.IneffectiveCounsel);
        Assert.Equal(Outcome.Closed, noVehicle.Decide(Usc28_2255.Relief).Outcome);
        Assert.Equal(Outcome.Closed, noVehicle.Yes(FederalFacts.AdverseConsequence, FederalFacts.ValidReasonForDelay).No(FederalFacts.FundamentalError).Decide(CoramNobis.Relief).Outcome);
    }

    [Theory]
    [MemberData(nameof(OtherWays))]
    public void M9_There_are_more_ways_than_three(string id, Given record)
    {
        Assert.DoesNotContain(id, FirstThree);
        Assert.Equal(Outcome.Open, record.Decide(ReliefCatalog.Find(id)!).Outcome);
    }

    [Fact]
    public void M10_No_California_way_reaches_a_federal_case()
        => Assert.All(
            ReliefCatalog.All.Where(relief => relief.System == LegalSystem.California && relief.Per != Per.Person),
            relief => Assert.All(FederalRecords, record => Assert.Equal("not-applicable", record.Says(relief))));

    [Fact]
    public void M10_A_drug_conviction_that_California_dismissed_still_counts_here()
    {
        var dismissed = FederalPlain.Case.With(CaseFacts.Court, Court.CaSuperior).Charge("HSC", "11377", "a").With(CaseFacts.Outcome, Disposition.Convicted)
            .With(CaseFacts.PleaOrVerdictDate, "2019-02-02").With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed);
        Assert.Equal("closed; lawyer first dismissed-drug-conviction", FederalPlain.OpenPossession.And(dismissed).Says(Usc18_3607a.Relief));
    }
}
