using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>
/// The changes of law since 2019. We answer from 2026-01-01 on: for a change that took effect that day, the day before and
/// the day; for an older one, that today's text is the changed one, and that a day before 2026 is sent to a lawyer.
/// </summary>
public sealed class LawChangesTests
{
    private const string NotCarried = "ask-lawyer; law-not-carried";
    private const string LastDayNotCarried = "2025-12-31";
    private const string FirstDay = "2026-01-01";

    private static Given OpenCase => Plain.FelonyProbation.With(CaseFacts.Outcome, Disposition.Pending).Without(CountFacts.LevelNow).Yes(CaseFacts.BeforeTrial);

    private static Given FireCrew => Plain.Prison.Charge("PC", "459", "2d")
        .With(PersonFacts.FireProgram, FireProgram.CdcrCamp).Yes(PersonFacts.FireProgramCompleted).No(PersonFacts.InCustody).With(PersonFacts.SecureEscape, "none");

    [Theory]
    [InlineData(LastDayNotCarried, NotCarried)]
    [InlineData(FirstDay, "open discretionary")]
    public void AB_321_a_felony_of_an_open_case_can_be_lowered_any_time_before_trial(string day, string answer)
        => Assert.StartsWith(answer, OpenCase.AsOf(day).Says(Pc17_b.Relief), StringComparison.Ordinal);

    [Theory]
    [InlineData(LastDayNotCarried, NotCarried)]
    [InlineData(FirstDay, "open discretionary")]
    public void SB_245_the_fire_crew_law_with_its_outreach(string day, string answer)
        => Assert.StartsWith(answer, FireCrew.AsOf(day).Says(Pc1203_4b.Relief), StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-12-31", "warning-on-record")]
    [InlineData("2026-01-01", "warning-not-word-for-word")]
    public void SB_281_the_warning_must_be_read_out_for_pleas_from_2026_on(string plea, string why)
        => Assert.Equal(why, Plain.Probation.With(CaseFacts.PleaOrVerdictDate, plea).With(CaseFacts.DecidedBy, DecidedBy.Plea)
            .No(PersonFacts.UsCitizen).Yes(CaseFacts.ImmigrationAdvisement).Decide(Pc1016_5.Relief).Why);

    [Fact]
    public void SB_1106_restitution_does_not_count_and_only_today_s_law_is_carried()
        => Today(Pc1203_4.Relief, Plain.Probation.Yes(SentenceFacts.RestitutionOwed), "open mandatory", new DateOnly(2023, 1, 1));

    [Fact]
    public void SB_731_prison_can_be_dismissed_and_only_today_s_law_is_carried()
        => Today(Pc1203_41.Relief, Plain.Prison, "open discretionary", new DateOnly(2023, 7, 1));

    [Fact]
    public void AB_1924_the_certificate_needs_no_dismissal_first_and_only_today_s_law_is_carried()
        => Today(Pc4852Cor.Relief, Plain.Prison.With(SentenceFacts.Released, "2010-01-01").With(SentenceFacts.SupervisionEnded, "2011-01-01").With(PersonFacts.CaliforniaResidentSince, "2000")
            .Yes(PersonFacts.LivesInCalifornia).No(PersonFacts.ActiveDuty, PersonFacts.LifeParole), "open discretionary", new DateOnly(2023, 1, 1));

    [Fact]
    public void SB_749_Proposition_47_has_no_deadline_and_only_today_s_law_is_carried()
        => Today(Pc1170_18.Relief, Plain.FelonyProbation.Charge("HSC", "11377", "a").With(CaseFacts.OffenseDate, "2010-02-01").With(CaseFacts.PleaOrVerdictDate, "2010-05-01"), "open mandatory", new DateOnly(2023, 10, 8));

    [Fact]
    public void AB_168_automatic_relief_reaches_back_to_1973_and_only_today_s_law_is_carried()
        => Today(Pc1203_425.Relief, Plain.Probation.With(CaseFacts.PleaOrVerdictDate, "1973-01-01").With(CaseFacts.SentencingDate, "1973-02-01"), "open automatic", new DateOnly(2024, 10, 1));

    private static void Today(Relief relief, Given record, string answer, DateOnly changed)
    {
        Assert.StartsWith(answer, record.Says(relief), StringComparison.Ordinal);
        Assert.Equal(NotCarried, record.AsOf(LastDayNotCarried).Says(relief).Split("; missing")[0]);
        Assert.True(relief.Versions[^1].InForceFrom >= changed, $"{relief.Id} carries a text older than the change");
    }
}
