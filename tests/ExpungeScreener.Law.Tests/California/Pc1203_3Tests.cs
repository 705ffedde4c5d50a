using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a felony burglary with two years' probation, fourteen months of which have run.</summary>
public sealed class Pc1203_3Tests
{
    private const string May = "open discretionary";

    private static Given Plain => Tests.Plain.FelonyProbation
        .With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing)
        .With(SentenceFacts.SupervisionStarted, "2025-09-24")
        .With(SentenceFacts.SupervisionMonths, 24)
        .Yes(PersonFacts.OnProbation);

    private static Given Misdemeanor => Plain.With(CountFacts.Level, OffenseLevel.Misdemeanor).Without(CountFacts.LevelNow);

    private static Given Split => Tests.Plain.SplitJail.With(PersonFacts.Supervision, Supervision.MandatorySupervision);

    public static Table Rows { get; } = new()
    {
        { "1: fourteen of 24 months", Plain, May },
        { "2: probation over", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled), "not-applicable" },
        { "3: federal probation", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "4: restitution owed", Plain.Yes(SentenceFacts.RestitutionOwed), May },
        { "whether restitution is owed is not known", Plain.Without(SentenceFacts.RestitutionOwed), May },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a case that was dismissed", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "an open case elsewhere is no bar", Plain.Yes(PersonFacts.PendingCharges), May },
        { "last day of the term", Plain.AsOf("2027-09-24"), May },
        { "the day after the term", Plain.AsOf("2027-09-25"), "not-applicable" },
        { "not known whether it runs", Plain.Without(SentenceFacts.ProbationOutcome, PersonFacts.OnProbation, SentenceFacts.SupervisionMonths), "needs-facts; missing c1/sentence/probationOutcome, c1/sentence/probationEnds, c1/sentence/supervisionMonths, person/onProbation" },
        { "no probation at all", Tests.Plain.Fine, "not-applicable" },
        { "misdemeanor, one year to the day", Misdemeanor.With(SentenceFacts.SupervisionStarted, "2025-11-24"), May },
        { "misdemeanor, a day past the year", Misdemeanor.With(SentenceFacts.SupervisionStarted, "2025-11-23"), "ask-lawyer; past-term-cap" },
        { "felony, a day past two years", Plain.With(SentenceFacts.SupervisionStarted, "2024-11-23").With(SentenceFacts.SupervisionMonths, 36), "ask-lawyer; past-term-cap" },
        { "a felony lowered to a misdemeanor, a day past one year", Plain.With(CountFacts.LevelNow, OffenseLevel.Misdemeanor).With(SentenceFacts.SupervisionStarted, "2025-11-23"), "ask-lawyer; past-term-cap" },
        { "a felony lowered to a misdemeanor, one year to the day", Plain.With(CountFacts.LevelNow, OffenseLevel.Misdemeanor).With(SentenceFacts.SupervisionStarted, "2025-11-24"), May },
        { "felony, two years to the day", Plain.With(SentenceFacts.SupervisionStarted, "2024-11-24").With(SentenceFacts.SupervisionMonths, 36), May },
        { "misdemeanor, began in a month that straddles", Misdemeanor.With(SentenceFacts.SupervisionStarted, "2025-11").With(SentenceFacts.SupervisionMonths, 24), "needs-facts; missing c1/sentence/supervisionStarted" },
        { "start not known", Plain.Without(SentenceFacts.SupervisionStarted, CaseFacts.SentencingDate), "needs-facts; missing c1/sentence/supervisionStarted, c1/sentencingDate" },
        { "level not known", Plain.Without(CountFacts.Level, CountFacts.LevelNow).With(SentenceFacts.SupervisionStarted, "2025-10-01"), "needs-facts; missing c1/1/level, c1/1/levelNow" },
        { "felony, level today not known, a day past one year", Plain.Without(CountFacts.LevelNow).With(SentenceFacts.SupervisionStarted, "2025-11-23"), "needs-facts; missing c1/1/levelNow" },
        { "felony, level today not known, one year to the day", Plain.Without(CountFacts.LevelNow).With(SentenceFacts.SupervisionStarted, "2025-11-24"), May },
        { "felony, start a month past two years, level today not known", Plain.Without(CountFacts.LevelNow).With(SentenceFacts.SupervisionStarted, "2024-10-24").With(SentenceFacts.SupervisionMonths, 36), "ask-lawyer; past-term-cap" },
        { "DUI", Plain.Charge("VC", "23152", "b"), "ask-lawyer; minimum-term" },
        { "domestic violence", Plain.Charge("PC", "273.5", "a"), "ask-lawyer; minimum-term" },
        { "wet reckless is no DUI term", Plain.Charge("VC", "23103.5"), May },
        { "DUI with three before it", Plain.Charge("VC", "23550"), "ask-lawyer; minimum-term" },
        { "battery on a partner", Plain.Charge("PC", "243", "e(1)"), "ask-lawyer; minimum-term" },
        { "battery on an officer", Plain.Charge("PC", "243", "c"), May },
        { "battery, on whom is not known", Plain.Charge("PC", "243"), "needs-facts; missing c1/1/subdivision" },
        { "a domestic violence order broken again", Plain.Charge("PC", "166", "c(4)"), "ask-lawyer; minimum-term" },
        { "another contempt of court", Plain.Charge("PC", "166", "a"), May },
        { "charge not known", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision" },
        { "mandatory supervision runs", Split.With(SentenceFacts.SupervisionEnded, "2027-05-01"), May },
        { "mandatory supervision ends today", Split.With(SentenceFacts.SupervisionEnded, "2026-11-24"), May },
        { "mandatory supervision ended yesterday", Split.With(SentenceFacts.SupervisionEnded, "2026-11-23"), "not-applicable" },
        { "mandatory supervision, end not known", Split.Without(SentenceFacts.SupervisionEnded), "needs-facts; missing c1/sentence/supervisionEnded" },
        { "split term, under no supervision", Tests.Plain.SplitJail.Without(SentenceFacts.SupervisionEnded), "not-applicable" },
        { "parole is another matter", Tests.Plain.Prison.With(PersonFacts.Supervision, Supervision.Parole), "not-applicable" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1203_3.Relief);
}
