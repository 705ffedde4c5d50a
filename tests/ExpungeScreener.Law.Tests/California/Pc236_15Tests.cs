using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a survivor of partner violence, and a finished misdemeanor conviction under PC 484(a).</summary>
public sealed class Pc236_15Tests
{
    private const string May = "open discretionary; lawyer first proof-of-what-happened";

    private static Given Plain => Tests.Plain.Probation.With(PersonFacts.SurvivorOf, SurvivorOf.PartnerViolence);

    private static Given Felony(string code, string section, string? subdivision = null)
        => Plain.Charge(code, section, subdivision).With(CountFacts.Level, OffenseLevel.Felony).With(CountFacts.LevelNow, OffenseLevel.Felony);

    public static Table WorkedCases { get; } = new()
    {
        { "1: PC 484, survivor of partner violence", Plain, May },
        { "2: PC 273.5 against the abuser, no great injury", Felony("PC", "273.5", "a"), May },
        { "3: PC 187", Felony("PC", "187"), "closed; lawyer first other-ways-for-violent" },
        { "4: arrest only", Tests.Plain.Arrest.With(PersonFacts.SurvivorOf, SurvivorOf.SexualViolence), May },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court; lawyer first proof-of-what-happened" },
        { "a juvenile petition", Plain.With(CaseFacts.Court, Court.CaJuvenile).With(CaseFacts.Outcome, Disposition.JuvenileAdjudication), May },
        { "not a survivor", Plain.With(PersonFacts.SurvivorOf, Array.Empty<SurvivorOf>()), "not-applicable" },
        { "a survivor of something else", Plain.With(PersonFacts.SurvivorOf, SurvivorOf.Trafficking), "not-applicable" },
        { "the question was skipped: nothing else is asked", Plain.Without(PersonFacts.SurvivorOf, CountFacts.Level, CountFacts.Enhancements), "needs-facts; missing person/survivorOf; lawyer first proof-of-what-happened" },
        { "the case is still open", Plain.With(CaseFacts.Outcome, Disposition.Pending), "ask-lawyer; case-still-open" },
        { "ended by a program", Plain.With(CaseFacts.Outcome, Disposition.Diversion), "ask-lawyer; ended-another-way" },
        { "the conviction was vacated before", Plain.With(CaseFacts.Outcome, Disposition.Vacated), "ask-lawyer; ended-another-way" },
        { "an ending that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome; lawyer first proof-of-what-happened" },
        { "taken back before", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "dismissed before, which this outdoes", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), May },
        { "taken back or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open discretionary; missing c1/1/alreadyCleared; lawyer first proof-of-what-happened" },
        { "probation still runs", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).Yes(PersonFacts.OnProbation), May },
        { "owes restitution", Plain.Yes(SentenceFacts.RestitutionOwed), May },
        { "restitution not known", Plain.Without(SentenceFacts.RestitutionOwed), May },
    };

    public static Table Violence { get; } = new()
    {
        { "robbery", Felony("PC", "211"), "closed; lawyer first other-ways-for-violent" },
        { "its neighbour, theft from a person", Felony("PC", "487", "c"), May },
        { "attempted robbery", Felony("PC", "211").Yes(CountFacts.Attempt), "ask-lawyer; attempt-of-violent-felony" },
        { "robbery, attempt not known", Felony("PC", "211").Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt; lawyer first proof-of-what-happened" },
        { "burglary with great injury", Felony("PC", "459", "2d").With(CountFacts.Enhancements, Enhancement.GreatInjury), "closed; lawyer first other-ways-for-violent" },
        { "burglary with a gun", Felony("PC", "459", "2d").With(CountFacts.Enhancements, Enhancement.Gun), "closed; lawyer first other-ways-for-violent" },
        { "burglary with another weapon", Felony("PC", "459", "2d").With(CountFacts.Enhancements, Enhancement.DeadlyWeapon), "ask-lawyer; weapon-or-gang-finding" },
        { "burglary for a gang", Felony("PC", "459", "2d").With(CountFacts.Enhancements, Enhancement.Gang), "ask-lawyer; weapon-or-gang-finding" },
        { "PC 273.5 with another weapon", Felony("PC", "273.5", "a").With(CountFacts.Enhancements, Enhancement.DeadlyWeapon), "ask-lawyer; weapon-or-gang-finding" },
        { "PC 273.5 with great injury", Felony("PC", "273.5", "a").With(CountFacts.Enhancements, Enhancement.GreatInjury), "closed; lawyer first other-ways-for-violent" },
        { "a very large fraud is not violent", Felony("PC", "487", "a").With(CountFacts.Enhancements, Enhancement.AggravatedWhiteCollar), May },
        { "burglary, some finding, nobody says which", Felony("PC", "459", "2d").Yes(CountFacts.GreatInjuryGunOrGang).Without(CountFacts.Enhancements), "needs-facts; missing c1/1/enhancements; lawyer first proof-of-what-happened" },
        { "burglary, findings not known", Felony("PC", "459", "2d").Without(CountFacts.GreatInjuryGunOrGang, CountFacts.Enhancements), "needs-facts; missing c1/1/enhancements, c1/1/greatInjuryGunOrGang; lawyer first proof-of-what-happened" },
        { "burglary, no finding of any kind", Felony("PC", "459", "2d").No(CountFacts.GreatInjuryGunOrGang).Without(CountFacts.Enhancements), May },
        { "a misdemeanor is not violent, findings not known", Plain.Without(CountFacts.GreatInjuryGunOrGang, CountFacts.Enhancements), May },
        { "robbery, level not known", Felony("PC", "211").Without(CountFacts.Level), "needs-facts; missing c1/1/level; lawyer first proof-of-what-happened" },
        { "a felony that is not in the table", Felony("PC", "9999"), "ask-lawyer; violent-not-verified" },
        { "a felony whose section is not known", Felony("PC", "211").Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision; lawyer first proof-of-what-happened" },
        { "conspiracy", Felony("PC", "182", "a(1)"), "ask-lawyer; target-unknown" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Violence))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc236_15.Relief);
}
