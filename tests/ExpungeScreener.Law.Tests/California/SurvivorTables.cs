using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>
/// What the tables of the two vacatur laws for survivors share: the same record of a survivor answers the same way under
/// the law that is for them.
/// </summary>
internal static class SurvivorTables
{
    private const string May = "open discretionary; lawyer first proof-of-what-happened";

    public static Table Scope(Given plain) => new()
    {
        { "a federal case", plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", plain.Without(CaseFacts.Court), "needs-facts; missing c1/court; lawyer first proof-of-what-happened" },
        { "a juvenile petition", plain.With(CaseFacts.Court, Court.CaJuvenile).With(CaseFacts.Outcome, Disposition.JuvenileAdjudication), May },
        { "not a survivor", plain.With(PersonFacts.SurvivorOf, Array.Empty<SurvivorOf>()), "not-applicable" },
        { "the question was skipped: nothing else is asked, nothing supposed", plain.Without(PersonFacts.SurvivorOf, CountFacts.Level, CountFacts.Enhancements), "needs-facts; missing person/survivorOf" },
        { "the case is still open", plain.With(CaseFacts.Outcome, Disposition.Pending), "ask-lawyer; case-still-open" },
        { "ended by a program", plain.With(CaseFacts.Outcome, Disposition.Diversion), "ask-lawyer; ended-another-way" },
        { "the conviction was vacated before", plain.With(CaseFacts.Outcome, Disposition.Vacated), "ask-lawyer; ended-another-way" },
        { "an ending that is not known", plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome; lawyer first proof-of-what-happened" },
        { "taken back before", plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "dismissed before, which this outdoes", plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), May },
        { "taken back or not is not known", plain.Without(CountFacts.AlreadyCleared), "open discretionary; missing c1/1/alreadyCleared; lawyer first proof-of-what-happened" },
        { "probation still runs", plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).Yes(PersonFacts.OnProbation), May },
        { "owes restitution", plain.Yes(SentenceFacts.RestitutionOwed), May },
        { "restitution not known", plain.Without(SentenceFacts.RestitutionOwed), May },
    };

    /// <summary>Violent felonies; beside each, its neighbor that is not.</summary>
    /// <param name="plain">The plain case, a misdemeanor.</param>
    /// <param name="closed">The answer to a violent felony.</param>
    public static Table Violence(Given plain, string closed)
    {
        var (felony, burglary) = (AsFelony(plain), AsFelony(plain).Charge("PC", "459", "2d"));
        return new()
        {
            { "robbery", felony.Charge("PC", "211"), closed },
            { "its neighbor, theft from a person", felony.Charge("PC", "487", "c"), May },
            { "attempted theft", felony.Charge("PC", "487", "a").Yes(CountFacts.Attempt), May },
            { "attempted robbery", felony.Charge("PC", "211").Yes(CountFacts.Attempt), "ask-lawyer; attempt-of-violent-felony" },
            { "robbery, attempt not known", felony.Charge("PC", "211").Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt; lawyer first proof-of-what-happened" },
            { "burglary with great injury", burglary.With(CountFacts.Enhancements, Enhancement.GreatInjury), closed },
            { "burglary with a gun", burglary.With(CountFacts.Enhancements, Enhancement.Gun), closed },
            { "burglary with a gun, lowered since", burglary.With(CountFacts.Enhancements, Enhancement.Gun).With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), "ask-lawyer; violent-felony-lowered" },
            { "burglary with a gun, lowered or not is not known", burglary.With(CountFacts.Enhancements, Enhancement.Gun).Without(CountFacts.LevelNow), "needs-facts; missing c1/1/levelNow; lawyer first proof-of-what-happened" },
            { "burglary with another weapon", burglary.With(CountFacts.Enhancements, Enhancement.DeadlyWeapon), "ask-lawyer; weapon-or-gang-finding" },
            { "burglary for a gang", burglary.With(CountFacts.Enhancements, Enhancement.Gang), "ask-lawyer; weapon-or-gang-finding" },
            { "PC 273.5 with another weapon", felony.Charge("PC", "273.5", "a").With(CountFacts.Enhancements, Enhancement.DeadlyWeapon), "ask-lawyer; weapon-or-gang-finding" },
            { "PC 273.5 with great injury", felony.Charge("PC", "273.5", "a").With(CountFacts.Enhancements, Enhancement.GreatInjury), closed },
            { "a very large fraud is not violent", felony.Charge("PC", "487", "a").With(CountFacts.Enhancements, Enhancement.AggravatedWhiteCollar), May },
            { "burglary, some finding, nobody says which", burglary.Yes(CountFacts.GreatInjuryGunOrGang).Without(CountFacts.Enhancements), "needs-facts; missing c1/1/enhancements; lawyer first proof-of-what-happened" },
            { "burglary, findings not known", burglary.Without(CountFacts.GreatInjuryGunOrGang, CountFacts.Enhancements), "needs-facts; missing c1/1/enhancements, c1/1/greatInjuryGunOrGang; lawyer first proof-of-what-happened" },
            { "burglary, no finding of any kind", burglary.No(CountFacts.GreatInjuryGunOrGang).Without(CountFacts.Enhancements), May },
            { "a misdemeanor is not violent, findings not known", plain.Without(CountFacts.GreatInjuryGunOrGang, CountFacts.Enhancements), May },
            { "a misdemeanor arrest whose charge is not known", plain.With(CaseFacts.Outcome, Disposition.NotCharged).With(ArrestFacts.Level, OffenseLevel.Misdemeanor).Without(CountFacts.Level, CountFacts.Code, CountFacts.Section, CountFacts.Subdivision, CountFacts.Enhancements), "needs-facts; missing c1/1/code, c1/1/section; lawyer first proof-of-what-happened" },
            { "a misdemeanor arrest, robbery on the paper", plain.With(CaseFacts.Outcome, Disposition.NotCharged).With(ArrestFacts.Level, OffenseLevel.Misdemeanor).Without(CountFacts.Level).Charge("PC", "211"), May },
            { "robbery, level not known", felony.Charge("PC", "211").Without(CountFacts.Level), "needs-facts; missing c1/1/level; lawyer first proof-of-what-happened" },
            { "a felony that is not in the table", felony.Charge("PC", "9999"), "ask-lawyer; violent-not-verified" },
            { "a felony whose section is not known", felony.Charge("PC", "211").Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision; lawyer first proof-of-what-happened" },
            { "conspiracy", felony.Charge("PC", "182", "a(1)"), "ask-lawyer; target-unknown" },
        };
    }

    public static Given AsFelony(Given plain) => plain.With(CountFacts.Level, OffenseLevel.Felony).With(CountFacts.LevelNow, OffenseLevel.Felony);
}
