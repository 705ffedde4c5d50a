using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Tests.Journey;

/// <summary>People of the worked and real cases pick the rows that give the outcome of their case.</summary>
public sealed class PersonaTests(ITestOutputHelper output)
{
    [Fact]
    public void Let_off_early_with_restitution_unpaid_gets_a_dismissal_the_judge_must_grant()
    {
        var person = California("PC|245|a(1)", ("level", "felony"), ("sentence", "probation"), ("probationEnd", "let-off-early"), ("restitution", "yes"), ("crimeDate", "2013"), ("convictedOn", "2013-05-06"), ("sentenced", "2013-06-03"));
        person.Gets("pc-1203-4", Outcome.Open, Decision.Mandatory);
        person.Gets("pc-17-b", Outcome.Open, Decision.Discretionary);
    }

    [Theory]
    [InlineData("finished", Decision.Mandatory)]
    [InlineData("let-off-early", Decision.Mandatory)]
    [InlineData("ended-for-problem", Decision.Discretionary)]
    [InlineData("ended-with-violation", Decision.Discretionary)]
    [InlineData("taken-away", Decision.Discretionary)]
    public void How_probation_ended_decides_whether_the_judge_must(string ending, Decision decision)
        => California("PC|484", ("level", "misdemeanor"), ("sentence", "probation"), ("probationEnd", ending), ("convictedOn", "2015"), ("sentenced", "2015"))
            .Gets("pc-1203-4", Outcome.Open, decision);

    [Fact]
    public void Probation_still_running_opens_the_day_after_it_ends()
    {
        var person = California("PC|484", ("level", "misdemeanor"), ("sentence", "probation"), ("probation", "yes"), ("probationEnd", "still-on-it"), ("probationStarted", "2026-03-02"), ("probationEnds", "2027-03-02"), ("convictedOn", "2026-03-02"), ("sentenced", "2026-03-02"));
        person.Gets("pc-1203-4", Outcome.OpensOn, Decision.Discretionary);
        Assert.Equal(new DateOnly(2027, 3, 3), person.Finding("pc-1203-4").OpensOn);
        person.Gets("pc-1203-3", Outcome.Open, Decision.Discretionary);
    }

    [Fact]
    public void A_fine_more_than_a_year_ago_gets_a_dismissal_the_judge_must_grant()
        => California("PC|602", ("level", "misdemeanor"), ("sentence", "fine"), ("sentenced", "2024-05-01"), ("convictedOn", "2024-05-01"), ("complied", "yes"))
            .Gets("pc-1203-4a", Outcome.Open, Decision.Mandatory);

    [Fact]
    public void A_drunk_driving_case_gets_a_dismissal_the_judge_may_grant()
        => California("VC|23152|b", ("level", "misdemeanor"), ("sentence", "probation"), ("probationEnd", "finished"), ("convictedOn", "2018"), ("sentenced", "2018"))
            .Gets("pc-1203-4", Outcome.Open, Decision.Discretionary);

    [Fact]
    public void A_jail_felony_with_supervision_over_gets_a_dismissal_the_judge_may_grant()
        => California("HSC|11378", ("level", "felony"), ("sentence", "jail-split"), ("released", "2024-06-30"), ("supervisionEnded", "2025-06-30"), ("convictedOn", "2022"), ("sentenced", "2022"))
            .Gets("pc-1203-41", Outcome.Open, Decision.Discretionary);

    [Fact]
    public void An_acquittal_in_the_first_circuit_cannot_be_erased_in_fairness()
        => new Persona(("court", "federal"), ("district", "circuit-1"), ("ending", "acquitted"), ("offense", "18 USC|201")).Walks()
            .Gets("fed-equitable-expungement", Outcome.Closed);

