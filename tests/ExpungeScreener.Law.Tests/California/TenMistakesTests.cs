using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>Ten mistakes that screeners make, and one more: each a test that we do not make it.</summary>
public sealed class TenMistakesTests
{
    private static readonly IEnumerable<Relief> Dismissals = [Pc1203_4.Relief, Pc1203_4a.Relief, Pc1203_41.Relief, Pc1203_42.Relief, Pc17_b.Relief];

    public static TheoryData<string, string?> LeftOutAfterProbation => new()
    {
        { "288.5", null }, { "289", "j" }, { "287", "c" }, { "288a", "c" }, { "286", "c" }, { "288", "a" }, { "288", "c(1)" },
        { "311.1", "a" }, { "311.2", "b" }, { "311.3", "a" }, { "311.11", "a" },
    };

    [Fact]
    public void One_unpaid_restitution_is_never_a_bar()
        => Assert.All(Dismissals, law => Assert.All([Plain.Probation, Plain.Fine, Plain.SplitJail, Plain.OldPrison, Plain.FelonyProbation],
            record => Assert.Equal(record.Says(law), record.Yes(SentenceFacts.RestitutionOwed).Says(law))));

    [Fact]
    public void Two_the_list_of_sex_offenses_is_not_copied_into_the_sections_without_it()
    {
        Assert.Equal("open mandatory", Plain.Fine.Charge("PC", "311.11", "a").Says(Pc1203_4a.Relief));
        Assert.Equal("ask-lawyer; registration-after-jail", Plain.SplitJail.Charge("PC", "311.11", "a").Yes(CountFacts.RegistrationRequired).Says(Pc1203_41.Relief));
        Assert.Equal("open discretionary", Plain.Prison.Charge("PC", "245", "a(1)").Says(Pc1203_41.Relief));
        Assert.Equal("closed", Plain.Prison.Charge("PC", "288", "a").Yes(CountFacts.RegistrationRequired).Says(Pc1203_41.Relief));
    }

    [Fact]
    public void Three_prison_can_be_dismissed_after_two_years()
    {
        Assert.Equal("open discretionary", Plain.Prison.Charge("PC", "211").Says(Pc1203_41.Relief));
        Assert.Equal("opens-on 2026-12-01 discretionary", Plain.Prison.With(SentenceFacts.Released, "2024-11-30").With(SentenceFacts.SupervisionEnded, "none").Says(Pc1203_41.Relief));
    }

    [Theory]
    [MemberData(nameof(LeftOutAfterProbation))]
    public void Four_every_section_of_the_list_is_left_out(string section, string? subdivision)
        => Assert.Equal("closed", Plain.FelonyProbation.Charge("PC", section, subdivision).Says(Pc1203_4.Relief));

    [Fact]
    public void Four_a_misdemeanor_under_261_5_d_is_not_left_out()
        => Assert.Equal("open mandatory", Plain.Probation.Charge("PC", "261.5", "d").Says(Pc1203_4.Relief));

    [Theory]
    [InlineData("23152", "b")]
    [InlineData("20002", "a")]
    [InlineData("14601.1", "a")]
    public void Five_driving_is_neither_a_must_nor_a_never_after_probation_and_has_no_rule_without_it(string section, string subdivision)
    {
        Assert.Equal("open discretionary", Plain.Probation.Charge("VC", section, subdivision).Says(Pc1203_4.Relief));
        Assert.Equal("open mandatory", Plain.Fine.Charge("VC", section, subdivision).Says(Pc1203_4a.Relief));
    }

    [Fact]
    public void Six_a_split_term_waits_one_year_and_prison_two_and_both_from_the_end()
    {
        Assert.Equal("opens-on 2026-12-01 discretionary", Plain.SplitJail.With(SentenceFacts.SupervisionEnded, "2025-11-30").Says(Pc1203_41.Relief));
        Assert.Equal("opens-on 2026-12-01 discretionary", Plain.StraightJail.With(SentenceFacts.Released, "2024-11-30").Says(Pc1203_41.Relief));
        Assert.Equal("opens-on 2026-12-01 mandatory", Plain.Fine.With(CaseFacts.SentencingDate, "2025-11-30").With(SentenceFacts.Released, "2026-01-30").Says(Pc1203_4a.Relief));
    }

