using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: PC 647(b) found true in juvenile court at 16; 25 years old now, and not the buyer.</summary>
public sealed class Pc1203_47Tests
{
    private const string May = "open discretionary";

    private static Given Plain => Tests.Plain.Petition.Charge("PC", "647", "b");

    private static Given Young(string born) => Plain.With(PersonFacts.BirthDate, born).With(CaseFacts.OffenseDate, "2025-02-01").Without(CaseFacts.AgeAtOffense);

    public static Table WorkedCases { get; } = new()
    {
        { "1: 647(b) at 16, now 20", Plain.With(PersonFacts.BirthDate, "2006-05-20").With(CaseFacts.OffenseDate, "2022-08-01"), May },
        { "2: now 17", Young("2009-05-20"), "opens-on 2027-05-20 discretionary" },
        { "3: the buyer", Plain.Yes(CountFacts.SolicitedAsBuyer), "closed" },
        { "4: a survivor of trafficking", Plain.With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking), May },
    };

    public static Table Scope { get; } = new()
    {
        { "adult court", Plain.With(CaseFacts.Court, Court.CaSuperior).With(CaseFacts.Outcome, Disposition.Convicted), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a petition that was dismissed", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "moved to adult court", Plain.Yes(JuvenileFacts.TransferredToAdult), "not-applicable" },
        { "moved or not is not known", Plain.Without(JuvenileFacts.TransferredToAdult), "needs-facts; missing c1/juvenile/transferredToAdult" },
        { "653.22", Plain.Charge("PC", "653.22", "a"), May },
        { "another section for the same conduct", Plain.Charge("PC", "647", "a"), "not-applicable" },
        { "647f is another section", Plain.Charge("PC", "647f"), "not-applicable" },
        { "647, subdivision not known", Plain.Charge("PC", "647"), "needs-facts; missing c1/1/subdivision" },
        { "a charge that is not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision" },
        { "the charge is the second one", Tests.Plain.Petition.AndCount(Plain), May },
        { "later convictions do not matter", Plain.With(PersonFacts.ConvictionSince, OtherConvictions.Of(new OtherConviction(DateSpan.Year(2022), OffenseLevel.Felony, null))), May },
    };

    public static Table Wait { get; } = new()
    {
        { "the day before the 18th birthday", Young("2008-11-25"), "opens-on 2026-11-25 discretionary" },
        { "the 18th birthday", Young("2008-11-24"), May },
        { "born on 29 February, 27 February", Young("2008-02-29").AsOf("2026-02-27"), "opens-on 2026-02-28 discretionary" },
        { "born on 29 February, 28 February", Young("2008-02-29").AsOf("2026-02-28"), May },
        { "a birth year that straddles", Young("2008"), "needs-facts 2026-12-31 estimated; missing c1/ageAtOffense, person/birthDate" },
        { "a birth year to come", Young("2009"), "opens-on 2027-12-31 estimated discretionary" },
        { "only the age at an old offense", Plain.Without(PersonFacts.BirthDate), May },
        { "only the age: certainly 18 three years later", Young("2008").Without(PersonFacts.BirthDate).With(CaseFacts.AgeAtOffense, 15).With(CaseFacts.OffenseDate, "2023-11-24"), May },
        { "only the age: perhaps 18", Young("2008").Without(PersonFacts.BirthDate).With(CaseFacts.AgeAtOffense, 16), "needs-facts 2027-02-01 estimated; missing person/birthDate" },
        { "only the age: not 18", Young("2008").Without(PersonFacts.BirthDate).With(CaseFacts.AgeAtOffense, 15), "opens-on 2028-02-01 estimated discretionary" },
        { "only the age, no offense date", Plain.Without(PersonFacts.BirthDate, CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate, person/birthDate" },
        { "no age and no birth date", Plain.Without(PersonFacts.BirthDate, CaseFacts.AgeAtOffense), "needs-facts; missing c1/ageAtOffense, person/birthDate" },
    };

    public static Table Rest { get; } = new()
    {
        { "the buyer or not is not known", Plain.Without(CountFacts.SolicitedAsBuyer), "needs-facts; missing c1/1/solicitedAsBuyer" },
        { "the buyer, and under 18", Young("2009-05-20").Yes(CountFacts.SolicitedAsBuyer), "closed" },
        { "the buyer in one charge of two", Plain.AndCount(Plain.Yes(CountFacts.SolicitedAsBuyer)), "open discretionary; lawyer first buyer-in-another-charge" },
        { "sealed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed), "closed" },
        { "sealed or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open discretionary; missing c1/1/alreadyCleared" },
    };

    public static Table Unsaid { get; } = new()
    {
        { "not a survivor of trafficking", Plain.With(PersonFacts.SurvivorOf, Array.Empty<SurvivorOf>()), "open discretionary" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Wait))]
    [MemberData(nameof(Rest))]
    [MemberData(nameof(Unsaid))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1203_47.Relief);

    [Fact]
    public void A_survivor_of_trafficking_hears_of_the_stronger_law()
    {
        Assert.Contains(Plain.With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking).Decide(Pc1203_47.Relief).Notes, note => note.Name == "trafficking-law-is-stronger");
        Assert.DoesNotContain(Plain.With(PersonFacts.SurvivorOf, SurvivorOf.PartnerViolence).Decide(Pc1203_47.Relief).Notes, note => note.Name == "trafficking-law-is-stronger");
    }
}
