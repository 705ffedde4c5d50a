using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a theft at 16, found true in juvenile court; 25 years old now, nothing since.</summary>
public sealed class Wic781Tests
{
    private const string Must = "open mandatory";
    private const string May = "open discretionary";

    private static Given Plain => Tests.Plain.Petition;

    private static Given At17 => Plain.With(PersonFacts.BirthDate, "2009-05-20").With(CaseFacts.OffenseDate, "2025-02-01").With(CaseFacts.AgeAtOffense, 15)
        .With(JuvenileFacts.JurisdictionEnded, "2025-11-01");

    private static Given AgeOnly(int age, string offense) => Plain.Without(PersonFacts.BirthDate).With(CaseFacts.AgeAtOffense, age).With(CaseFacts.OffenseDate, offense)
        .With(JuvenileFacts.JurisdictionEnded, "2025-11-01");

    private static Given Listed => Plain.Yes(JuvenileFacts.Offense707b);

    private static Given Committed => Listed.Yes(JuvenileFacts.DjjCommitment);

    private static Given Young(Given listed, string born) => listed.With(PersonFacts.BirthDate, born).With(CaseFacts.AgeAtOffense, 15).With(CaseFacts.OffenseDate, "2023-12-01")
        .With(JuvenileFacts.JurisdictionEnded, "2025-11-01");

    private static Given Since(string date, OffenseLevel? level)
        => Plain.With(PersonFacts.ConvictionSince, OtherConvictions.Of(new OtherConviction(Span(date), level, null)));

    private static Given Adult(string day, OffenseLevel level) => Tests.Plain.Fine.With(CaseFacts.PleaOrVerdictDate, day).With(CountFacts.Level, level).With(CountFacts.LevelNow, level);

    private static DateSpan Span(string date) => DateSpan.TryParse(date, out var span) ? span : default;

    public static Table WorkedCases { get; } = new()
    {
        { "1: age 25, shoplifting at 16, clean since", Plain.Charge("PC", "459.5"), Must },
        { "2: age 17, jurisdiction ended one year ago", At17, "opens-on 2027-05-20 mandatory" },
        { "3: a 707(b) offense at 15, now 18, probation done, no DJJ", Young(Listed, "2008-06-01"), May },
        { "4: an adult felony conviction in 2020", Plain.And(Adult("2020-03-01", OffenseLevel.Felony)), "closed" },
        { "5: a civil suit is pending", Plain.Yes(JuvenileFacts.CivilCasePending), "waits-for mandatory; waits for c1/juvenile/civilCasePending" },
        { "6: adult court at 17", Tests.Plain.Probation.With(CaseFacts.AgeAtOffense, 17), "not-applicable" },
    };

    public static Table Scope { get; } = new()
    {
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a petition that is still open", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "a petition that was dismissed", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "moved to adult court", Plain.Yes(JuvenileFacts.TransferredToAdult), "not-applicable" },
        { "moved or not is not known", Plain.Without(JuvenileFacts.TransferredToAdult), "needs-facts; missing c1/juvenile/transferredToAdult" },
    };

