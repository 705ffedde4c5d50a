using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a person on tier 1 who has registered for twelve years, an old case listed, nothing running and nothing open.</summary>
public sealed class Pc290_5Tests
{
    private const string First = "; lawyer first registration-lawyer-first";
    private const string Ready = "ask-lawyer; ready-for-a-lawyer";
    private const string Soon = "ask-lawyer; registration-years-run";
    private const string Early = "ask-lawyer; tier-2-after-ten-years";

    private static Given Plain => Tests.Plain.StraightJail
        .Yes(PersonFacts.MustRegister290, PersonFacts.EverOrderedToRegister290)
        .With(PersonFacts.RegistrationTier, 1)
        .With(PersonFacts.RegisteredSince, "2014-11-01")
        .With(PersonFacts.BirthDate, "1980-06-15");

    private static Given Tier2 => Plain.With(PersonFacts.RegistrationTier, 2);

    public static Table WorkedCases { get; } = new()
    {
        { "1: tier 1, 12 years registered", Plain, Ready },
        { "2: tier 2, 12 years", Tier2, Early },
        { "3: tier unknown", Plain.Without(PersonFacts.RegistrationTier), "needs-facts 2035-06-15 estimated; missing person/registrationTier" + First },
        { "4: on parole", Plain.With(PersonFacts.Supervision, Supervision.Parole), "waits-for discretionary; waits for person/supervision" + First },
    };

    public static Table Scope { get; } = new()
    {
        { "need not register", Plain.No(PersonFacts.MustRegister290), "not-applicable" },
        { "the question is skipped", Plain.Without(PersonFacts.MustRegister290), "needs-facts; missing person/mustRegister290" + First },
        { "the day before the law carried here", Plain.AsOf("2025-12-31"), "ask-lawyer; law-not-carried" },
        { "the first day of the law carried here", Plain.AsOf("2026-01-01"), Ready },
    };

    public static Table Tiers { get; } = new()
    {
        { "tier 3", Plain.With(PersonFacts.RegistrationTier, 3), "ask-lawyer; tier-for-life" },
        { "tier 3, on parole", Plain.With(PersonFacts.RegistrationTier, 3).With(PersonFacts.Supervision, Supervision.Parole), "ask-lawyer; tier-for-life" },
        { "tier 1, the ten years end later", Plain.With(PersonFacts.RegisteredSince, "2018-03-01"), Soon },
        { "tier 1, birthday still to come this year", Plain.With(PersonFacts.RegisteredSince, "2016-07-01").With(PersonFacts.BirthDate, "1980-11-25"), Soon },
        { "tier 1, birthday today", Plain.With(PersonFacts.RegisteredSince, "2016-07-01").With(PersonFacts.BirthDate, "1980-11-24"), Ready },
        { "tier 1, birthday yesterday", Plain.With(PersonFacts.RegisteredSince, "2016-07-01").With(PersonFacts.BirthDate, "1980-11-23"), Ready },
        { "tier 1, the ten years end on the birthday", Plain.With(PersonFacts.RegisteredSince, "2016-11-24").With(PersonFacts.BirthDate, "1980-11-24"), Ready },
        { "tier 1, the ten years end the day after the birthday", Plain.With(PersonFacts.RegisteredSince, "2016-11-25").With(PersonFacts.BirthDate, "1980-11-24"), Soon },
        { "tier 1, born on a leap day", Plain.With(PersonFacts.RegisteredSince, "2015-12-01").With(PersonFacts.BirthDate, "1980-02-29").AsOf("2026-02-28"), Ready },
        { "tier 1, birthday not known, eleven years ago", Plain.With(PersonFacts.RegisteredSince, "2015-11-24").Without(PersonFacts.BirthDate), Ready },
        { "tier 1, birthday not known, ten years ago", Plain.With(PersonFacts.RegisteredSince, "2016-11-20").Without(PersonFacts.BirthDate), "needs-facts 2027-11-19 estimated; missing person/birthDate" + First },
        { "tier 1, birthday not known, nine years ago", Plain.With(PersonFacts.RegisteredSince, "2017-11-20").Without(PersonFacts.BirthDate), Soon },
        { "tier 1, birthday not known, a month ten years ago", Plain.With(PersonFacts.RegisteredSince, "2016-11").Without(PersonFacts.BirthDate), "needs-facts 2027-11-29 estimated; missing person/registeredSince, person/birthDate" + First },
        { "tier 1, a year wholly past", Plain.With(PersonFacts.RegisteredSince, "2014"), Ready },
        { "tier 1, a year that straddles", Plain.With(PersonFacts.RegisteredSince, "2016"), "needs-facts 2027-06-15 estimated; missing person/registeredSince" + First },
        { "tier 1, since when is not known", Plain.Without(PersonFacts.RegisteredSince), "needs-facts; missing person/registeredSince" + First },
        { "tier 2, twenty-two years", Tier2.With(PersonFacts.RegisteredSince, "2004-11-01"), Ready },
        { "tier 2, twenty years end next year", Tier2.With(PersonFacts.RegisteredSince, "2007-03-01"), Early },
        { "tier 2, twenty years and a birthday ago", Tier2.With(PersonFacts.RegisteredSince, "2006-03-01"), Ready },
        { "tier 2, nine years", Tier2.With(PersonFacts.RegisteredSince, "2017-03-01"), Soon },
        { "tier 2, since when is not known", Tier2.Without(PersonFacts.RegisteredSince), "needs-facts; missing person/registeredSince" + First },
    };

    public static Table Gates { get; } = new()
    {
        { "tier 2, twelve years, on parole", Tier2.With(PersonFacts.Supervision, Supervision.Parole), "waits-for 2035-06-15 discretionary; waits for person/supervision" + First },
        { "supervision not known", Plain.Without(PersonFacts.Supervision), "needs-facts; missing person/supervision" + First },
        { "on probation", Plain.Yes(PersonFacts.OnProbation), "waits-for discretionary; waits for person/onProbation" + First },
        { "probation not known", Plain.Without(PersonFacts.OnProbation), "needs-facts; missing person/onProbation" + First },
        { "serving a sentence", Plain.Yes(PersonFacts.ServingSentence), "waits-for discretionary; waits for person/servingSentence" + First },
        { "serving not known", Plain.Without(PersonFacts.ServingSentence), "needs-facts; missing person/servingSentence" + First },
        { "an open case", Plain.Yes(PersonFacts.PendingCharges), "waits-for discretionary; waits for person/pendingCharges" + First },
        { "open cases not known", Plain.Without(PersonFacts.PendingCharges), "needs-facts; missing person/pendingCharges" + First },
        { "a listed parole with an end", Plain.Without(PersonFacts.Supervision).And(Tests.Plain.Prison.With(SentenceFacts.SupervisionEnded, "2027-08-31")), "waits-for discretionary; waits for person/supervision" + First },
    };

    [Fact]
    public void The_first_day_is_said_although_a_lawyer_comes_first()
    {
        var wait = Plain.With(PersonFacts.RegisteredSince, "2018-03-01").Decide(Pc290_5.Relief).Clauses.Single(state => state.Clause.Name == "tier-1-years");
        Assert.Equal((Standing.NotYet, new DateOnly(2028, 6, 15)), (wait.Standing, wait.Opens!.Value));
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Tiers))]
    [MemberData(nameof(Gates))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc290_5.Relief);
}
