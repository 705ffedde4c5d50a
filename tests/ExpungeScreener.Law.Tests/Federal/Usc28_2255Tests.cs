using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;
using ExpungeScreener.Law.Reasoning;
using Table = ExpungeScreener.Law.Tests.Table;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a judgment of 2026-01-05, no appeal, probation running, the lawyer made a serious mistake, first motion.</summary>
public sealed class Usc28_2255Tests
{
    private const string Lawyer = "; lawyer first legal-error";
    private const string Late = "closed; unless equitable-tolling" + Lawyer;

    private static Given Plain => FederalPlain.FraudOnProbation;

    private static Given Judged(string day) => Plain.With(CaseFacts.JudgmentEntered, day);

    private static Given Appealed(string decided) => Judged("2025-01-06").Yes(FederalFacts.AppealFiled).With(FederalFacts.AppealDecided, decided).With(FederalFacts.CertiorariDenied, "none");

    public static Table WorkedCases { get; } = new()
    {
        { "1: judgment 2026-01-05, no appeal, on probation", Plain, "open until 2027-01-19 discretionary" + Lawyer },
        { "2: appeal decided 2025-10-01, no certiorari", Appealed("2025-10-01"), "open until 2026-12-30 discretionary" + Lawyer },
        { "3: supervised release, judgment 2015, new fact 2026-09-01", Judged("2015-03-02").With(PersonFacts.Supervision, Supervision.SupervisedRelease).With(FederalFacts.NewFactFound, "2026-09-01"), "open until 2027-09-01 discretionary" + Lawyer },
        { "4: a second motion", Plain.Yes(FederalFacts.Prior2255Decided), "closed; unless certification" + Lawyer },
        { "5: never warned of deportation, judgment 2026-03-02", Judged("2026-03-02").With(FederalFacts.Grounds, Ground.NoImmigrationAdvice).With(PersonFacts.Supervision, Supervision.SupervisedRelease), "open until 2027-03-16 discretionary" + Lawyer },
        { "6: three years late, claims innocence", Judged("2022-10-03").Yes(FederalFacts.ActualInnocence), "closed; unless equitable-tolling, actual-innocence" + Lawyer },
    };

    public static Table Limit { get; } = new()
    {
        { "the day before the last day", Judged("2025-11-11"), "open until 2026-11-25 discretionary" + Lawyer },
        { "the last day", Judged("2025-11-10"), "open until 2026-11-24 discretionary" + Lawyer },
        { "the day after the last day", Judged("2025-11-09"), Late },
        { "appealed or not is not known, in time anyway", Plain.Without(FederalFacts.AppealFiled), "open until 2027-01-19 discretionary" + Lawyer },
        { "an old judgment, appealed or not is not known", Judged("2015-03-02").Without(FederalFacts.AppealFiled), "closed; missing c1/federal/appealFiled; unless equitable-tolling" + Lawyer },
        { "certiorari denied later than 90 days", Appealed("2025-05-01").With(FederalFacts.CertiorariDenied, "2025-12-01"), "open until 2026-12-01 discretionary" + Lawyer },
        { "certiorari denied within 90 days", Appealed("2025-10-01").With(FederalFacts.CertiorariDenied, "2025-12-01"), "open until 2026-12-01 discretionary" + Lawyer },
        { "certiorari not known, late", Appealed("2025-05-01").Without(FederalFacts.CertiorariDenied), "closed; missing c1/federal/certiorariDenied; unless equitable-tolling" + Lawyer },
        { "certiorari not known, in time anyway: the earliest day", Appealed("2026-01-10").Without(FederalFacts.CertiorariDenied), "open until 2027-01-10 discretionary" + Lawyer },
        { "certiorari not known, the 90 days would save it", Appealed("2025-11-01").Without(FederalFacts.CertiorariDenied), "needs-facts; missing c1/federal/certiorariDenied" + Lawyer },
        { "a decision on appeal shows that there was one", Appealed("2025-10-01").Without(FederalFacts.AppealFiled), "open until 2026-12-30 discretionary" + Lawyer },
        { "an appeal, its end not known", Appealed("2025-05-01").Without(FederalFacts.AppealDecided), "needs-facts; missing c1/federal/appealDecided" + Lawyer },
        { "an appeal, its end not known, in time anyway", Plain.Yes(FederalFacts.AppealFiled), "open until 2027-01-19 discretionary" + Lawyer },
        { "an appeal, its end not known, and an old new fact", Appealed("2025-05-01").Without(FederalFacts.AppealDecided).With(FederalFacts.NewFactFound, "2025-02-02"), "needs-facts; missing c1/federal/appealDecided" + Lawyer },
        { "an obstacle removed in 2026", Judged("2015-03-02").With(FederalFacts.ImpedimentRemoved, "2026-04-01"), "open until 2027-04-01 discretionary" + Lawyer },
        { "a new rule of 2026", Judged("2015-03-02").With(FederalFacts.NewRuleDate, "2026-05-01"), "open until 2027-05-01 discretionary" + Lawyer },
        { "the latest of several starts", Judged("2015-03-02").With(FederalFacts.NewRuleDate, "2026-05-01").With(FederalFacts.NewFactFound, "2026-08-08"), "open until 2027-08-08 discretionary" + Lawyer },
        { "an older start does not shorten", Plain.With(FederalFacts.NewFactFound, "2024-01-01"), "open until 2027-01-19 discretionary" + Lawyer },
        { "late, a new fact or not is not known", Judged("2015-03-02").Without(FederalFacts.NewFactFound), "closed; missing c1/federal/newFactFound; unless equitable-tolling" + Lawyer },
        { "late, innocence not known", Judged("2015-03-02").Without(FederalFacts.ActualInnocence), "closed; missing c1/federal/actualInnocence; unless equitable-tolling, actual-innocence" + Lawyer },
        { "a ruling on a trial motion moves the start", Judged("2025-03-02").Yes(FederalFacts.RuleMotionFiled).With(FederalFacts.RuleMotionDecided, "2025-12-01"), "open until 2026-12-15 discretionary" + Lawyer },
        { "a year that straddles", Judged("2025"), "needs-facts; missing c1/judgmentEntered" + Lawyer },
        { "judgment not known", Plain.Without(CaseFacts.JudgmentEntered), "needs-facts; missing c1/judgmentEntered" + Lawyer },
        { "judgment not known, but a new fact", Plain.Without(CaseFacts.JudgmentEntered).With(FederalFacts.NewFactFound, "2026-09-01"), "open until 2027-09-01 discretionary" + Lawyer },
        { "a motion was made in the trial court, and not decided: the year can only end later", Plain.Yes(FederalFacts.RuleMotionFiled), "open until 2027-01-19 discretionary; lawyer first legal-error" },
    };

