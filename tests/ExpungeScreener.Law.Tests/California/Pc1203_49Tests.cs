using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a person who was trafficked, convicted under PC 647(b), probation finished.</summary>
public sealed class Pc1203_49Tests
{
    private const string May = "open discretionary; lawyer first proof-of-what-happened";

    private static Given Plain => Tests.Plain.Probation.Charge("PC", "647", "b").With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking);

    private static Given OnProbation => Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).Without(SentenceFacts.ProbationEnds);

    public static Table WorkedCases { get; } = new()
    {
        { "1: PC 647(b), probation done, survivor", Plain, May },
        { "2: PC 647(b), still on probation", OnProbation.With(SentenceFacts.ProbationEnds, "2027-03-01"), "opens-on 2027-03-02 discretionary; lawyer first proof-of-what-happened" },
        { "3: the question was skipped", Plain.Without(PersonFacts.SurvivorOf), "needs-facts; missing person/survivorOf" },
        { "4: not a survivor", Plain.With(PersonFacts.SurvivorOf, Array.Empty<SurvivorOf>()), "not-applicable" },
    };

    public static Table Elements { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court; lawyer first proof-of-what-happened" },
        { "not convicted", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an ending that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome; lawyer first proof-of-what-happened" },
        { "PC 647(a)", Plain.Charge("PC", "647", "a"), "not-applicable" },
        { "PC 647, subdivision not known", Plain.Charge("PC", "647"), "needs-facts; missing c1/1/subdivision; lawyer first proof-of-what-happened" },
        { "loitering has a law of its own", Plain.Charge("PC", "653.22"), "not-applicable" },
        { "an attempt", Plain.Yes(CountFacts.Attempt), "ask-lawyer; attempt" },
        { "attempt not known", Plain.Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt; lawyer first proof-of-what-happened" },
        { "on probation, end not known", OnProbation, "waits-for discretionary; waits for c1/sentence/probationOutcome; missing c1/sentence/probationEnds; lawyer first proof-of-what-happened" },
        { "the end of probation is today", OnProbation.With(SentenceFacts.ProbationEnds, "2026-11-24"), "opens-on 2026-11-25 discretionary; lawyer first proof-of-what-happened" },
        { "the end of probation was yesterday", OnProbation.With(SentenceFacts.ProbationEnds, "2026-11-23"), May },
        { "no probation was given", Tests.Plain.Fine.Charge("PC", "647", "b").With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking), May },
        { "how probation ended is not known", Plain.Without(SentenceFacts.ProbationOutcome, PersonFacts.OnProbation), "needs-facts; missing c1/sentence/probationOutcome, c1/sentence/probationEnds, person/onProbation; lawyer first proof-of-what-happened" },
        { "dismissed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), "closed" },
        { "dismissed or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open discretionary; missing c1/1/alreadyCleared; lawyer first proof-of-what-happened" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1203_49.Relief);
}