    [Fact]
    public void Eight_automatic_relief_is_named_and_never_without_check_your_record_first()
        => Assert.All([Pc1203_425.Relief, Pc851_93.Relief, Hsc11361_9.Relief], law =>
            Assert.Contains(law.Versions[^1].Clauses, clause => clause is { Kind: ClauseKind.Warning, Name: "check-your-record-first" }));

    [Fact]
    public void Eight_automatic_relief_leaves_the_petition_open()
    {
        Assert.Equal("open automatic", Plain.Probation.Says(Pc1203_425.Relief));
        Assert.Equal("open mandatory", Plain.Probation.Says(Pc1203_4.Relief));
    }

    [Fact]
    public void Nine_Proposition_47_has_no_deadline_asks_the_value_and_leaves_out_identity_theft_and_stolen_vehicles()
    {
        var theft = Plain.FelonyProbation.With(CaseFacts.OffenseDate, "2011-02-01").With(CaseFacts.PleaOrVerdictDate, "2011-05-01").With(CaseFacts.SentencingDate, "2011-06-01");
        Assert.StartsWith("open mandatory", theft.Charge("PC", "496", "a").With(CountFacts.ValueDollars, 300m).Says(Pc1170_18.Relief), StringComparison.Ordinal);
        Assert.Equal("needs-facts; missing c1/1/valueDollars", theft.Charge("PC", "496", "a").Says(Pc1170_18.Relief));
        Assert.Equal("closed", theft.Charge("PC", "496d", "a").With(CountFacts.ValueDollars, 300m).Says(Pc1170_18.Relief));
        Assert.Equal("closed", theft.Charge("PC", "530.5", "a").With(CountFacts.ValueDollars, 300m).Says(Pc1170_18.Relief));
        Assert.Equal("closed", theft.Charge("PC", "496", "a").With(CountFacts.ValueDollars, 300m).Yes(PersonFacts.SuperStrikeConviction).Says(Pc1170_18.Relief));
    }

    [Fact]
    public void Ten_no_answer_is_not_a_no()
    {
        Assert.Equal("needs-facts; missing person/pendingCharges", Plain.Fine.Without(PersonFacts.PendingCharges).Says(Pc1203_4a.Relief));
        Assert.Equal("needs-facts; missing person/onProbation", Plain.SplitJail.Without(PersonFacts.OnProbation).Says(Pc1203_41.Relief));
        Assert.StartsWith("needs-facts", Plain.Fine.Without(PersonFacts.MustRegister290).Says(Pc1203_425.Relief), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Court.UsDistrict)]
    [InlineData(Court.OtherState)]
    [InlineData(Court.Tribal)]
    [InlineData(Court.CourtMartial)]
    public void Ten_no_California_law_reaches_the_case_of_another_court(Court court)
        => Assert.All(ReliefCatalog.All.Where(law => law is { System: LegalSystem.California, Per: not Per.Person }),
            law => Assert.All([Plain.Probation, Plain.Prison, Plain.Arrest], record => Assert.Equal("not-applicable", record.With(CaseFacts.Court, court).Says(law))));

    [Fact]
    public void One_more_the_certificate_does_not_want_a_dismissal_first_except_by_the_sex_offense_route()
    {
        var felony = Plain.Prison.Charge("PC", "459", "2d").With(SentenceFacts.Released, "2015-01-01").With(SentenceFacts.SupervisionEnded, "2016-01-01")
            .With(PersonFacts.CaliforniaResidentSince, "2000").Yes(PersonFacts.LivesInCalifornia).No(PersonFacts.ActiveDuty, PersonFacts.LifeParole);
        Assert.StartsWith("open discretionary", felony.Says(Pc4852Cor.Relief), StringComparison.Ordinal);
    }

    [Fact]
    public void One_more_lowering_a_felony_is_not_only_for_suspended_sentences()
        => Assert.StartsWith("open discretionary", Plain.FelonyProbation.Yes(SentenceFacts.PrisonTermSuspended).Says(Pc17_b.Relief), StringComparison.Ordinal);
}
