using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: wire fraud, prison, released 2020-03-01, supervised release over in 2023, nothing since.</summary>
public sealed class PresidentialPardonTests
{
    private const string May = "open clemency";

    private static Given Plain => FederalPlain.Fraud;

    /// <summary>Probation and no prison.</summary>
    private static Given Probation(string sentenced) => Plain
        .No(FederalFacts.PrisonImposed)
        .Without(SentenceFacts.Released, CaseFacts.JudgmentEntered, SentenceFacts.SupervisionEnded)
        .With(SentenceFacts.Type, SentenceType.Probation)
        .With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled)
        .With(CaseFacts.PleaOrVerdictDate, sentenced)
        .With(CaseFacts.SentencingDate, sentenced);

    private static Given StateCase(OffenseLevel level, string day) => FederalPlain.Case
        .With(CaseFacts.Court, Court.CaSuperior)
        .With(CountFacts.Level, level)
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .With(CaseFacts.PleaOrVerdictDate, day)
        .With(CaseFacts.SentencingDate, day)
        .With(SentenceFacts.Type, SentenceType.Jail);

    private static Given Since(DateSpan? date, OffenseLevel? level, DateSpan? released = null)
        => Plain.With(PersonFacts.ConvictionSince, OtherConvictions.Of(new OtherConviction(date, level, released)));

    public static Table WorkedCases { get; } = new()
    {
        { "11-1: released 2020-03-01, supervision ended 2023", Plain, May },
        { "11-2: released 2023-05-10, off supervision", Plain.With(SentenceFacts.Released, "2023-05-10").With(SentenceFacts.SupervisionEnded, "2026-01-01"), "opens-on 2028-05-10 clemency" },
        { "11-3: probation only, sentenced 2021-11-01, ended 2024", Probation("2021-11-01").With(SentenceFacts.ProbationEnds, "2024-11-01"), May },
        { "11-4: plea 2021-10-01, sentenced 2022-02-01, no prison", Probation("2022-02-01").With(CaseFacts.PleaOrVerdictDate, "2021-10-01"), "opens-on 2027-02-01 clemency" },
        { "11-5: released 2015, lifetime supervised release", Plain.With(SentenceFacts.Released, "2015-04-01").Without(SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.SupervisedRelease), "waits-for clemency; waits for person/supervision; missing c1/sentence/supervisionEnded" },
        { "11-6: new state jail release 2024-06-01", Plain.With(SentenceFacts.Released, "2008-01-01").And(StateCase(OffenseLevel.Misdemeanor, "2023-12-01").With(SentenceFacts.Released, "2024-06-01")), "opens-on 2029-06-01 clemency" },
        { "11-7: a California conviction", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "11-8: a court-martial in 1999", Plain.With(CaseFacts.Court, Court.CourtMartial).With(SentenceFacts.Released, "1999-09-09"), May },
        { "11-9: wants an erased record", Plain, May },
        { "11-10: D.C. Superior Court in 2010", Plain.With(CaseFacts.Court, Court.DcSuperior).With(SentenceFacts.Released, "2010-02-02"), May },
    };

    public static Table Clock { get; } = new()
    {
        { "released five years ago tomorrow", Plain.With(SentenceFacts.Released, "2021-11-25"), "opens-on 2026-11-25 clemency" },
        { "released five years ago to the day", Plain.With(SentenceFacts.Released, "2021-11-24"), May },
        { "released five years and a day ago", Plain.With(SentenceFacts.Released, "2021-11-23"), May },
        { "released in a month that straddles", Plain.With(SentenceFacts.Released, "2021-11"), "needs-facts 2026-11-30 estimated; missing c1/sentence/released" },
        { "released in 2022", Plain.With(SentenceFacts.Released, "2022"), "opens-on 2027-12-31 estimated clemency" },
        { "release not known", Plain.Without(SentenceFacts.Released), "needs-facts; missing c1/sentence/released" },
        { "prison not known, but a release", Plain.Without(FederalFacts.PrisonImposed), May },
        { "prison not known, but a prison sentence", Plain.Without(FederalFacts.PrisonImposed, SentenceFacts.Released), "needs-facts; missing c1/sentence/released" },
        { "release not known, the charge has its own sentence", Plain.Without(SentenceFacts.Released).OnCount(SentenceFacts.Type, SentenceType.FederalPrison), "needs-facts; missing c1/1/sentence/released" },
        { "prison and sentence not known", Plain.Without(FederalFacts.PrisonImposed, SentenceFacts.Released, SentenceFacts.Type), "needs-facts; missing c1/federal/prisonImposed" },
        { "no prison, sentencing not known", Probation("2019-01-01").Without(CaseFacts.SentencingDate), "needs-facts; missing c1/sentencingDate" },
        { "no prison, sentencing before an old judgment", Probation("2019-01-01").Without(CaseFacts.SentencingDate).With(CaseFacts.JudgmentEntered, "2019-02-02"), May },
        { "no prison, sentencing before a recent judgment", Probation("2022-01-01").Without(CaseFacts.SentencingDate).With(CaseFacts.JudgmentEntered, "2022-02-02"), "opens-on 2027-02-02 estimated clemency" },
        { "sentenced five years ago tomorrow", Probation("2021-11-25"), "opens-on 2026-11-25 clemency" },
        { "sentenced five years ago to the day", Probation("2021-11-24"), May },
    };

    public static Table NewerConvictions { get; } = new()
    {
        { "not known whether there is one", Plain.Without(PersonFacts.ConvictionSince), "needs-facts; missing person/convictionSince" },
        { "a misdemeanor, released 2024-06-01", Since(DateSpan.Year(2024), OffenseLevel.Misdemeanor, DateSpan.Day(2024, 6, 1)), "opens-on 2029-06-01 clemency" },
        { "a felony without a release date", Since(DateSpan.Day(2023, 5, 5), OffenseLevel.Felony), "opens-on 2028-05-05 estimated clemency" },
        { "an old felony without a release date", Since(DateSpan.Day(2018, 5, 5), OffenseLevel.Felony), "needs-facts; missing person/convictionSince" },
        { "an infraction", Since(DateSpan.Day(2024, 5, 5), OffenseLevel.Infraction), May },
        { "a conviction of a level that is not known", Since(DateSpan.Day(2024, 5, 5), null, DateSpan.Day(2024, 6, 1)), "needs-facts 2029-06-01 estimated; missing person/convictionSince" },
        { "one of which nothing is known", Since(null, OffenseLevel.Felony), "needs-facts; missing person/convictionSince" },
        { "one from before this case", Since(DateSpan.Day(2014, 5, 5), OffenseLevel.Felony), May },
        { "a listed infraction", Plain.And(StateCase(OffenseLevel.Infraction, "2024-01-01")), May },
        { "a listed conviction of the same day", Plain.And(StateCase(OffenseLevel.Felony, "2015-02-01").With(SentenceFacts.Released, "2024-01-01")), May },
        { "a listed conviction of the day after", Plain.And(StateCase(OffenseLevel.Felony, "2015-02-02").With(SentenceFacts.Released, "2024-01-01")), "opens-on 2029-01-01 clemency" },
        { "a listed fine", Plain.And(StateCase(OffenseLevel.Misdemeanor, "2024-01-01").With(SentenceFacts.Type, SentenceType.FineOnly)), "opens-on 2029-01-01 clemency" },
        { "a listed fine, sentencing not known", Plain.And(StateCase(OffenseLevel.Misdemeanor, "2021-10-01").With(SentenceFacts.Type, SentenceType.FineOnly).Without(CaseFacts.SentencingDate)), "needs-facts; missing c2/sentencingDate" },
        { "a listed jail term without a release date", Plain.And(StateCase(OffenseLevel.Misdemeanor, "2024-01-01")), "opens-on 2029-01-01 estimated clemency" },
        { "a listed conviction of a level that is not known", Plain.And(StateCase(OffenseLevel.Felony, "2024-01-01").With(SentenceFacts.Released, "2024-06-01").Without(CountFacts.Level)), "opens-on 2029-06-01 clemency" },
        { "a listed conviction without any date", Plain.And(StateCase(OffenseLevel.Felony, "2024-01-01").Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate)), "needs-facts; missing c2/sentencingDate, c2/pleaOrVerdictDate" },
        { "a listed dismissal", Plain.And(StateCase(OffenseLevel.Felony, "2024-01-01").With(CaseFacts.Outcome, Disposition.Dismissed)), May },
    };

    public static Table Gates { get; } = new()
    {
        { "under supervision that ends on a known day", Plain.With(SentenceFacts.SupervisionEnded, "2027-01-31").With(PersonFacts.Supervision, Supervision.SupervisedRelease), "opens-on 2027-02-01 clemency" },
        { "under supervision, the five years still running", Plain.With(SentenceFacts.Released, "2024-05-01").Without(SentenceFacts.SupervisionEnded).With(PersonFacts.Supervision, Supervision.SupervisedRelease), "waits-for 2029-05-01 clemency; waits for person/supervision; missing c1/sentence/supervisionEnded" },
        { "on parole elsewhere", Plain.With(PersonFacts.Supervision, Supervision.Parole), "waits-for clemency; waits for person/supervision" },
        { "supervision ends today", Plain.With(SentenceFacts.SupervisionEnded, "2026-11-24"), "opens-on 2026-11-25 clemency" },
        { "supervision ended yesterday", Plain.With(SentenceFacts.SupervisionEnded, "2026-11-23"), May },
        { "on a state's probation", Plain.Yes(PersonFacts.OnProbation), "waits-for clemency; waits for person/onProbation" },
        { "probation not known", Plain.Without(PersonFacts.OnProbation), "needs-facts; missing person/onProbation" },
        { "supervised in another listed case", Plain.And(StateCase(OffenseLevel.Felony, "2014-01-01").With(SentenceFacts.SupervisionEnded, "2027-01-31")), "opens-on 2027-02-01 clemency" },
        { "probation in another listed case", Plain.Without(PersonFacts.OnProbation).And(Probation("2015-01-01").With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).With(SentenceFacts.ProbationEnds, "2027-06-30")), "opens-on 2027-07-01 clemency" },
        { "supervision not known", Plain.Without(PersonFacts.Supervision), "needs-facts; missing person/supervision" },
        { "probation in this case runs", Probation("2019-01-01").With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing), "waits-for clemency; waits for person/onProbation; missing c1/sentence/probationEnds" },
        { "unpaid restitution", Plain.No(FederalFacts.PenaltyPaid), May },
        { "an appeal runs", Plain.Yes(FederalFacts.AppealPending), "open clemency; lawyer first appeal-pending" },
        { "claims innocence", Plain.Yes(FederalFacts.ActualInnocence), "open clemency; lawyer first innocence-claimed" },
        { "a territory", Plain.With(CaseFacts.Court, Court.Territory), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "one of two charges ended in a conviction", Plain.With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.Convicted), May },
        { "no claim of innocence, no appeal, all paid, no pardon yet", Plain.With(FederalFacts.Grounds, Array.Empty<Ground>()).No(FederalFacts.ActualInnocence, FederalFacts.AppealPending, FederalFacts.Pardoned).Yes(FederalFacts.PenaltyPaid), "open clemency" },
        { "pardoned already", Plain.Yes(FederalFacts.Pardoned), "open clemency" },
    };

    [Fact]
    public void It_is_always_rare() => Assert.True(Plain.Decide(PresidentialPardon.Relief).Rare);

    [Fact]
    public void Five_years_from_a_leap_day_end_on_the_first_of_March()
    {
        var released = Plain.With(SentenceFacts.Released, "2024-02-29").AsOf("2026-11-24");
        Assert.Equal(new DateOnly(2029, 3, 1), released.Decide(PresidentialPardon.Relief).OpensOn);
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Clock))]
    [MemberData(nameof(NewerConvictions))]
    [MemberData(nameof(Gates))]
    public void Answers_as_the_table_says(Row row) => row.Holds(PresidentialPardon.Relief);
}
