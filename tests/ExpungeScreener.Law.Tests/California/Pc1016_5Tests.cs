using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: not a citizen, a plea of 1995, and the record says nothing of a warning.</summary>
public sealed class Pc1016_5Tests
{
    private const string Lawyer = "ask-lawyer; warning-at-the-plea";

    private static Given Plain => Tests.Plain.Probation
        .With(CaseFacts.PleaOrVerdictDate, "1995-06-01").With(CaseFacts.SentencingDate, "1995-07-01")
        .With(CaseFacts.DecidedBy, DecidedBy.Plea)
        .No(PersonFacts.UsCitizen, CaseFacts.ImmigrationAdvisement);

    private static Given On(string day) => Plain.With(CaseFacts.PleaOrVerdictDate, day);

    public static Table WorkedCases { get; } = new()
    {
        { "1: plea of 1995, record silent, a consequence", Plain.Without(CaseFacts.ImmigrationAdvisement), Lawyer },
        { "2: plea of February 2026, read out in part", On("2026-02").Yes(CaseFacts.ImmigrationAdvisement), Lawyer },
        { "3: citizen", Plain.Yes(PersonFacts.UsCitizen), "not-applicable" },
        { "4: convicted at trial", Plain.With(CaseFacts.DecidedBy, DecidedBy.Trial), "not-applicable" },
    };

    public static Table Elements { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "not convicted", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an ending that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "citizenship skipped", Plain.Without(PersonFacts.UsCitizen), "needs-facts; missing person/usCitizen" },
        { "plea or trial not known", Plain.Without(CaseFacts.DecidedBy), "needs-facts; missing c1/decidedBy" },
        { "plea on the last day of 1977", On("1977-12-31"), "closed" },
        { "plea on the first day of 1978", On("1978-01-01"), Lawyer },
        { "day of the plea not known: a lawyer beside it", Plain.Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate), "needs-facts; missing c1/pleaOrVerdictDate, c1/sentencingDate; lawyer first warning-at-the-plea" },
        { "warned, as the person remembers", Plain.Yes(CaseFacts.ImmigrationAdvisement), Lawyer },
        { "taken back before", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "taken back or not is not known", Plain.Without(CountFacts.AlreadyCleared), Lawyer },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1016_5.Relief);

    [Theory]
    [InlineData("2025-12-31", "warning-remembered")]
    [InlineData("2026-01-01", "words-must-be-read-out")]
    public void From_2026_on_the_words_of_the_warning_must_be_read_out(string plea, string note)
        => Assert.Equal([note], On(plea).Yes(CaseFacts.ImmigrationAdvisement).Decide(Pc1016_5.Relief).Notes.Select(one => one.Name));
}
