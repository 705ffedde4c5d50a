using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a person who was trafficked, and a finished misdemeanor conviction under PC 647(b).</summary>
public sealed class Pc236_14Tests
{
    private const string May = "open discretionary; lawyer first proof-of-what-happened";

    private static Given Plain => Tests.Plain.Probation.Charge("PC", "647", "b").With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking);

    public static Table WorkedCases { get; } = new()
    {
        { "1: PC 647(b) of 2015, survivor", Plain, May },
        { "2: PC 459 second degree of 2018, survivor", SurvivorTables.AsFelony(Plain).Charge("PC", "459", "2d"), May },
        { "3: arrest only, no charges, survivor", Tests.Plain.Arrest.With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking), May },
        { "4: owes restitution", Plain.Yes(SentenceFacts.RestitutionOwed), May },
        { "a survivor of something else", Plain.With(PersonFacts.SurvivorOf, SurvivorOf.PartnerViolence), "not-applicable" },
    };

    public static Table Scope { get; } = SurvivorTables.Scope(Plain);

    public static Table Violence { get; } = SurvivorTables.Violence(Plain, "closed; lawyer first other-ways-for-violent");

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Violence))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc236_14.Relief);
}
