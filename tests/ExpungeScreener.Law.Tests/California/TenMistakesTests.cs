using System.Text.Json;
using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The ten mistakes that screeners of California records make, each turned around.</summary>
public sealed class TenMistakesTests
{
    private const string Must = "open mandatory";
    private const string May = "open discretionary";

    private static readonly Relief[] California =
        [Pc1203_4.Relief, Pc1203_3.Relief, Pc1203_4a.Relief, Pc1203_41.Relief, Pc1203_42.Relief, Pc17_b.Relief, Pc1203_425.Relief];

    private static readonly Given[] Convictions =
    [
        Plain.Probation, Plain.FelonyProbation, Plain.Fine, Plain.SplitJail, Plain.StraightJail, Plain.Prison, Plain.OldPrison,
        Plain.FelonyProbation.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).With(SentenceFacts.ProbationEnds, "2027-03-01"),
    ];

    /// <summary>Every subdivision that keeps a felony out of dismissal after probation.</summary>
    public static TheoryData<string, string?> ListedSexOffenses => new()
    {
        { "286", "c" }, { "288", "a" }, { "288", "b(1)" }, { "288", "c(1)" }, { "287", "c" }, { "288a", "c" }, { "288.5", null }, { "289", "j" },
        { "311.1", "a" }, { "311.2", "b" }, { "311.3", "a" }, { "311.11", "a" }, { "261.5", "d" },
    };

    public static TheoryData<string, string?> ListedDriving => new()
    {
        { "20001", "a" }, { "20002", "a" }, { "23152", "a" }, { "23153", "b" }, { "23103", "a" }, { "23103.5", null }, { "14601", "a" }, { "14601.1", "a" }, { "14601.2", "a" }, { "14601.5", "a" },
    };

    public static TheoryData<Court> OtherCourts =>
        [Court.UsDistrict, Court.UsMagistrate, Court.DcSuperior, Court.CourtMartial, Court.Tribal, Court.OtherState, Court.Territory, Court.Foreign];

    [Fact]
    public void M1_Unpaid_restitution_is_never_a_bar()
        => Assert.All(California, law => Assert.All(Convictions, record =>
            Assert.Equal(record.No(SentenceFacts.RestitutionOwed).Says(law), record.Yes(SentenceFacts.RestitutionOwed).Says(law))));

    [Fact]
    public void M1_Unpaid_fees_are_never_a_bar()
        => Assert.All(California, law => Assert.All(Convictions, record =>
            Assert.Equal(record.Decide(law).Outcome, record.Yes(SentenceFacts.FinesOwed).Decide(law).Outcome)));

    [Theory]
    [MemberData(nameof(ListedSexOffenses))]
    public void M2_The_list_of_PC_1203_4_stays_in_PC_1203_4(string section, string? subdivision)
    {
        Assert.Equal("closed", Plain.FelonyProbation.Charge("PC", section, subdivision).Says(Pc1203_4.Relief));
        Assert.Equal(May, Plain.Prison.Charge("PC", section, subdivision).Says(Pc1203_41.Relief));
        if (section != "288") Assert.Equal(Must, Plain.Fine.Charge("PC", section, subdivision).Says(Pc1203_4a.Relief));
    }

    [Fact]
    public void M2_What_closes_the_prison_dismissal_is_a_duty_to_register()
        => Assert.Equal("closed", Plain.Prison.Yes(CountFacts.RegistrationRequired, PersonFacts.MustRegister290).Says(Pc1203_41.Relief));

    [Fact]
    public void M3_Prison_can_be_dismissed_after_two_years()
    {
        var released = Plain.Prison.With(SentenceFacts.SupervisionEnded, "none").With(SentenceFacts.Released, "2024-11-23");
        Assert.Equal(May, released.Says(Pc1203_41.Relief));
        Assert.Equal("opens-on 2026-11-25 discretionary", released.With(SentenceFacts.Released, "2024-11-24").Says(Pc1203_41.Relief));
    }

    [Theory]
    [MemberData(nameof(ListedSexOffenses))]
    public void M4_Every_crime_of_the_list_closes_dismissal_after_probation(string section, string? subdivision)
        => Assert.Equal("closed", Plain.FelonyProbation.Charge("PC", section, subdivision).Says(Pc1203_4.Relief));

    [Theory]
    [InlineData("261.5", "d")]
    [InlineData("261.5", "c")]
    public void M4_Sex_with_a_minor_as_a_misdemeanor_is_not_on_the_list(string section, string subdivision)
        => Assert.Equal(Must, Plain.Probation.Charge("PC", section, subdivision).Says(Pc1203_4.Relief));

    [Theory]
    [MemberData(nameof(ListedDriving))]
    public void M5_A_listed_driving_offense_is_for_the_judge_after_probation_and_mandatory_without_it(string section, string? subdivision)
    {
        Assert.Equal(May, Plain.Probation.Charge("VC", section, subdivision).Says(Pc1203_4.Relief));
        Assert.Equal(Must, Plain.Fine.Charge("VC", section, subdivision).Says(Pc1203_4a.Relief));
    }

    [Fact]
    public void M6_A_split_term_waits_one_year_straight_jail_and_prison_two()
    {
        Assert.Equal("opens-on 2027-03-02 discretionary", Plain.SplitJail.With(SentenceFacts.SupervisionEnded, "2026-03-01").Says(Pc1203_41.Relief));
        Assert.Equal("opens-on 2028-03-02 discretionary", Plain.StraightJail.With(SentenceFacts.Released, "2026-03-01").Says(Pc1203_41.Relief));
        Assert.Equal("opens-on 2028-03-02 discretionary", Plain.Prison.With(SentenceFacts.SupervisionEnded, "none").With(SentenceFacts.Released, "2026-03-01").Says(Pc1203_41.Relief));
    }

    [Theory]
    [InlineData("2003-01-01")]
    [InlineData("2026-01-01")]
    public void M6_The_wait_runs_from_completion_and_not_from_the_sentence(string sentenced)
        => Assert.All([Plain.SplitJail, Plain.StraightJail, Plain.Prison, Plain.SplitJail.With(SentenceFacts.SupervisionEnded, "2026-03-01")], record =>
            Assert.Equal(record.Says(Pc1203_41.Relief), record.With(CaseFacts.SentencingDate, sentenced).Says(Pc1203_41.Relief)));

    [Theory]
    [InlineData("pc-1203-4")]
    [InlineData("pc-1203-4a")]
    [InlineData("pc-1203-41")]
    [InlineData("pc-1203-42")]
    [InlineData("pc-1203-425")]
    public void M7_Nothing_is_erased_no_gun_rights_come_back_and_what_must_be_told_stays(string relief)
    {
        var limits = Said(relief, "doesNot");
        Assert.Contains("does not erase", limits, StringComparison.Ordinal);
        Assert.Contains("does not give back gun rights", limits, StringComparison.Ordinal);
        Assert.Contains(relief == "pc-1203-4a" ? "does not end what a license form asks for" : "does not end the duty to tell", limits, StringComparison.Ordinal);
        Assert.DoesNotContain("erase", Said(relief, "does"), StringComparison.Ordinal);
        Assert.DoesNotContain("expunge", Said(relief, "does"), StringComparison.Ordinal);
    }

    [Fact]
    public void M8_Automatic_relief_is_shown_beside_the_petition_and_the_record_is_checked_first()
        => Assert.All([(Plain.Probation, Pc1203_4.Relief), (Plain.Fine, Pc1203_4a.Relief)], one =>
        {
            var automatic = one.Item1.Decide(Pc1203_425.Relief);
            Assert.Equal((Outcome.Open, Decision.Automatic), (automatic.Outcome, automatic.Decision!.Value));
            Assert.Contains(automatic.Warnings, warning => warning.Name == "check-your-record-first");
            Assert.Equal(Must, one.Item1.Says(one.Item2));
            Assert.Equal(Must, one.Item1.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic).Says(one.Item2));
        });

    [Fact]
    public void M10_No_answer_is_not_a_no()
    {
        Fact[] gates = [PersonFacts.PendingCharges, PersonFacts.OnProbation, PersonFacts.ServingSentence, PersonFacts.Supervision];
        (Given Record, Relief Law)[] held = [(Plain.Probation, Pc1203_4.Relief), (Plain.Fine, Pc1203_4a.Relief), (Plain.SplitJail, Pc1203_41.Relief), (Plain.OldPrison, Pc1203_42.Relief), (Plain.Fine, Pc1203_425.Relief)];
        Assert.All(held, one => Assert.All(gates, gate => Assert.Equal($"needs-facts; missing person/{gate.Key}", one.Record.Without(gate).Says(one.Law))));
        Assert.Equal("needs-facts; missing person/mustRegister290", Plain.Fine.Without(PersonFacts.MustRegister290).Says(Pc1203_425.Relief));
        Assert.Equal(Outcome.NeedsFacts, Plain.Prison.Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290).Decide(Pc1203_41.Relief).Outcome);
    }

    [Theory]
    [MemberData(nameof(OtherCourts))]
    public void M10_No_California_court_changes_the_judgment_of_another(Court court)
        => Assert.All(California, law => Assert.All(Convictions, record => Assert.Equal("not-applicable", record.With(CaseFacts.Court, court).Says(law))));

    [Fact]
    public void Runner_up_A_suspended_prison_term_does_not_keep_a_felony_from_being_lowered()
        => Assert.Equal("open discretionary; lawyer first prison-term-suspended", Plain.FelonyProbation.Yes(SentenceFacts.PrisonTermSuspended).Says(Pc17_b.Relief));

    private static string Said(string relief, string part)
    {
        using var words = JsonDocument.Parse(File.ReadAllText(Repository.ReliefWords(relief)));
        return string.Join('\n', words.RootElement.GetProperty(part).EnumerateArray().Select(line => line.GetString()));
    }

    [Fact]
    public void M8_automatic_relief_is_named_and_never_without_check_your_record_first()
        => Assert.All([Pc1203_425.Relief, Pc851_93.Relief, Hsc11361_9.Relief], law =>
            Assert.Contains(law.Versions[^1].Clauses, clause => clause is { Kind: ClauseKind.Warning, Name: "check-your-record-first" }));

    [Fact]
    public void M9_Proposition_47_has_no_deadline_asks_the_value_and_leaves_out_identity_theft_and_stolen_vehicles()
    {
        var theft = Plain.FelonyProbation.With(CaseFacts.OffenseDate, "2011-02-01").With(CaseFacts.PleaOrVerdictDate, "2011-05-01").With(CaseFacts.SentencingDate, "2011-06-01");
        Assert.StartsWith("open mandatory", theft.Charge("PC", "496", "a").With(CountFacts.ValueDollars, 300m).Says(Pc1170_18.Relief), StringComparison.Ordinal);
        Assert.Equal("needs-facts; missing c1/1/valueDollars", theft.Charge("PC", "496", "a").Says(Pc1170_18.Relief));
        Assert.Equal("closed", theft.Charge("PC", "496d", "a").With(CountFacts.ValueDollars, 300m).Says(Pc1170_18.Relief));
        Assert.Equal("closed", theft.Charge("PC", "530.5", "a").With(CountFacts.ValueDollars, 300m).Says(Pc1170_18.Relief));
        Assert.Equal("closed", theft.Charge("PC", "496", "a").With(CountFacts.ValueDollars, 300m).Yes(PersonFacts.SuperStrikeConviction).Says(Pc1170_18.Relief));
    }

    [Theory]
    [InlineData(Court.UsDistrict)]
    [InlineData(Court.OtherState)]
    [InlineData(Court.Tribal)]
    [InlineData(Court.CourtMartial)]
    public void M10_no_California_law_reaches_the_case_of_another_court(Court court)
        => Assert.All(ReliefCatalog.All.Where(law => law is { System: LegalSystem.California, Per: not Per.Person }),
            law => Assert.All([Plain.Probation, Plain.Prison, Plain.Arrest], record => Assert.Equal("not-applicable", record.With(CaseFacts.Court, court).Says(law))));

    [Fact]
    public void Runner_up_the_certificate_does_not_want_a_dismissal_first_except_by_the_sex_offense_route()
    {
        var felony = Plain.Prison.Charge("PC", "459", "2d").With(SentenceFacts.Released, "2015-01-01").With(SentenceFacts.SupervisionEnded, "2016-01-01")
            .With(PersonFacts.CaliforniaResidentSince, "2000").Yes(PersonFacts.LivesInCalifornia).No(PersonFacts.ActiveDuty, PersonFacts.LifeParole);
        Assert.StartsWith("open discretionary", felony.Says(Pc4852Cor.Relief), StringComparison.Ordinal);
    }
}
