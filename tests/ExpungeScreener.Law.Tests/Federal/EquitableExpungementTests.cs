using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a valid fraud conviction, no unlawful arrest, no clerical error: fairness alone.</summary>
public sealed class EquitableExpungementTests
{
    private const string Rare = "open discretionary";

    private static Given Plain => FederalPlain.Fraud
        .No(FederalFacts.ConvictionInvalidated, FederalFacts.ArrestUnlawful, FederalFacts.ClericalError)
        .With(FederalFacts.Grounds, Array.Empty<Ground>());

    private static Given In(string district) => Plain.With(CaseFacts.District, district);

    private static Given Acquitted(string district) => In(district).With(CaseFacts.Outcome, Disposition.Acquitted);

    public static Table WorkedCases { get; } = new()
    {
        { "21-1: valid 1999 fraud conviction, model life since", Plain, "closed" },
        { "21-2: conviction vacated under 2255", Plain.Yes(FederalFacts.ConvictionInvalidated), Rare },
        { "21-2: the same, told by how it ended", Plain.With(CaseFacts.Outcome, Disposition.Vacated), Rare },
        { "21-3: arrest held unconstitutional", Plain.Yes(FederalFacts.ArrestUnlawful), Rare },
        { "21-4: job loss only", Plain, "closed" },
        { "21-5: a name mix-up in the docket", Plain.Yes(FederalFacts.ClericalError), Rare },
        { "21-6: D.D.C., pardon and hardship", In("dcd").Yes(FederalFacts.Pardoned), Rare },
        { "21-7: 6th Circuit, unconstitutional statute", In("ohnd").With(FederalFacts.Grounds, Ground.NoJurisdiction), "ask-lawyer; unsettled-in-circuit-6" },
        { "21-8: acquitted, no illegality", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "closed" },
    };

    public static Table Convictions { get; } = new()
    {
        { "circuit 1: fairness alone, a valid conviction", In("med"), "closed" },
        { "circuit 2: fairness alone, a valid conviction", In("nysd"), "closed" },
        { "circuit 3: fairness alone, a valid conviction", In("njd"), "closed" },
        { "circuit 4: fairness alone, a valid conviction", In("vaed"), "ask-lawyer; unsettled-in-circuit-4" },
        { "circuit 5: fairness alone, a valid conviction", In("txsd"), "ask-lawyer; unsettled-in-circuit-5" },
        { "circuit 6: fairness alone, a valid conviction", In("ohnd"), "closed" },
        { "circuit 7: fairness alone, a valid conviction", In("ilnd"), "closed" },
        { "circuit 8: fairness alone, a valid conviction", In("mnd"), "closed" },
        { "circuit 9: fairness alone, a valid conviction", In("cacd"), "closed" },
        { "circuit 10: fairness alone, a valid conviction", In("cod"), "closed" },
        { "circuit 11: fairness alone, a valid conviction", In("flsd"), "closed" },
        { "circuit DC: fairness alone, a valid conviction", In("dcd"), "open discretionary" },
    };

