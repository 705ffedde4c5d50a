using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a survivor of partner violence, and a finished misdemeanor conviction under PC 484(a).</summary>
public sealed class Pc236_15Tests
{
    private const string May = "open discretionary; lawyer first proof-of-what-happened";
    private const string Violent = "closed; lawyer first other-ways-for-violent";

    private static Given Plain => Tests.Plain.Probation.With(PersonFacts.SurvivorOf, SurvivorOf.PartnerViolence);

    public static Table WorkedCases { get; } = new()
    {
        { "1: PC 484, survivor of partner violence", Plain, May },
        { "2: PC 273.5 against the abuser, no great injury", SurvivorTables.AsFelony(Plain).Charge("PC", "273.5", "a"), May },
        { "3: PC 187", SurvivorTables.AsFelony(Plain).Charge("PC", "187"), Violent },
        { "4: arrest only", Tests.Plain.Arrest.With(PersonFacts.SurvivorOf, SurvivorOf.SexualViolence), May },
        { "a survivor of trafficking alone", Plain.With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking), "not-applicable" },
        { "PC 187, the question was skipped", SurvivorTables.AsFelony(Plain).Charge("PC", "187").Without(PersonFacts.SurvivorOf), "closed; missing person/survivorOf" },
    };

    public static Table Scope { get; } = SurvivorTables.Scope(Plain);

    public static Table Violence { get; } = SurvivorTables.Violence(Plain, Violent);

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Violence))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc236_15.Relief);
}
