using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a finished conviction of 2005 under former PC 647f.</summary>
public sealed class Pc1170_21Tests
{
    private const string Lawyer = "ask-lawyer; repealed-law";

    private static Given Plain => Tests.Plain.FelonyProbation.Charge("PC", "647f").With(CaseFacts.OffenseDate, "2005");

    public static Table WorkedCases { get; } = new()
    {
        { "1: PC 647f in 2005, done", Plain, Lawyer },
        { "2: PC 647f, still serving", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).Yes(PersonFacts.OnProbation), Lawyer },
        { "3: PC 647(b)", Plain.Charge("PC", "647", "b"), "not-applicable" },
        { "4: former HSC 120291", Plain.Charge("HSC", "120291"), Lawyer },
    };

    public static Table Elements { get; } = new()
    {
        { "PC 647(f), public intoxication, is another crime", Plain.Charge("PC", "647", "f"), "not-applicable" },
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "not convicted", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an ending that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a section that is not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" },
        { "taken back before", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "taken back or not is not known", Plain.Without(CountFacts.AlreadyCleared), Lawyer },
        { "whether the sentence runs is not known", Plain.Without(SentenceFacts.ProbationOutcome, PersonFacts.OnProbation), Lawyer },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1170_21.Relief);

    [Theory]
    [InlineData("PC", "647f", null, "647f", null)]
    [InlineData("PC", "647(f)", null, "647", "f")]
    [InlineData("PC", "647", "f", "647", "f")]
    [InlineData("PC", "647", "(f)", "647", "f")]
    public void The_section_647f_and_the_subdivision_647_f_are_kept_apart(string code, string section, string? subdivision, string readSection, string? readSubdivision)
    {
        var read = OffenseCitation.Normalize(code, section, subdivision).Offense!;
        Assert.Equal((readSection, readSubdivision), (read.Section, read.Subdivision));
    }
}