    public static Table Arrests { get; } = new()
    {
        { "circuit 1: fairness alone, an acquittal", Acquitted("med"), "closed" },
        { "circuit 2: fairness alone, an acquittal", Acquitted("nysd"), "ask-lawyer; unsettled-in-circuit-2" },
        { "circuit 3: fairness alone, an acquittal", Acquitted("njd"), "closed" },
        { "circuit 4: fairness alone, an acquittal", Acquitted("vaed"), "ask-lawyer; unsettled-in-circuit-4" },
        { "circuit 5: fairness alone, an acquittal", Acquitted("txsd"), "ask-lawyer; unsettled-in-circuit-5" },
        { "circuit 6: fairness alone, an acquittal", Acquitted("ohnd"), "closed" },
        { "circuit 7: fairness alone, an acquittal", Acquitted("ilnd"), "closed" },
        { "circuit 8: fairness alone, an acquittal", Acquitted("mnd"), "closed" },
        { "circuit 9: fairness alone, an acquittal", Acquitted("cacd"), "closed" },
        { "circuit 10: fairness alone, an acquittal", Acquitted("cod"), "ask-lawyer; unsettled-in-circuit-10" },
        { "circuit 11: fairness alone, an acquittal", Acquitted("flsd"), "closed" },
        { "circuit DC: fairness alone, an acquittal", Acquitted("dcd"), "open discretionary" },
        { "circuit 10: fairness alone, how it ended is not known", In("cod").Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
    };

    public static Table Boundaries { get; } = new()
    {
        { "3d Circuit, arrest held unlawful", In("paed").Yes(FederalFacts.ArrestUnlawful), Rare },
        { "3d Circuit, a clerical error only", In("paed").Yes(FederalFacts.ClericalError), "closed" },
        { "1st Circuit, conviction vacated: a no, and a lawyer", In("mad").With(CaseFacts.Outcome, Disposition.Vacated), "closed; lawyer first beyond-fairness" },
        { "7th Circuit, arrest held unlawful: a no, and a lawyer", In("ilnd").Yes(FederalFacts.ArrestUnlawful), "closed; lawyer first beyond-fairness" },
        { "7th Circuit, arrest not known", In("ilnd").Without(FederalFacts.ArrestUnlawful), "closed" },
        { "2d Circuit, conviction invalidated", In("nysd").Yes(FederalFacts.ConvictionInvalidated), "ask-lawyer; unsettled-in-circuit-2" },
        { "2d Circuit, the same, told by how it ended", In("nysd").With(CaseFacts.Outcome, Disposition.Vacated), "ask-lawyer; unsettled-in-circuit-2" },
        { "2d Circuit, invalidated or not is not known", In("nysd").Without(FederalFacts.ConvictionInvalidated), "needs-facts; missing c1/federal/convictionInvalidated" },
        { "10th Circuit, conviction invalidated", In("cod").Yes(FederalFacts.ConvictionInvalidated), "ask-lawyer; unsettled-in-circuit-10" },
        { "6th Circuit, another constitutional claim", In("kyed").With(FederalFacts.Grounds, Ground.HiddenEvidence), "ask-lawyer; unsettled-in-circuit-6" },
        { "6th Circuit, grounds not known", In("kyed").Without(FederalFacts.Grounds), "needs-facts; missing c1/federal/grounds" },
        { "9th Circuit, arrest not known", Plain.Without(FederalFacts.ArrestUnlawful), "needs-facts; missing c1/federal/arrestUnlawful" },
        { "9th Circuit, invalidated or not is not known", Plain.Without(FederalFacts.ConvictionInvalidated), "needs-facts; missing c1/federal/convictionInvalidated" },
        { "9th Circuit, clerical error not known", Plain.Without(FederalFacts.ClericalError), "needs-facts; missing c1/federal/clericalError" },
        { "circuit not known", Plain.Without(CaseFacts.District), "needs-facts; missing c1/district, c1/circuit" },
        { "circuit given, district not", Plain.Without(CaseFacts.District).With(CaseFacts.Circuit, "7"), "closed" },
        { "the district wins over the circuit", In("dcd").With(CaseFacts.Circuit, "7"), Rare },
        { "a district that is not on the list", In("nowhere"), "needs-facts; missing c1/district, c1/circuit" },
        { "a state court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "a court that is not known, no way in any of them", Plain.Without(CaseFacts.Court), "closed; missing c1/court" },
        { "a court that is not known", In("dcd").Without(CaseFacts.Court), "needs-facts; missing c1/court" },
    };

    [Fact]
    public void Every_one_of_the_94_districts_has_its_circuit() => Assert.Equal(94, Circuits.DistrictCount);

    [Fact]
    public void Every_no_names_the_decision_of_its_own_circuit()
    {
        var deciding = Assert.Single(In("ilnd").Decide(EquitableExpungement.Relief).Clauses, state => state.Decides);
        Assert.Equal("US v. Wahi, 850 F.3d 296 (7th Cir. 2017)", deciding.Clause.Citation);
    }

    [Fact]
    public void It_is_rare_where_it_is_open() => Assert.True(In("dcd").Decide(EquitableExpungement.Relief).Rare);

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Convictions))]
    [MemberData(nameof(Arrests))]
    [MemberData(nameof(Boundaries))]
    public void Answers_as_the_table_says(Row row) => row.Holds(EquitableExpungement.Relief);
}