    [Fact]
    public void Wrong_advice_about_deportation_in_an_old_case_opens_coram_nobis()
    {
        var person = new Persona(
            ("court", "federal"), ("district", "cacd"), ("ending", "convicted"), ("offense", "18 USC|1344"), ("level", "felony"), ("sentence", "federal-prison"),
            ("judgment", "1996-12-02"), ("convictedOn", "1996-07-09"), ("released", "1998"), ("supervisionEnded", "2001"), ("grounds", "g-misadvice"), ("custody", "no"),
            ("reasonForDelay", "yes"), ("consequence", "yes"), ("fundamental", "yes"), ("decidedBy", "plea")).Walks();
        output.WriteLine(string.Join(" > ", person.Screens));
        person.Gets("fed-coram-nobis", Outcome.Open, Decision.Discretionary);
        Assert.True(person.Finding("fed-coram-nobis").Rare);
        Assert.Contains(person.Finding("fed-2255").Outcome, new[] { Outcome.Closed, Outcome.NotApplicable });
        person.Gets("fed-equitable-expungement", Outcome.Closed);
    }

    [Fact]
    public void A_judgment_eight_days_old_is_asked_for_and_may_be_appealed()
    {
        var person = new Persona(
            ("court", "federal"), ("district", "cacd"), ("ending", "convicted"), ("offense", "18 USC|1344"), ("level", "felony"), ("sentence", "federal-prison"),
            ("judgment", "2026-11-16"), ("convictedOn", "2026-06"), ("appealed", "no"), ("appealWaived", "no"), ("ruleMotion", "no")).Walks();
        person.Gets("fed-direct-appeal", Outcome.Open, Decision.Discretionary);
        Assert.Equal(new DateOnly(2026, 11, 30), person.Finding("fed-direct-appeal").ClosesOn);
    }

    [Fact]
    public void A_paid_civil_drug_fine_is_asked_about_and_must_be_erased()
        => new Persona(
            ("court", "agency"), ("ending", "civil-penalty"), ("offense", "21 USC|844a"), ("finalOrder", "2023-06-01"), ("priorPenalties", "0"), ("penaltyPaid", "yes"),
            ("penaltyRules", "yes"), ("agreesTest", "yes"), ("cleanTest", "yes"), ("drugEver", "no")).Walks()
            .Gets("fed-844a-record-expungement", Outcome.Open, Decision.Mandatory);

    [Fact]
    public void Special_drug_probation_finished_under_21_must_be_erased()
        => new Persona(("court", "federal"), ("district", "cacd"), ("ending", "special-done"), ("offense", "21 USC|844|a"), ("happened", "2009"), ("age", "19"), ("level", "misdemeanor")).Walks()
            .Gets("fed-3607c-expungement", Outcome.Open, Decision.Mandatory);

    [Theory]
    [InlineData("PC|484", "misdemeanor", "probation")]
    [InlineData("PC|459|2d", "felony", "probation")]
    [InlineData("PC|602", "misdemeanor", "fine")]
    [InlineData("PC|211", "felony", "state-prison")]
    [InlineData("HSC|11378", "felony", "jail-split")]
    [InlineData("VC|23152|b", "misdemeanor", "probation")]
    [InlineData("PC|415", "infraction", "fine")]
    public void One_ordinary_conviction_takes_at_most_twelve_screens(string crime, string level, string sentence)
    {
        var person = California(crime, ("level", level), ("sentence", sentence), ("probationEnd", "finished"), ("convictedOn", "2010"), ("sentenced", "2010"), ("released", "2012"), ("supervisionEnded", "2014"), ("crimeDate", "2009"), ("complied", "yes"));
        output.WriteLine($"{person.Screens.Count}: {string.Join(" > ", person.Screens)}");
        Assert.InRange(person.Screens.Count, 5, 12);
        Assert.Equal(person.Screens.Distinct(), person.Screens);
    }

    private static Persona California(string crime, params (string, string)[] told)
        => new Persona([("court", "california"), ("ending", "convicted"), ("offense", crime), .. told]).Walks();
}