    public static Table Custody { get; } = new()
    {
        { "supervised release", Plain.With(PersonFacts.Supervision, Supervision.SupervisedRelease), "open until 2027-01-19 discretionary" + Lawyer },
        { "federal parole", Plain.With(PersonFacts.Supervision, Supervision.FederalParole), "open until 2027-01-19 discretionary" + Lawyer },
        { "state parole is not it", Plain.With(PersonFacts.Supervision, Supervision.Parole).No(PersonFacts.InCustody), "closed" + Lawyer },
        { "in prison", Plain.With(PersonFacts.Supervision, Supervision.None).Yes(PersonFacts.InCustody), "open until 2027-01-19 discretionary" + Lawyer },
        { "out of custody", Plain.With(PersonFacts.Supervision, Supervision.None).No(PersonFacts.InCustody), "closed" + Lawyer },
        { "what is said of the case wins: no", Plain.No(FederalFacts.InCustody), "closed" + Lawyer },
        { "what is said of the case wins: yes", Plain.With(PersonFacts.Supervision, Supervision.None).No(PersonFacts.InCustody).Yes(FederalFacts.InCustody), "open until 2027-01-19 discretionary" + Lawyer },
        { "supervision of this case is over", Plain.With(SentenceFacts.SupervisionEnded, "2026-11-01"), "closed" + Lawyer },
        { "no supervision followed a release that lies behind", Plain.Without(PersonFacts.Supervision).With(SentenceFacts.SupervisionEnded, "none").With(SentenceFacts.Released, "2026-06-01"), "closed" + Lawyer },
        { "no supervision will follow, still in prison", Plain.With(PersonFacts.Supervision, Supervision.None).Yes(PersonFacts.InCustody).With(SentenceFacts.SupervisionEnded, "none"), "open until 2027-01-19 discretionary" + Lawyer },
        { "probation of this case ends next year", Plain.Without(PersonFacts.Supervision).With(SentenceFacts.ProbationEnds, "2027-11-01"), "open until 2027-01-19 discretionary" + Lawyer },
        { "supervision of this case ends today", Plain.Without(PersonFacts.Supervision).With(SentenceFacts.SupervisionEnded, "2026-11-24"), "open until 2027-01-19 discretionary" + Lawyer },
        { "probation of this case was finished", Plain.Without(PersonFacts.OnProbation).With(SentenceFacts.Type, SentenceType.Probation).With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled), "closed" + Lawyer },
        { "probation of this case was revoked", Plain.Without(PersonFacts.OnProbation).With(SentenceFacts.Type, SentenceType.Probation).With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked), "open until 2027-01-19 discretionary" + Lawyer },
        { "the probation that is said runs in another listed case", Plain.And(Plain.With(SentenceFacts.ProbationEnds, "2028-01-01")), "needs-facts until 2027-01-19; missing c1/federal/inCustody" + Lawyer },
        { "a fine and nothing else", Plain.With(SentenceFacts.Type, SentenceType.FineOnly), "closed" + Lawyer },
        { "custody not known", Plain.Without(PersonFacts.Supervision), "needs-facts until 2027-01-19; missing c1/federal/inCustody, person/inCustody, person/supervision" + Lawyer },
        { "in state prison for another case, released from this one", Plain.With(PersonFacts.Supervision, Supervision.None).No(PersonFacts.OnProbation).Yes(PersonFacts.InCustody).With(SentenceFacts.Type, SentenceType.FederalPrison).With(SentenceFacts.Released, "2026-05-01").And(FederalPlain.Case.With(CaseFacts.Court, Court.CaSuperior).Charge("PC", "459", "2d").With(CaseFacts.Outcome, Disposition.Convicted).With(SentenceFacts.Type, SentenceType.StatePrison)), "needs-facts until 2027-01-19; missing c1/federal/inCustody; lawyer first legal-error" },
        { "in custody somewhere, released from this one, no other case listed", Plain.With(PersonFacts.Supervision, Supervision.None).No(PersonFacts.OnProbation).Yes(PersonFacts.InCustody).With(SentenceFacts.Type, SentenceType.FederalPrison).With(SentenceFacts.Released, "2026-05-01"), "needs-facts until 2027-01-19; missing c1/federal/inCustody; lawyer first legal-error" },
    };

    public static Table Boundaries { get; } = new()
    {
        { "grounds not known", Plain.Without(FederalFacts.Grounds), "needs-facts until 2027-01-19; missing c1/federal/grounds" + Lawyer },
        { "no ground", Plain.With(FederalFacts.Grounds, Array.Empty<Ground>()), "closed" + Lawyer },
        { "an earlier motion not known", Plain.Without(FederalFacts.Prior2255Decided), "needs-facts until 2027-01-19; missing c1/federal/prior2255Decided" + Lawyer },
        { "a second motion out of custody", Plain.Yes(FederalFacts.Prior2255Decided).No(FederalFacts.InCustody), "closed" + Lawyer },
        { "a state conviction", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
    };

    [Fact]
    public void A_year_from_a_leap_day_ends_on_the_first_of_March()
    {
        var leap = Judged("2024-01-01").With(FederalFacts.NewFactFound, "2028-02-29").AsOf("2028-03-01");
        Assert.Equal(new DateOnly(2029, 3, 1), leap.Decide(Usc28_2255.Relief, Edition.Unbounded).ClosesOn);
    }

    [Fact]
    public void It_is_always_rare() => Assert.True(Plain.Decide(Usc28_2255.Relief).Rare);

    /// <summary>Any one ground will do; what must be shown for it is said beside.</summary>
    public static Table Grounds { get; } = new()
    {
        { "ground: IneffectiveCounsel", Plain.With(FederalFacts.Grounds, Ground.IneffectiveCounsel), "open until 2027-01-19 discretionary; lawyer first legal-error" },
        { "ground: NoAppealFiled", Plain.With(FederalFacts.Grounds, Ground.NoAppealFiled), "open until 2027-01-19 discretionary; lawyer first legal-error" },
        { "ground: HiddenEvidence", Plain.With(FederalFacts.Grounds, Ground.HiddenEvidence), "open until 2027-01-19 discretionary; lawyer first legal-error" },
        { "ground: FalseEvidence", Plain.With(FederalFacts.Grounds, Ground.FalseEvidence), "open until 2027-01-19 discretionary; lawyer first legal-error" },
        { "ground: JudgeError", Plain.With(FederalFacts.Grounds, Ground.JudgeError), "open until 2027-01-19 discretionary; lawyer first legal-error" },
        { "ground: NoJurisdiction", Plain.With(FederalFacts.Grounds, Ground.NoJurisdiction), "open until 2027-01-19 discretionary; lawyer first legal-error" },
        { "ground: LawyerConflict", Plain.With(FederalFacts.Grounds, Ground.LawyerConflict), "open until 2027-01-19 discretionary; lawyer first legal-error" },
        { "ground: Innocence", Plain.With(FederalFacts.Grounds, Ground.Innocence), "open until 2027-01-19 discretionary; lawyer first legal-error" },
        { "ground: WrongImmigrationAdvice", Plain.With(FederalFacts.Grounds, Ground.WrongImmigrationAdvice), "open until 2027-01-19 discretionary; lawyer first legal-error" },
        { "ground: NoImmigrationAdvice", Plain.With(FederalFacts.Grounds, Ground.NoImmigrationAdvice), "open until 2027-01-19 discretionary; lawyer first legal-error" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Grounds))]
    [MemberData(nameof(Limit))]
    [MemberData(nameof(Custody))]
    [MemberData(nameof(Boundaries))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc28_2255.Relief);
}
