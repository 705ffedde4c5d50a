using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a theft of 1979 at 20, youth probation that ended early, with the certificate, in Los Angeles.</summary>
public sealed class YouthCorrectionsActTests
{
    private const string Done = "open automatic";
    private const string Lawyer = "; lawyer first no-certificate";
    private const string May = "open discretionary" + Lawyer;
    private const string Closed = "closed; unless late-early-discharge";

    private static Given Plain => FederalPlain.Case
        .Charge("18 USC", "641")
        .With(CaseFacts.AgeAtOffense, 20)
        .With(CaseFacts.OffenseDate, "1979-01-20")
        .With(CaseFacts.PleaOrVerdictDate, "1979-05-01")
        .With(CaseFacts.SentencingDate, "1979-06-01")
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(SentenceFacts.Type, SentenceType.Probation)
        .With(SentenceFacts.ProbationOutcome, ProbationOutcome.EndedEarly)
        .Yes(FederalFacts.SentencedAsYouthOffender, FederalFacts.YouthEarlyDischarge, FederalFacts.YouthCertificate);

    private static Given NoCertificate => Plain.No(FederalFacts.YouthCertificate);

    private static Given FullTerm => NoCertificate.No(FederalFacts.YouthEarlyDischarge).With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled);

    private static Given In(Given given, string district) => given.With(CaseFacts.District, district);

    private static Given Pleaded(string day) => Plain.With(CaseFacts.PleaOrVerdictDate, day).Without(CaseFacts.SentencingDate);

    private static Given Sentenced(string day) => Plain.Without(CaseFacts.PleaOrVerdictDate).With(CaseFacts.SentencingDate, day);

    private static Given Offended(string day) => Plain.Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate).With(CaseFacts.OffenseDate, day);

    public static Table WorkedCases { get; } = new()
    {
        { "1: 1979, age 20, probation ended early, certificate", Plain, Done },
        { "2: 1974, full term, no certificate, E.D. Pa.", In(FullTerm, "paed").With(CaseFacts.PleaOrVerdictDate, "1974-05-01").With(CaseFacts.SentencingDate, "1974-06-01").With(CaseFacts.OffenseDate, "1974-01-01"), May },
        { "3: 1980, age 20, adult sentence", Plain.No(FederalFacts.SentencedAsYouthOffender), "not-applicable" },
        { "4: 1982, 8th Circuit, set aside, wants it erased", In(Pleaded("1982-02-02"), "moed"), Done },
        { "5: the youth sentence was revoked", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked), "closed" },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), Done },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a dismissal", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "a juvenile finding", Plain.With(CaseFacts.Outcome, Disposition.JuvenileAdjudication), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a youth sentence or not is not known", Plain.Without(FederalFacts.SentencedAsYouthOffender), "needs-facts; missing c1/federal/sentencedAsYouthOffender" },
        { "a youth sentence or not is not known, revoked anyway", Plain.Without(FederalFacts.SentencedAsYouthOffender).With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked), "closed; missing c1/federal/sentencedAsYouthOffender" },
        { "certificate, 3d Circuit", In(Plain, "paed"), Done },
        { "certificate, D.C. Circuit", In(Plain, "dcd"), Done },
        { "certificate, 2d Circuit", In(Plain, "nysd"), Done },
        { "certificate, circuit not known", Plain.Without(CaseFacts.District), Done },
        { "one of two charges ended in a conviction", Plain.With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.Convicted), Done },
    };

    public static Table Repeal { get; } = new()
    {
        { "a plea on the day before the repeal", Pleaded("1984-10-11"), Done },
        { "a plea on the day of the repeal", Pleaded("1984-10-12"), "ask-lawyer; sentenced-after-repeal" },
        { "a plea on the day after the repeal", Pleaded("1984-10-13"), "ask-lawyer; sentenced-after-repeal" },
        { "a plea in the month before", Pleaded("1984-09"), Done },
        { "a plea in the month of the repeal", Pleaded("1984-10"), "needs-facts; missing c1/pleaOrVerdictDate" },
        { "a plea in the month of the repeal, sentenced before it", Pleaded("1984-10").With(CaseFacts.SentencingDate, "1984-10-09"), Done },
        { "a plea in the month after", Pleaded("1984-11"), "ask-lawyer; sentenced-after-repeal" },
        { "a plea in the year of the repeal", Pleaded("1984"), "needs-facts; missing c1/pleaOrVerdictDate" },
        { "a plea before the repeal, sentenced after it", Pleaded("1984-10-01").With(CaseFacts.SentencingDate, "1984-12-01"), Done },
        { "plea not known, sentenced the day before the repeal", Sentenced("1984-10-11"), Done },
        { "plea not known, sentenced on the day of the repeal", Sentenced("1984-10-12"), "needs-facts; missing c1/pleaOrVerdictDate" },
        { "plea not known, judgment the day before the repeal", Plain.Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate).With(CaseFacts.JudgmentEntered, "1984-10-11"), Done },
        { "no date but the offense, before the repeal", Offended("1984-10-11"), "needs-facts; missing c1/pleaOrVerdictDate" },
        { "no date but the offense, on the day of the repeal", Offended("1984-10-12"), "ask-lawyer; sentenced-after-repeal" },
        { "no date at all", Offended("1984").Without(CaseFacts.OffenseDate), "needs-facts; missing c1/pleaOrVerdictDate, c1/offenseDate" },
        { "no date at all, no certificate", Offended("1984").Without(CaseFacts.OffenseDate).No(FederalFacts.YouthCertificate), "needs-facts; missing c1/pleaOrVerdictDate, c1/offenseDate" + Lawyer },
        { "after the repeal, served in full", FullTerm.With(CaseFacts.PleaOrVerdictDate, "1985-01-01").With(CaseFacts.SentencingDate, "1985-02-01"), Closed },
        { "after the repeal, revoked or not is not known", Pleaded("1985-01-01").Without(SentenceFacts.ProbationOutcome), "ask-lawyer; sentenced-after-repeal" },
    };

    public static Table Discharge { get; } = new()
    {
        { "early discharge, no certificate", NoCertificate, May },
        { "early discharge, certificate not known", Plain.Without(FederalFacts.YouthCertificate), "open discretionary; missing c1/federal/youthCertificate" },
        { "a certificate, the discharge not known", Plain.Without(FederalFacts.YouthEarlyDischarge), Done },
        { "a certificate, though the discharge is denied", Plain.No(FederalFacts.YouthEarlyDischarge), Done },
        { "no certificate, the discharge not known", NoCertificate.Without(FederalFacts.YouthEarlyDischarge), "needs-facts; missing c1/federal/youthEarlyDischarge" + Lawyer },
        { "no discharge, the certificate not known", Plain.No(FederalFacts.YouthEarlyDischarge).Without(FederalFacts.YouthCertificate), "needs-facts; missing c1/federal/youthCertificate" },
        { "neither is known", Plain.Without(FederalFacts.YouthCertificate, FederalFacts.YouthEarlyDischarge), "needs-facts; missing c1/federal/youthCertificate, c1/federal/youthEarlyDischarge" },
        { "full term, 9th Circuit", FullTerm, Closed },
        { "full term, 8th Circuit", In(FullTerm, "moed"), Closed },
        { "full term, D.C. Circuit", In(FullTerm, "dcd"), Closed },
        { "full term, New Jersey", In(FullTerm, "njd"), May },
        { "full term, the 3d Circuit said outright", FullTerm.Without(CaseFacts.District).With(CaseFacts.Circuit, "3"), May },
        { "full term, circuit not known", FullTerm.Without(CaseFacts.District), "needs-facts; missing c1/district, c1/circuit" + Lawyer },
        { "3d Circuit, no certificate, the discharge not known", In(NoCertificate.Without(FederalFacts.YouthEarlyDischarge), "paed"), May },
        { "revoked, full term", FullTerm.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked), "closed" },
        { "revoked, 3d Circuit", In(FullTerm, "paed").With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked), "closed" },
        { "revoked or not is not known", Plain.Without(SentenceFacts.ProbationOutcome), "open automatic" },
        { "violated, then expired", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.ViolatedThenExpired), Done },
    };

    /// <summary>Whether the record is erased on top: what each circuit says.</summary>
    public static TheoryData<string, string> Erasure { get; } = new()
    {
        { "paed", "youth-erased-in-3d-circuit" },
        { "dcd", "youth-erased-in-dc-circuit" },
        { "moed", "youth-not-erased-in-8th-circuit" },
        { "cacd", "youth-erasing-not-settled" },
        { "nysd", "youth-erasing-not-settled" },
    };

    [Theory]
    [MemberData(nameof(Erasure))]
    public void Each_circuit_has_its_note(string district, string note)
        => Assert.Equal([note], In(Plain, district).Decide(YouthCorrectionsAct.Relief).Notes.Select(one => one.Name));

    [Fact]
    public void No_circuit_no_note() => Assert.Empty(Plain.Without(CaseFacts.District).Decide(YouthCorrectionsAct.Relief).Notes);

    [Fact]
    public void The_late_discharge_of_the_3d_circuit_is_named()
    {
        Assert.Contains("late-discharge-in-3d-circuit", In(FullTerm, "paed").Decide(YouthCorrectionsAct.Relief).Notes.Select(one => one.Name));
        Assert.DoesNotContain("late-discharge-in-3d-circuit", In(NoCertificate, "paed").Decide(YouthCorrectionsAct.Relief).Notes.Select(one => one.Name));
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Repeal))]
    [MemberData(nameof(Discharge))]
    public void Answers_as_the_table_says(Row row) => row.Holds(YouthCorrectionsAct.Relief);
}
