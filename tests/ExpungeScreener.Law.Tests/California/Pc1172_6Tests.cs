using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a murder (PC 187(a)) of 2005 by a robbery crew, tried as felony murder; the prison term still runs.</summary>
public sealed class Pc1172_6Tests
{
    private const string FelonyMurder = "ask-lawyer; felony-murder";
    private const string Target = "ask-lawyer; target-unclear";
    private const string After = "ask-lawyer; convicted-after-the-change";

    private static Given Plain => Tests.Plain.Prison
        .Charge("PC", "187", "a")
        .With(CaseFacts.OffenseDate, "2005-03-01")
        .With(CaseFacts.PleaOrVerdictDate, "2006-04-01")
        .With(CaseFacts.SentencingDate, "2006-05-01")
        .With(CaseFacts.DecidedBy, DecidedBy.Trial)
        .With(CaseFacts.HomicideTheory, HomicideTheory.FelonyMurder)
        .With(SentenceFacts.Released, "2045-01-01")
        .Yes(PersonFacts.ServingSentence);

    private static Given ConvictedOn(string day) => Plain.With(CaseFacts.PleaOrVerdictDate, day);

    public static Table WorkedCases { get; } = new()
    {
        { "1: murder of 2005, robbery crew, not the killer", Plain, FelonyMurder },
        { "2: the actual killer", Plain.With(CaseFacts.HomicideTheory, HomicideTheory.ActualKiller), "ask-lawyer; actual-killer" },
        { "3: attempted murder, natural and probable consequences", Plain.Yes(CountFacts.Attempt).With(CaseFacts.HomicideTheory, HomicideTheory.NaturalAndProbable), "ask-lawyer; natural-and-probable" },
        { "4: a conviction of 2020", ConvictedOn("2020-04-01"), After },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a juvenile petition", Plain.With(CaseFacts.Court, Court.CaJuvenile), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "an open case", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a plea", Plain.With(CaseFacts.DecidedBy, DecidedBy.Plea), FelonyMurder },
        { "plea or trial not known", Plain.Without(CaseFacts.DecidedBy), FelonyMurder },
        { "out of prison and off parole", Plain.With(SentenceFacts.Released, "2015-01-01").With(SentenceFacts.SupervisionEnded, "2018-01-01").No(PersonFacts.ServingSentence), FelonyMurder },
        { "dismissed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), FelonyMurder },
        { "vacated already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), FelonyMurder },
    };

    public static Table Charges { get; } = new()
    {
        { "187, subdivision not known", Plain.Charge("PC", "187"), FelonyMurder },
        { "189", Plain.Charge("PC", "189"), FelonyMurder },
        { "188 is a definition", Plain.Charge("PC", "188"), "not-applicable" },
        { "192(a)", Plain.Charge("PC", "192", "a"), FelonyMurder },
        { "192(b)", Plain.Charge("PC", "192", "b"), FelonyMurder },
        { "192, subdivision not known", Plain.Charge("PC", "192"), FelonyMurder },
        { "191.5(a) is called manslaughter", Plain.Charge("PC", "191.5", "a"), FelonyMurder },
        { "193 is not covered", Plain.Charge("PC", "193"), "not-applicable" },
        { "664 alone", Plain.Charge("PC", "664"), Target },
        { "conspiracy", Plain.Charge("PC", "182", "a(1)"), Target },
        { "attempt not known", Plain.Without(CountFacts.Attempt), FelonyMurder },
        { "robbery", Plain.Charge("PC", "211"), "not-applicable" },
        { "187 of another code", Plain.Charge("HSC", "187"), "not-applicable" },
        { "a charge that is not known", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section" },
        { "a section that is not known", Plain.Without(CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/section" },
        { "a Vehicle Code section that is not known", Plain.Charge("VC", "23152").Without(CountFacts.Section), "not-applicable" },
    };

    public static Table Theory { get; } = new()
    {
        { "natural and probable consequences", Plain.With(CaseFacts.HomicideTheory, HomicideTheory.NaturalAndProbable), "ask-lawyer; natural-and-probable" },
        { "another theory", Plain.With(CaseFacts.HomicideTheory, HomicideTheory.Other), "ask-lawyer; how-it-was-charged" },
        { "a theory that is not known", Plain.Without(CaseFacts.HomicideTheory), "ask-lawyer; how-it-was-charged" },
        { "the actual killer, convicted in 2020", ConvictedOn("2020-04-01").With(CaseFacts.HomicideTheory, HomicideTheory.ActualKiller), "ask-lawyer; actual-killer" },
    };

    public static Table DayOfConviction { get; } = new()
    {
        { "31 December 2018", ConvictedOn("2018-12-31"), FelonyMurder },
        { "1 January 2019", ConvictedOn("2019-01-01"), After },
        { "2 January 2019", ConvictedOn("2019-01-02"), After },
        { "the year 2018", ConvictedOn("2018"), FelonyMurder },
        { "the year 2019", ConvictedOn("2019"), After },
        { "only the sentencing is known", Plain.Without(CaseFacts.PleaOrVerdictDate), FelonyMurder },
        { "no day is known", Plain.Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate), FelonyMurder },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Charges))]
    [MemberData(nameof(Theory))]
    [MemberData(nameof(DayOfConviction))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1172_6.Relief);

    /// <summary>What the papers print, read the way a typed citation is read.</summary>
    [Theory]
    [InlineData("PC 187(a)", FelonyMurder)]
    [InlineData("PC 664/187(a)", FelonyMurder)]
    [InlineData("PC 664", Target)]
    [InlineData("PC 182/187", Target)]
    [InlineData("PC 664/211", "not-applicable")]
    [InlineData("PC 18715", "not-applicable")]
    public void An_attempt_is_read_by_the_crime_it_aimed_at(string printed, string answer)
    {
        var cited = OffenseCitation.Parse(printed).Offense!;
        Assert.Equal(answer, Plain.Charge(cited.Code, cited.Section, cited.Subdivision).With(CountFacts.Attempt, cited.Attempt).Says(Pc1172_6.Relief));
    }
}