    public static Table Wait { get; } = new()
    {
        { "the day before the 18th birthday", At17.AsOf("2027-05-19"), "opens-on 2027-05-20 mandatory" },
        { "the 18th birthday", At17.AsOf("2027-05-20"), Must },
        { "born on 29 February: the day before", At17.With(PersonFacts.BirthDate, "2008-02-29").With(CaseFacts.AgeAtOffense, 16).AsOf("2026-02-27"), "opens-on 2026-02-28 mandatory" },
        { "born on 29 February: 28 February", At17.With(PersonFacts.BirthDate, "2008-02-29").With(CaseFacts.AgeAtOffense, 16).AsOf("2026-02-28"), Must },
        { "under 18, five years from the end less a day", At17.With(PersonFacts.BirthDate, "2010-05-20").Without(CaseFacts.AgeAtOffense).With(JuvenileFacts.JurisdictionEnded, "2021-11-25"), "opens-on 2026-11-25 mandatory" },
        { "under 18, five years from the end to the day", At17.With(PersonFacts.BirthDate, "2010-05-20").Without(CaseFacts.AgeAtOffense).With(JuvenileFacts.JurisdictionEnded, "2021-11-24"), Must },
        { "a birth year that straddles", At17.With(PersonFacts.BirthDate, "2008").Without(CaseFacts.AgeAtOffense), "needs-facts 2026-12-31 estimated; missing c1/ageAtOffense, person/birthDate" },
        { "a birth year wholly past", Plain.With(PersonFacts.BirthDate, "2001"), Must },
        { "a birth month to come", At17.With(PersonFacts.BirthDate, "2009-05"), "opens-on 2027-05-31 estimated mandatory" },
        { "only the age: 16 at the offense of 2017", Plain.Without(PersonFacts.BirthDate), Must },
        { "only the age: 15 on the day three years ago", AgeOnly(15, "2023-11-24"), Must },
        { "only the age: 15 on the day after", AgeOnly(15, "2023-11-25"), "needs-facts 2026-11-25 estimated; missing person/birthDate" },
        { "only the age: 14 two years ago", AgeOnly(14, "2024-11-24"), "opens-on 2028-11-24 estimated mandatory" },
        { "only the age and a month that straddles", AgeOnly(15, "2023-11"), "needs-facts 2026-11-30 estimated; missing c1/offenseDate, person/birthDate" },
        { "no age and no birth date, let go six years ago", Plain.Without(PersonFacts.BirthDate, CaseFacts.AgeAtOffense).With(JuvenileFacts.JurisdictionEnded, "2020-01-01"), Must },
        { "no age, no birth date, let go last year", AgeOnly(15, "2023-01-01").Without(CaseFacts.AgeAtOffense), "needs-facts 2030-11-01 estimated; missing c1/ageAtOffense, person/birthDate" },
        { "no age, no dates", Plain.Without(PersonFacts.BirthDate, CaseFacts.AgeAtOffense, CaseFacts.OffenseDate, JuvenileFacts.JurisdictionEnded), "needs-facts; missing c1/ageAtOffense, c1/offenseDate, person/birthDate, c1/juvenile/jurisdictionEnded" },
        { "the court's jurisdiction still runs", Plain.With(JuvenileFacts.JurisdictionEnded, "2027-06-01"), "open mandatory; lawyer first jurisdiction-not-over" },
        { "18, and the end of jurisdiction is not known", Plain.Without(JuvenileFacts.JurisdictionEnded), Must },
    };

