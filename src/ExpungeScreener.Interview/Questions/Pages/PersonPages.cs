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
        YesNo("livesHere", PersonFacts.LivesInCalifornia),
        new DateField("hereSince", PersonFacts.CaliforniaResidentSince),
        new YesNoChecksField("standing", ("activeDuty", PersonFacts.ActiveDuty), ("lifeParole", PersonFacts.LifeParole)),
        YesNo("jailedSince", PersonFacts.IncarceratedSinceDismissal),
    ]);

    public static Question RegistrationTier { get; } = new("registration-tier", Scope.Person, Parts.You,
    [
        new ChoiceField("tier",
            Row("tier-1", PersonFacts.RegistrationTier.As(1)), Row("tier-2", PersonFacts.RegistrationTier.As(2)), Row("tier-3", PersonFacts.RegistrationTier.As(3))),
        new DateField("registeredSince", PersonFacts.RegisteredSince),
    ])
    { Skippable = true };

    public static Question InPrison { get; } = new("in-prison", Scope.Person, Parts.You, [YesNo("inPrison", PersonFacts.InCustody, Where.SomeFederalCase)]);

    public static Question Age { get; } = new("birth", Scope.Person, Parts.You, [new DateField("birth", PersonFacts.BirthDate)]);

    public static Question Pattern { get; } = new("pattern", Scope.Person, Parts.You,
    [
        YesNo("pattern", PersonFacts.AbusePattern),
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
