using ExpungeScreener.Law.Facts;
using static ExpungeScreener.Interview.Questions.Rows;

namespace ExpungeScreener.Interview.Questions.Pages;

/// <summary>What is asked about the person after the cases.</summary>
internal static class PersonPages
{
    public static Question Registration { get; } = new("registration-and-strikes", Scope.Person, Parts.You,
    [
        YesNo("register", PersonFacts.MustRegister290),
        YesNo("everRegister", PersonFacts.EverOrderedToRegister290),
        YesNo("strike", PersonFacts.SeriousOrViolentPrior),
        YesNo("superStrike", PersonFacts.SuperStrikeConviction),
    ])
    { Skippable = true };

    public static Question ConvictionsSince { get; } = new("convictions-since", Scope.Person, Parts.You,
    [
        new ChoiceField("since",
            Row("none", PersonFacts.ConvictionSince.As(OtherConvictions.None)),
            Other("felony", OffenseLevel.Felony),
            Other("misdemeanor", OffenseLevel.Misdemeanor),
            Other("infraction", OffenseLevel.Infraction)),
    ]);

    public static Question NewestConviction { get; } = new("newest-conviction", Scope.Person, Parts.You,
    [
        new OtherConvictionDateField("sinceDate", release: false) { When = Where.AnotherConviction },
        new OtherConvictionDateField("sinceReleased", release: true) { When = Where.AnotherConviction },
    ])
    { Always = Where.AnotherConviction };

    public static Question DrugHistory { get; } = new("drug-history", Scope.Person, Parts.You,
    [
        YesNo("drugBefore", PersonFacts.PriorDrugConvictionBeforeOffense),
        YesNo("drugEver", PersonFacts.AnyDrugConviction),
        YesNo("special", PersonFacts.Prior3607Disposition),
    ]);

    private static Option Other(string id, OffenseLevel level)
        => Row(id, PersonFacts.ConvictionSince.As(OtherConvictions.Of(new OtherConviction(null, level, null))));
}