    public static Table Convictions { get; } = new()
    {
        { "a listed felony on the day jurisdiction ended", Plain.And(Adult("2018-06-01", OffenseLevel.Felony)), Must },
        { "a listed felony the day after", Plain.And(Adult("2018-06-02", OffenseLevel.Felony)), "closed" },
        { "a listed felony, lowered to a misdemeanor", Plain.And(Adult("2020-03-01", OffenseLevel.Felony).With(CountFacts.LevelNow, OffenseLevel.Misdemeanor)), "ask-lawyer; misdemeanor-since" },
        { "a listed felony, level today not known", Plain.And(Adult("2020-03-01", OffenseLevel.Felony).Without(CountFacts.LevelNow)), "needs-facts; missing c2/1/levelNow" },
        { "a listed felony, end of jurisdiction not known", Plain.Without(JuvenileFacts.JurisdictionEnded).And(Adult("2020-03-01", OffenseLevel.Felony)), "needs-facts; missing c1/juvenile/jurisdictionEnded" },
        { "a listed felony, dates not known", Plain.And(Adult("2020-03-01", OffenseLevel.Felony).Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate)), "needs-facts; missing c2/pleaOrVerdictDate, c2/sentencingDate" },
        { "a listed federal felony", Plain.And(Adult("2020-03-01", OffenseLevel.Felony).With(CaseFacts.Court, Court.UsDistrict)), "closed" },
        { "a listed case that was dismissed", Plain.And(Tests.Plain.Dismissed), Must },
        { "a listed case that is not known", Plain.And(Adult("2020-03-01", OffenseLevel.Felony).Without(CaseFacts.Outcome)), "needs-facts; missing c2/outcome" },
        { "a listed misdemeanor: nobody can tell of moral turpitude", Plain.And(Adult("2020-03-01", OffenseLevel.Misdemeanor)), "ask-lawyer; misdemeanor-since" },
        { "a listed infraction", Plain.And(Adult("2020-03-01", OffenseLevel.Infraction)), Must },
        { "another juvenile petition since", Plain.And(Tests.Plain.Petition), Must },
        { "a felony that is not listed", Since("2020", OffenseLevel.Felony), "closed" },
        { "a felony from before", Since("2017", OffenseLevel.Felony), Must },
        { "a felony of the same year", Since("2018", OffenseLevel.Felony), "needs-facts; missing person/convictionSince" },
        { "a misdemeanor that is not listed", Since("2020", OffenseLevel.Misdemeanor), "ask-lawyer; misdemeanor-since" },
        { "a conviction, level not known", Since("2020", null), "needs-facts; missing person/convictionSince" },
        { "a ticket that is not listed", Since("2020", OffenseLevel.Infraction), Must },
        { "later convictions not known", Plain.Without(PersonFacts.ConvictionSince), "needs-facts; missing person/convictionSince" },
    };

    public static Table ListedOffense { get; } = new()
    {
        { "at 13 it is not on the list", Listed.With(CaseFacts.AgeAtOffense, 13).With(PersonFacts.BirthDate, "2004-05-20"), Must },
        { "the day before the 14th birthday", Listed.With(PersonFacts.BirthDate, "2003-08-02").Without(CaseFacts.AgeAtOffense), Must },
        { "on the 14th birthday", Listed.With(PersonFacts.BirthDate, "2003-08-01").Without(CaseFacts.AgeAtOffense), May },
        { "not committed, the day before the 18th birthday", Young(Listed, "2008-11-25"), "opens-on 2026-11-25 discretionary" },
        { "not committed, the 18th birthday", Young(Listed, "2008-11-24"), May },
        { "not committed, under 18, five years do not help", Young(Listed, "2009-02-01").With(CaseFacts.AgeAtOffense, 14).With(JuvenileFacts.JurisdictionEnded, "2021-01-01"), "opens-on 2027-02-01 discretionary" },
        { "committed, the day before the 21st birthday", Young(Committed, "2005-11-25").With(CaseFacts.AgeAtOffense, 17), "opens-on 2026-11-25 discretionary" },
        { "committed, the 21st birthday", Young(Committed, "2005-11-24").With(CaseFacts.AgeAtOffense, 17), May },
        { "committed, supervision ends today", Committed.With(JuvenileFacts.JurisdictionEnded, "2026-11-24"), "opens-on 2026-11-25 discretionary; lawyer first jurisdiction-not-over" },
        { "committed, supervision ended yesterday", Committed.With(JuvenileFacts.JurisdictionEnded, "2026-11-23"), May },
        { "the end of supervision is not known", Listed.Without(JuvenileFacts.JurisdictionEnded), "needs-facts; missing c1/juvenile/jurisdictionEnded" },
        { "committed or not is not known, 19", Young(Listed, "2007-06-01").With(CaseFacts.AgeAtOffense, 16).Without(JuvenileFacts.DjjCommitment), "needs-facts 2028-06-01 estimated; missing c1/juvenile/djjCommitment" },
        { "committed or not is not known, 25", Listed.Without(JuvenileFacts.DjjCommitment), May },
        { "on the list or not is not known", Plain.Without(JuvenileFacts.Offense707b), "open discretionary; missing c1/juvenile/offense707b" },
        { "on the list, age not known", Listed.Without(PersonFacts.BirthDate, CaseFacts.AgeAtOffense), "needs-facts; missing c1/ageAtOffense, person/birthDate" },
    };

    public static Table Rest { get; } = new()
    {
        { "a duty to register came from it", Plain.Yes(CountFacts.RegistrationRequired), "ask-lawyer; registrable-offense" },
        { "a charge of the registration list", Plain.Charge("PC", "288", "a").Without(CountFacts.RegistrationRequired), "ask-lawyer; registrable-offense" },
        { "registration not known", Plain.Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, person/everOrderedToRegister290" },
        { "a civil suit or not is not known", Plain.Without(JuvenileFacts.CivilCasePending), "needs-facts; missing c1/juvenile/civilCasePending" },
        { "sealed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed), "closed" },
        { "only dismissed", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), Must },
        { "sealed or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open mandatory; missing c1/1/alreadyCleared" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Wait))]
    [MemberData(nameof(Convictions))]
    [MemberData(nameof(ListedOffense))]
    [MemberData(nameof(Rest))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Wic781.Relief);
}
