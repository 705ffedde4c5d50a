using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a felony under former PC 647f of 2005; the prison term and parole are over.</summary>
public sealed class Pc1170_21Tests
{
    private const string Repealed = "ask-lawyer; section-repealed";
    private const string Urgent = "ask-lawyer; still-serving";

    private static Given Plain => Tests.Plain.OldPrison.Charge("PC", "647f");

    public static Table WorkedCases { get; } = new()
    {
        { "1: 647f in 2005, done", Plain, Repealed },
        { "2: 647f, still serving", Plain.With(SentenceFacts.Released, "2027-03-01"), Urgent },
        { "3: 647(b)", Plain.Charge("PC", "647", "b"), "not-applicable" },
        { "4: former HSC 120291", Plain.Charge("HSC", "120291"), Repealed },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a juvenile petition", Plain.With(CaseFacts.Court, Court.CaJuvenile), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "an open case", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "no date is needed", Plain.Without(CaseFacts.OffenseDate, CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate), Repealed },
        { "any level", Plain.Without(CountFacts.Level, CountFacts.LevelNow), Repealed },
        { "647(f), drunk in public", Plain.Charge("PC", "647", "f"), "not-applicable" },
        { "647, subdivision not known", Plain.Charge("PC", "647"), "not-applicable" },
        { "647f of another code", Plain.Charge("HSC", "647f"), "not-applicable" },
        { "HSC 120291(a)", Plain.Charge("HSC", "120291", "a"), Repealed },
        { "HSC 120290 is not covered", Plain.Charge("HSC", "120290"), "not-applicable" },
        { "PC 120291 is nothing", Plain.Charge("PC", "120291"), "not-applicable" },
        { "a section that is not known", Plain.Without(CountFacts.Section), "needs-facts; missing c1/1/section" },
        { "a charge that is not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" },
    };

    public static Table Serving { get; } = new()
    {
        { "on parole in this case", Plain.With(SentenceFacts.SupervisionEnded, "2027-03-01"), Urgent },
        { "parole ends today", Plain.With(SentenceFacts.SupervisionEnded, "2026-11-24"), Urgent },
        { "parole ended yesterday", Plain.With(SentenceFacts.SupervisionEnded, "2026-11-23"), Repealed },
        { "probation runs", Tests.Plain.FelonyProbation.Charge("PC", "647f").With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing), Urgent },
        { "a release that is not known", Plain.Without(SentenceFacts.Released, PersonFacts.ServingSentence), Repealed },
        { "nothing is known of the sentence", Plain.Without(SentenceFacts.Type, SentenceFacts.ProbationGranted, SentenceFacts.Released, SentenceFacts.SupervisionEnded, PersonFacts.ServingSentence, PersonFacts.Supervision), Repealed },
        { "vacated already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "dismissed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), Repealed },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), Repealed },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Serving))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1170_21.Relief);

    /// <summary>What the papers print, read the way a typed citation is read.</summary>
    [Theory]
    [InlineData("PC 647f", Repealed)]
    [InlineData("PC 647F", Repealed)]
    [InlineData("Penal Code 647f", Repealed)]
    [InlineData("PC 647(f)", "not-applicable")]
    [InlineData("PC 647 (f)", "not-applicable")]
    [InlineData("647(f) PC", "not-applicable")]
    [InlineData("PC 647(b)", "not-applicable")]
    [InlineData("HSC 120291", Repealed)]
    [InlineData("H&S 120291(a)", Repealed)]
    public void The_section_647f_is_never_a_subdivision_of_647(string printed, string answer)
    {
        var cited = OffenseCitation.Parse(printed).Offense!;
        Assert.Equal(answer, Plain.Charge(cited.Code, cited.Section, cited.Subdivision).Says(Pc1170_21.Relief));
    }

    [Theory]
    [InlineData("PC", "647f", null, Repealed)]
    [InlineData(null, "PC 647f", null, Repealed)]
    [InlineData("PC", "647(f)", null, "not-applicable")]
    [InlineData("PC", "647", "f", "not-applicable")]
    [InlineData("PC", "647", "(f)", "not-applicable")]
    public void Three_fields_keep_them_apart_as_well(string? code, string section, string? subdivision, string answer)
    {
        var cited = OffenseCitation.Normalize(code, section, subdivision).Offense!;
        Assert.Equal(answer, Plain.Charge(cited.Code, cited.Section, cited.Subdivision).Says(Pc1170_21.Relief));
    }

    /// <summary>Without the name of a code the number alone is not read as any offense, so it can never be read as the wrong one.</summary>
    [Fact]
    public void The_bare_number_647f_is_not_read_as_647()
        => Assert.Null(OffenseCitation.Parse("647f").Offense);
}
