using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a murder conviction of 2005 from a robbery, of someone who did not kill.</summary>
public sealed class Pc1172_6Tests
{
    private const string Lawyer = "ask-lawyer; resentencing-needs-a-lawyer";

    private static Given Plain => Tests.Plain.OldPrison.Charge("PC", "187")
        .With(CaseFacts.PleaOrVerdictDate, "2005-06-01").With(CaseFacts.HomicideTheory, HomicideTheory.FelonyMurder);

    public static Table WorkedCases { get; } = new()
    {
        { "1: murder of 2005, one of a robbery crew, not the killer", Plain, Lawyer },
        { "2: the actual killer", Plain.With(CaseFacts.HomicideTheory, HomicideTheory.ActualKiller), Lawyer },
        { "3: attempted murder, natural and probable consequences", Plain.Yes(CountFacts.Attempt).With(CaseFacts.HomicideTheory, HomicideTheory.NaturalAndProbable), Lawyer },
        { "4: convicted in 2020", Plain.With(CaseFacts.PleaOrVerdictDate, "2020-02-01"), Lawyer },
    };

    public static Table Elements { get; } = new()
    {
        { "manslaughter by plea", Plain.Charge("PC", "192", "a").With(CaseFacts.DecidedBy, DecidedBy.Plea), Lawyer },
        { "another crime", Plain.Charge("PC", "211"), "not-applicable" },
        { "a section that is not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section" },
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "not convicted", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "an ending that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "still in prison", Plain.Yes(PersonFacts.ServingSentence, PersonFacts.InCustody), Lawyer },
        { "how it was charged is not known", Plain.Without(CaseFacts.HomicideTheory), Lawyer },
        { "day of conviction not known", Plain.Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate), Lawyer },
        { "taken back before", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "taken back or not is not known", Plain.Without(CountFacts.AlreadyCleared), Lawyer },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Elements))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1172_6.Relief);
}
