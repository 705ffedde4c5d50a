using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a felony with a split jail term, mandatory supervision over on 2022-01-01, no duty to register.</summary>
public sealed class Pc1203_41Tests
{
    private const string May = "open discretionary";

    private static Given Split => Tests.Plain.SplitJail;

    private static Given Straight => Tests.Plain.StraightJail;

    private static Given Prison => Tests.Plain.Prison;

    private static Given RevokedInto(CustodyAfterRevocation custody) => Tests.Plain.FelonyProbation
        .With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked)
        .With(SentenceFacts.CustodyAfterRevocation, custody)
        .With(SentenceFacts.SupervisionEnded, "2022-01-01");

    public static Table WorkedCases { get; } = new()
    {
        { "1: HSC 11378, supervision over 2025-06-30", Split.With(SentenceFacts.SupervisionEnded, "2025-06-30"), May },
        { "2: supervision over 2026-02-28", Split.With(SentenceFacts.SupervisionEnded, "2026-02-28"), "opens-on 2027-03-01 discretionary" },
        { "3: PC 211 prison, parole over 2022-01-01", Prison.Charge("PC", "211"), May },
        { "3, release not known", Prison.Charge("PC", "211").Without(SentenceFacts.Released), May },
        { "4: PC 288(a) prison, parole over 2015", Prison.Yes(PersonFacts.MustRegister290).Charge("PC", "288", "a").Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290).With(SentenceFacts.Released, "2012-01-01").With(SentenceFacts.SupervisionEnded, "2015-01-01"), "closed" },
        { "5: prison over 2019, on probation now", Prison.With(SentenceFacts.SupervisionEnded, "2019-05-01").Without(SentenceFacts.Released).Yes(PersonFacts.OnProbation), "waits-for discretionary; waits for person/onProbation" },
        { "5, the probation is listed", Prison.Without(PersonFacts.OnProbation).And(Tests.Plain.Probation.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).With(SentenceFacts.ProbationEnds, "2027-02-10")), "opens-on 2027-02-11 discretionary" },
        { "6: felony with probation completed", Tests.Plain.FelonyProbation, "not-applicable" },
        { "7: prison, owes restitution", Prison.Yes(SentenceFacts.RestitutionOwed), May },
    };

    public static Table Scope { get; } = new()
    {
        { "a misdemeanor", Split.With(CountFacts.Level, OffenseLevel.Misdemeanor), "not-applicable" },
        { "a felony, reduced since", Split.With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), "not-applicable" },
        { "level today not known", Split.Without(CountFacts.LevelNow), "needs-facts; missing c1/1/levelNow" },
        { "county jail", Split.With(SentenceFacts.Type, SentenceType.Jail), "not-applicable" },
        { "sentence not known", Split.Without(SentenceFacts.Type), "needs-facts; missing c1/sentence/type" },
        { "revoked into prison", RevokedInto(CustodyAfterRevocation.StatePrison), May },
        { "revoked into a split term", RevokedInto(CustodyAfterRevocation.Jail1170hSplit), May },
        { "revoked into county jail", RevokedInto(CustodyAfterRevocation.Jail), "not-applicable" },
        { "revoked, custody not known", RevokedInto(CustodyAfterRevocation.Jail).Without(SentenceFacts.CustodyAfterRevocation), "needs-facts; missing c1/sentence/custodyAfterRevocation" },
        { "Youth Authority", Split.With(SentenceFacts.Type, SentenceType.YouthAuthority), "ask-lawyer; youth-authority" },
        { "a court that is not known", Split.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a case that was dismissed", Split.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an outcome that is not known", Split.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a suspended prison term, probation finished", Tests.Plain.FelonyProbation.With(SentenceFacts.Type, SentenceType.StatePrison).Yes(SentenceFacts.PrisonTermSuspended), "not-applicable" },
        { "another state's court", Split.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
    };

    public static Table Waits { get; } = new()
    {
        { "split: one year ago to the day", Split.With(SentenceFacts.SupervisionEnded, "2025-11-24"), "opens-on 2026-11-25 discretionary" },
        { "split: one year and a day ago", Split.With(SentenceFacts.SupervisionEnded, "2025-11-23"), May },
        { "split: end is a month that straddles", Split.With(SentenceFacts.SupervisionEnded, "2025-11"), "needs-facts 2026-12-01 estimated; missing c1/sentence/supervisionEnded" },
        { "split: end not known", Split.Without(SentenceFacts.SupervisionEnded), "needs-facts; missing c1/sentence/supervisionEnded" },
        { "straight: two years ago to the day", Straight.With(SentenceFacts.Released, "2024-11-24"), "opens-on 2026-11-25 discretionary" },
        { "straight: two years and a day ago", Straight.With(SentenceFacts.Released, "2024-11-23"), May },
        { "straight: supervision never asked", Straight.Without(SentenceFacts.SupervisionEnded), May },
        { "straight: release not known", Straight.Without(SentenceFacts.Released), "needs-facts; missing c1/sentence/released" },
        { "1170(h), which is not known, supervision over 18 months ago", Split.With(SentenceFacts.Type, SentenceType.Jail1170hUnknown).With(SentenceFacts.SupervisionEnded, "2025-05-24"), May },
        { "1170(h), which is not known, none followed", Straight.With(SentenceFacts.Type, SentenceType.Jail1170hUnknown).With(SentenceFacts.Released, "2025-05-24"), "opens-on 2027-05-25 discretionary" },
        { "1170(h), which is not known, nor what followed", Split.With(SentenceFacts.Type, SentenceType.Jail1170hUnknown).Without(SentenceFacts.SupervisionEnded), "needs-facts; missing c1/sentence/supervisionEnded" },
        { "split: release is nothing, the end counts", Split.With(SentenceFacts.Released, "2020-01-01").With(SentenceFacts.SupervisionEnded, "2026-01-31"), "opens-on 2027-02-01 discretionary" },
        { "split: over on a leap day", Split.With(SentenceFacts.SupervisionEnded, "2024-02-29").AsOf("2026-02-28"), May },
        { "straight: released on a leap day, two years ago to the day", Straight.With(SentenceFacts.Released, "2024-02-29").AsOf("2026-02-28"), "opens-on 2026-03-01 discretionary" },
        { "prison: both dates long past", Prison.With(SentenceFacts.Released, "2020-01-01").With(SentenceFacts.SupervisionEnded, "2024-11-23"), May },
        { "prison: the dates differ today", Prison.With(SentenceFacts.Released, "2020-01-01").With(SentenceFacts.SupervisionEnded, "2024-11-24"), "ask-lawyer; completion-dates-differ" },
        { "prison: neither has run", Prison.With(SentenceFacts.Released, "2025-01-01").With(SentenceFacts.SupervisionEnded, "2026-01-01"), "opens-on 2028-01-02 discretionary; lawyer first completion-unsettled" },
        { "prison: no supervision followed", Prison.With(SentenceFacts.Released, "2025-01-01").With(SentenceFacts.SupervisionEnded, "none"), "opens-on 2027-01-02 discretionary" },
        { "prison: end of supervision not known", Prison.Without(SentenceFacts.SupervisionEnded), "needs-facts; missing c1/sentence/supervisionEnded" },
        { "prison: release not known, parole over a year ago", Prison.Without(SentenceFacts.Released).With(SentenceFacts.SupervisionEnded, "2025-11-01"), "needs-facts 2027-11-02 estimated; missing c1/sentence/released" },
    };

    public static Table Gates { get; } = new()
    {
        { "on parole", Prison.With(PersonFacts.Supervision, Supervision.Parole), "waits-for discretionary; waits for person/supervision" },
        { "on parole for this case, its end not known", Prison.Without(SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.Parole), "waits-for discretionary; waits for person/supervision; missing c1/sentence/supervisionEnded" },
        { "on parole for this case, released three years ago, its end known", Prison.With(SentenceFacts.Released, "2023-01-01").With(SentenceFacts.SupervisionEnded, "2027-08-31").With(PersonFacts.Supervision, Supervision.Parole), "opens-on 2029-09-01 discretionary; lawyer first completion-unsettled" },
        { "on PRCS for this case, its end not known", Prison.Without(SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.Prcs), "ask-lawyer; supervision-elsewhere" },
        { "on mandatory supervision for this case, its end not known", Split.Without(SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.MandatorySupervision), "waits-for discretionary; waits for person/supervision; missing c1/sentence/supervisionEnded" },
        { "on mandatory supervision", Prison.With(PersonFacts.Supervision, Supervision.MandatorySupervision), "waits-for discretionary; waits for person/supervision" },
        { "on PRCS", Prison.With(PersonFacts.Supervision, Supervision.Prcs), "ask-lawyer; supervision-elsewhere" },
        { "on federal probation", Prison.With(PersonFacts.Supervision, Supervision.FederalProbation), "ask-lawyer; supervision-elsewhere" },
        { "on supervised release", Prison.With(PersonFacts.Supervision, Supervision.SupervisedRelease), "ask-lawyer; supervision-elsewhere" },
        { "under another state", Prison.With(PersonFacts.Supervision, Supervision.OtherState), "ask-lawyer; supervision-elsewhere" },
        { "supervision not known", Prison.Without(PersonFacts.Supervision), "needs-facts; missing person/supervision" },
        { "parole in a listed case, end known", Split.With(PersonFacts.Supervision, Supervision.Parole).And(Prison.With(SentenceFacts.SupervisionEnded, "2027-08-31")), "opens-on 2027-09-01 discretionary" },
        { "an open case", Split.Yes(PersonFacts.PendingCharges), "waits-for discretionary; waits for person/pendingCharges" },
        { "open cases not known", Split.Without(PersonFacts.PendingCharges), "needs-facts; missing person/pendingCharges" },
        { "serving a sentence", Split.Yes(PersonFacts.ServingSentence), "waits-for discretionary; waits for person/servingSentence" },
        { "serving not known", Split.Without(PersonFacts.ServingSentence), "needs-facts; missing person/servingSentence" },
        { "probation not known", Split.Without(PersonFacts.OnProbation), "needs-facts; missing person/onProbation" },
    };

    public static Table Registration { get; } = new()
    {
        { "prison, has to register for it", Prison.Yes(CountFacts.RegistrationRequired, PersonFacts.MustRegister290), "closed" },
        { "prison, had to register for it, and the duty has ended", Prison.Yes(CountFacts.RegistrationRequired), "ask-lawyer; registration-ended" },
        { "prison, had to register for it, whether still is not known", Prison.Yes(CountFacts.RegistrationRequired).Without(PersonFacts.MustRegister290), "needs-facts; missing person/mustRegister290" },
        { "prison, has to register for another case", Prison.Yes(PersonFacts.MustRegister290, PersonFacts.EverOrderedToRegister290), May },
        { "revoked into prison, has to register for it", RevokedInto(CustodyAfterRevocation.StatePrison).Yes(CountFacts.RegistrationRequired, PersonFacts.MustRegister290), "closed" },
        { "jail, not known for the charge, ordered once", Split.Without(CountFacts.RegistrationRequired).Yes(PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, c1/1/subdivision" },
        { "jail, had to register", Split.Yes(CountFacts.RegistrationRequired), "ask-lawyer; registration-after-jail" },
        { "not known for the charge, never ordered", Prison.Without(CountFacts.RegistrationRequired), May },
        { "not known at all", Prison.Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, c1/1/subdivision, person/everOrderedToRegister290" },
        { "ordered once, for what is not known", Prison.Without(CountFacts.RegistrationRequired).Yes(PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, c1/1/subdivision" },
        { "robbery is no bar", Split.Charge("PC", "211"), May },
        { "murder is no bar", Prison.Charge("PC", "187", "a"), May },
        { "whether restitution is owed is not known", Prison.Without(SentenceFacts.RestitutionOwed), May },
        { "a felony that a finding may make serious, not known", Prison.Without(CountFacts.GreatInjuryGunOrGang, CountFacts.Enhancements), May },
        { "other fines owed", Prison.Yes(SentenceFacts.FinesOwed), May },
        { "whether other fines are owed is not known", Prison.Without(SentenceFacts.FinesOwed), May },
        { "cleared automatically", Split.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), May },
        { "cleared or not is not known", Split.Without(CountFacts.AlreadyCleared), "open discretionary; missing c1/1/alreadyCleared" },
        { "dismissed already", Split.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), "closed" },
    };

    public static Table Unsaid { get; } = new()
    {
        { "jail, a duty to register not known", Split.Charge("PC", "9999").Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, c1/1/subdivision, person/everOrderedToRegister290" },
        { "restitution not known", Split.Without(SentenceFacts.RestitutionOwed), "open discretionary" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Waits))]
    [MemberData(nameof(Gates))]
    [MemberData(nameof(Registration))]
    [MemberData(nameof(Unsaid))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1203_41.Relief);

    [Theory]
    [InlineData("2020-01-01", "2024-11-24", "from-release 2022-01-02, from-end-of-supervision 2026-11-25")]
    [InlineData("2025-01-01", "2026-01-01", "from-release 2027-01-02, from-end-of-supervision 2028-01-02")]
    [InlineData("2020-01-01", "2024-11-23", "")]
    [InlineData("2025-01-01", "none", "")]
    public void Where_the_two_ways_to_count_disagree_both_dates_are_shown(string released, string ended, string shown)
    {
        var record = Prison.With(SentenceFacts.Released, released).With(SentenceFacts.SupervisionEnded, ended);
        var found = record.Decide(Pc1203_41.Relief);
        Assert.Equal(shown, string.Join(", ", found.Dates.Select(date => $"{date.Id} {date.On(found.Scene):yyyy-MM-dd}")));
    }

    [Fact]
    public void A_serious_felony_is_within_the_text_and_the_judge_may_weigh_it()
    {
        Assert.Contains(Prison.Charge("PC", "211").Decide(Pc1203_41.Relief).Notes, note => note.Name == "serious-felony");
        Assert.DoesNotContain(Prison.Decide(Pc1203_41.Relief).Notes, note => note.Name == "serious-felony");
    }
}
