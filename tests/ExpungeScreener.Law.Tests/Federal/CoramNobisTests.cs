using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: an old conviction, the sentence over, conduct that later was no crime, asked for promptly.</summary>
public sealed class CoramNobisTests
{
    private const string Lawyer = "; lawyer first legal-error";
    private const string May = "open discretionary" + Lawyer;

    private static Given Plain => FederalPlain.Fraud
        .With(CaseFacts.JudgmentEntered, "2008-03-03")
        .No(FederalFacts.InCustody)
        .Yes(FederalFacts.ValidReasonForDelay, FederalFacts.AdverseConsequence, FederalFacts.FundamentalError)
        .With(FederalFacts.Grounds, Ground.NoJurisdiction);

    private static Given Silent(string judged) => Plain.With(FederalFacts.Grounds, Ground.NoImmigrationAdvice).With(CaseFacts.JudgmentEntered, judged);

    public static Table WorkedCases { get; } = new()
    {
        { "1: conviction 2008, conduct later held no crime", Plain, May },
        { "2: the same, waited nine years without a reason", Plain.No(FederalFacts.ValidReasonForDelay), "closed" + Lawyer },
        { "3: lawyer said no immigration problem in 2006", Plain.With(FederalFacts.Grounds, Ground.WrongImmigrationAdvice).With(CaseFacts.JudgmentEntered, "2006-03-03"), May },
        { "4: lawyer silent, final 2006", Silent("2006-03-03"), "closed" + Lawyer },
        { "5: a state conviction", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "6: fine only, hidden proof emerges", Plain.Without(FederalFacts.InCustody, SentenceFacts.SupervisionEnded, SentenceFacts.Released).With(SentenceFacts.Type, SentenceType.FineOnly).With(FederalFacts.Grounds, Ground.HiddenEvidence), May },
    };

    public static Table Elements { get; } = new()
    {
        { "in custody", Plain.Yes(FederalFacts.InCustody), "closed" + Lawyer },
        { "custody of this case not said, supervision over", Plain.Without(FederalFacts.InCustody), May },
        { "custody not known", Plain.Without(FederalFacts.InCustody, SentenceFacts.SupervisionEnded, PersonFacts.Supervision), "needs-facts; missing c1/federal/inCustody, person/inCustody, person/supervision" + Lawyer },
        { "probation of this case finished, another federal case on probation", Plain.Without(FederalFacts.InCustody, SentenceFacts.SupervisionEnded, SentenceFacts.Released, PersonFacts.OnProbation).With(PersonFacts.Supervision, Supervision.FederalProbation).With(SentenceFacts.Type, SentenceType.Probation).With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled), May },
        { "reason for the delay not known", Plain.Without(FederalFacts.ValidReasonForDelay), "needs-facts; missing c1/federal/validReasonForDelay" + Lawyer },
        { "no adverse consequence", Plain.No(FederalFacts.AdverseConsequence), "closed" + Lawyer },
        { "consequence not known", Plain.Without(FederalFacts.AdverseConsequence), "needs-facts; missing c1/federal/adverseConsequence" + Lawyer },
        { "no fundamental error", Plain.No(FederalFacts.FundamentalError), "closed" + Lawyer },
        { "error not known", Plain.Without(FederalFacts.FundamentalError), "needs-facts; missing c1/federal/fundamentalError" + Lawyer },
        { "grounds not known, old case", Plain.Without(FederalFacts.Grounds), "needs-facts; missing c1/federal/grounds" + Lawyer },
        { "grounds not known, new case", Plain.Without(FederalFacts.Grounds).With(CaseFacts.JudgmentEntered, "2015-03-03"), May },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
    };

    public static Table Padilla { get; } = new()
    {
        { "final the day before the decision", Silent("2010-03-16"), "closed" + Lawyer },
        { "final on the day of the decision", Silent("2010-03-17"), May },
        { "final the day after", Silent("2010-03-18"), May },
        { "an appeal kept it open until the decision", Silent("2006-03-03").Yes(FederalFacts.AppealFiled).With(FederalFacts.AppealDecided, "2010-01-10").With(FederalFacts.CertiorariDenied, "none"), May },
        { "appealed or not is not known", Silent("2006-03-03").Without(FederalFacts.AppealFiled), "needs-facts; missing c1/federal/appealFiled" + Lawyer },
        { "judgment not known", Silent("2006-03-03").Without(CaseFacts.JudgmentEntered), "needs-facts; missing c1/judgmentEntered" + Lawyer },
        { "certiorari refused before the decision or not is not known", Silent("2006-03-03").Yes(FederalFacts.AppealFiled).With(FederalFacts.AppealDecided, "2010-01-10"), "needs-facts; missing c1/federal/certiorariDenied" + Lawyer },
        { "silence and wrong advice", Silent("2006-03-03").With(FederalFacts.Grounds, Ground.NoImmigrationAdvice, Ground.WrongImmigrationAdvice), May },
        { "silence beside another ground", Silent("2006-03-03").With(FederalFacts.Grounds, Ground.NoImmigrationAdvice, Ground.HiddenEvidence), "ask-lawyer; padilla-beside-another-ground" },
    };

    [Fact]
    public void It_is_always_rare() => Assert.True(Plain.Decide(CoramNobis.Relief).Rare);

    /// <summary>Any one ground will do; what must be shown for it is said beside.</summary>
    public static Table Grounds { get; } = new()
    {
        { "ground: IneffectiveCounsel", Plain.With(FederalFacts.Grounds, Ground.IneffectiveCounsel), "open discretionary; lawyer first legal-error" },
        { "ground: NoAppealFiled", Plain.With(FederalFacts.Grounds, Ground.NoAppealFiled), "open discretionary; lawyer first legal-error" },
        { "ground: HiddenEvidence", Plain.With(FederalFacts.Grounds, Ground.HiddenEvidence), "open discretionary; lawyer first legal-error" },
        { "ground: FalseEvidence", Plain.With(FederalFacts.Grounds, Ground.FalseEvidence), "open discretionary; lawyer first legal-error" },
        { "ground: JudgeError", Plain.With(FederalFacts.Grounds, Ground.JudgeError), "open discretionary; lawyer first legal-error" },
        { "ground: NoJurisdiction", Plain.With(FederalFacts.Grounds, Ground.NoJurisdiction), "open discretionary; lawyer first legal-error" },
        { "ground: LawyerConflict", Plain.With(FederalFacts.Grounds, Ground.LawyerConflict), "open discretionary; lawyer first legal-error" },
        { "ground: Innocence", Plain.With(FederalFacts.Grounds, Ground.Innocence), "open discretionary; lawyer first legal-error" },
        { "ground: WrongImmigrationAdvice", Plain.With(FederalFacts.Grounds, Ground.WrongImmigrationAdvice), "open discretionary; lawyer first legal-error" },
        { "ground: NoImmigrationAdvice", Plain.With(FederalFacts.Grounds, Ground.NoImmigrationAdvice), "closed; lawyer first legal-error" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Grounds))]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(Padilla))]
    public void Answers_as_the_table_says(Row row) => row.Holds(CoramNobis.Relief);
}
