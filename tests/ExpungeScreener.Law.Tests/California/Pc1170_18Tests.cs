using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a felony possession of 2010 (HSC 11377(a)), probation finished, no super strike, no duty to register.</summary>
public sealed class Pc1170_18Tests
{
    private const string Must = "open mandatory";

    private static Given Plain => Tests.Plain.FelonyProbation.Charge("HSC", "11377", "a")
        .With(CaseFacts.OffenseDate, "2010-01-15")
        .With(CaseFacts.PleaOrVerdictDate, "2010-04-01")
        .With(CaseFacts.SentencingDate, "2010-05-01")
        .With(SentenceFacts.Released, "2010-05-01");

    private static Given Charged(string code, string section, string? subdivision = null) => Plain.Charge(code, section, subdivision);

    /// <summary>A theft offense of 2010 with this value.</summary>
    private static Given Worth(decimal dollars, string code, string section, string? subdivision = null)
        => Charged(code, section, subdivision).With(CountFacts.ValueDollars, dollars);

    private static Given Burglary => Worth(300m, "PC", "459", "2d").Yes(CountFacts.Shoplifting);

    private static Given Vehicle => Worth(900m, "VC", "10851", "a").Yes(CountFacts.VehicleTakenToKeep);

    private static Given Jail => Plain.Without(SentenceFacts.ProbationOutcome, SentenceFacts.Released).No(SentenceFacts.ProbationGranted).With(SentenceFacts.Type, SentenceType.Jail);

    /// <summary>Another felony of the same person; what the person says of super strikes is not known.</summary>
    private static Given Beside(string code, string section, string? subdivision = null)
        => Plain.Without(PersonFacts.SuperStrikeConviction).And(Other(code, section, subdivision));

    private static Given Other(string code, string section, string? subdivision = null) => Tests.Plain.Prison.Charge(code, section, subdivision);

    /// <summary>
    /// People v. Casillas (2017) 13 Cal.App.5th 745: possession in 2006, probation and then prison, all served; in 2013
    /// a jury convicted of attempted murder, and that sentence is being served.
    /// </summary>
    private static Given Casillas => Tests.Plain.OldPrison.Charge("HSC", "11377", "a")
        .Without(PersonFacts.SuperStrikeConviction)
        .Yes(PersonFacts.ServingSentence, SentenceFacts.ProbationGranted)
        .With(SentenceFacts.Type, SentenceType.Probation)
        .With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked)
        .With(SentenceFacts.CustodyAfterRevocation, CustodyAfterRevocation.StatePrison)
        .And(Other("PC", "187", "a").Yes(CountFacts.Attempt, CountFacts.GreatInjuryGunOrGang)
            .With(CaseFacts.PleaOrVerdictDate, "2013-08").With(CaseFacts.SentencingDate, "2013-10")
            .Without(SentenceFacts.Released, SentenceFacts.SupervisionEnded));

    public static Table WorkedCases { get; } = new()
    {
        { "1: felony HSC 11377(a) of 2010, sentence done", Plain, Must },
        { "2: PC 459 second degree of 2012, open store, $300", Burglary.With(CaseFacts.OffenseDate, "2012-01-15").With(CaseFacts.PleaOrVerdictDate, "2012-04-01"), Must },
        { "3: PC 666 of 2010, prior PC 187", Charged("PC", "666").And(Other("PC", "187", "a")), "closed" },
        { "4: HSC 11350 of 2010, a registrable conviction", Charged("HSC", "11350", "a").Yes(PersonFacts.EverOrderedToRegister290), "closed" },
        { "5: PC 496(a) of 2011, value unknown", Charged("PC", "496", "a"), "needs-facts; missing c1/1/valueDollars" },
        { "6: asked today: there is no deadline", Plain.AsOf("2026-11-24"), Must },
        { "6: asked after the old deadline of 2022 is long past", Plain.AsOf("2026-01-01"), Must },
        { "7: HSC 11350 of 2013, jail term still served", Jail.Charge("HSC", "11350", "a").Yes(PersonFacts.ServingSentence).With(SentenceFacts.Released, "2027-03-01"), "open discretionary; lawyer first still-serving" },
        { "Casillas: a super strike that came later", Casillas, "closed" },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a juvenile petition", Plain.With(CaseFacts.Court, Court.CaJuvenile).With(CaseFacts.Outcome, Disposition.JuvenileAdjudication), "not-applicable" },
        { "court not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a dismissed case", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "outcome not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a misdemeanor already", Plain.With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), "not-applicable" },
        { "level today not known", Plain.Without(CountFacts.LevelNow), "needs-facts; missing c1/1/levelNow" },
        { "another section", Charged("PC", "211"), "not-applicable" },
        { "first-degree burglary", Charged("PC", "459", "1st"), "not-applicable" },
        { "burglary, degree not known", Charged("PC", "459"), "needs-facts; missing c1/1/subdivision" },
        { "charge not known", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision" },
        { "dismissed under 1203.4 already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), Must },
        { "cleared automatically already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), Must },
        { "vacated already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated), "closed" },
        { "cleared under Proposition 64 already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Prop64), "closed" },
        { "sealed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed), "closed" },
        { "erased already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Expunged), "closed" },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open mandatory; missing c1/1/alreadyCleared" },
        { "asked before the law carried here", Plain.AsOf("2025-12-31"), "ask-lawyer; law-not-carried" },
    };

    public static Table Dates { get; } = new()
    {
        { "offense and conviction the day before", Plain.With(CaseFacts.OffenseDate, "2014-11-04").With(CaseFacts.PleaOrVerdictDate, "2014-11-04"), Must },
        { "offense on the day Proposition 47 took effect", Plain.With(CaseFacts.OffenseDate, "2014-11-05").With(CaseFacts.PleaOrVerdictDate, "2014-12-01"), "closed" },
        { "offense the day after", Plain.With(CaseFacts.OffenseDate, "2014-11-06").With(CaseFacts.PleaOrVerdictDate, "2014-12-01"), "closed" },
        { "offense before, conviction on the day", Plain.With(CaseFacts.OffenseDate, "2014-10-01").With(CaseFacts.PleaOrVerdictDate, "2014-11-05"), "ask-lawyer; convicted-after-proposition-47" },
        { "offense before, conviction after", Plain.With(CaseFacts.OffenseDate, "2014-10-01").With(CaseFacts.PleaOrVerdictDate, "2015-02-02"), "ask-lawyer; convicted-after-proposition-47" },
        { "offense date not known, conviction before", Plain.Without(CaseFacts.OffenseDate), Must },
        { "offense date not known, conviction after", Plain.Without(CaseFacts.OffenseDate).With(CaseFacts.PleaOrVerdictDate, "2015-02-02"), "needs-facts; missing c1/offenseDate; lawyer first convicted-after-proposition-47" },
        { "offense month that straddles, conviction after", Plain.With(CaseFacts.OffenseDate, "2014-11").With(CaseFacts.PleaOrVerdictDate, "2015-02-02"), "needs-facts; missing c1/offenseDate; lawyer first convicted-after-proposition-47" },
        { "conviction year that straddles", Plain.With(CaseFacts.OffenseDate, "2014-02-01").With(CaseFacts.PleaOrVerdictDate, "2014"), "needs-facts; missing c1/pleaOrVerdictDate" },
        { "conviction month wholly before", Plain.With(CaseFacts.PleaOrVerdictDate, "2014-10"), Must },
        { "no plea date, sentenced before", Plain.Without(CaseFacts.PleaOrVerdictDate), Must },
        { "no conviction date at all", Plain.Without(CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate), "needs-facts; missing c1/pleaOrVerdictDate, c1/sentencingDate" },
        { "no date at all", Plain.Without(CaseFacts.OffenseDate, CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate), "needs-facts; missing c1/offenseDate, c1/pleaOrVerdictDate, c1/sentencingDate" },
    };

    public static Table Offenses { get; } = new()
    {
        { "HSC 11350(a)", Charged("HSC", "11350", "a"), Must },
        { "HSC 11350, subdivision not known", Charged("HSC", "11350"), Must },
        { "HSC 11377, subdivision not known", Charged("HSC", "11377"), Must },
        { "HSC 11378 is a sale", Charged("HSC", "11378"), "not-applicable" },
        { "former HSC 11357(a)", Charged("HSC", "11357", "a"), Must },
        { "former HSC 11357(b)", Charged("HSC", "11357", "b"), "not-applicable" },
        { "HSC 11357, subdivision not known", Charged("HSC", "11357"), "needs-facts; missing c1/1/subdivision" },
        { "HSC 11357(a), offense date not known", Charged("HSC", "11357", "a").Without(CaseFacts.OffenseDate), "needs-facts; missing c1/offenseDate" },
        { "PC 666: petty by its name, no value asked", Charged("PC", "666"), Must },
        { "PC 666.1 is a later law", Charged("PC", "666.1"), "not-applicable" },
        { "PC 487(a), $950", Worth(950m, "PC", "487", "a"), Must },
        { "PC 487(a), $950.01", Worth(950.01m, "PC", "487", "a"), "closed" },
        { "PC 487(a), $949.99", Worth(949.99m, "PC", "487", "a"), Must },
        { "PC 487(c), $20", Worth(20m, "PC", "487", "c"), Must },
        { "PC 487(d)(1), $800", Worth(800m, "PC", "487", "d(1)"), Must },
        { "PC 487(d)(2), a gun", Worth(800m, "PC", "487", "d(2)"), "ask-lawyer; proposition-47-unclear" },
        { "PC 487, value and subdivision not known", Charged("PC", "487"), "needs-facts; missing c1/1/subdivision" },
        { "PC 484(a), a felony under the petty section", Worth(800m, "PC", "484", "a"), "ask-lawyer; proposition-47-unclear" },
        { "PC 484e(d), $500", Worth(500m, "PC", "484e", "d"), Must },
        { "PC 484e(d), $2,000", Worth(2000m, "PC", "484e", "d"), "closed" },
        { "PC 484e(a), not in the table", Worth(500m, "PC", "484e", "a"), "ask-lawyer; offense-not-in-table" },
        { "PC 496(a), $950", Worth(950m, "PC", "496", "a"), Must },
        { "PC 496, subdivision not known", Worth(950m, "PC", "496"), Must },
        { "PC 496d, a stolen vehicle", Worth(500m, "PC", "496d"), "closed" },
        { "PC 530.5(a), identity theft", Worth(500m, "PC", "530.5", "a"), "closed" },
        { "PC 530.5, subdivision not known", Worth(500m, "PC", "530.5"), "closed" },
        { "WIC 10980(c)(2)", Worth(500m, "WIC", "10980", "c(2)"), "closed" },
        { "WIC 10980(b) is another offense", Worth(500m, "WIC", "10980", "b"), "not-applicable" },
        { "WIC 10980(g), not verified", Worth(500m, "WIC", "10980", "g"), "ask-lawyer; proposition-47-unclear" },
        { "PC 476a, $300", Worth(300m, "PC", "476a"), Must },
        { "PC 476a, $951", Worth(951m, "PC", "476a"), "closed" },
        { "PC 470, $300", Worth(300m, "PC", "470"), "open mandatory; lawyer first instrument-unclear" },
        { "PC 475, $300", Worth(300m, "PC", "475"), "open mandatory; lawyer first instrument-unclear" },
        { "PC 476, $300", Worth(300m, "PC", "476"), "open mandatory; lawyer first instrument-unclear" },
        { "PC 470, $951", Worth(951m, "PC", "470"), "closed" },
        { "PC 470, value not known", Charged("PC", "470"), "needs-facts; missing c1/1/valueDollars; lawyer first instrument-unclear" },
        { "PC 471, a forged record, $300", Worth(300m, "PC", "471"), "ask-lawyer; proposition-47-unclear" },
        { "PC 472, a forged seal, $951", Worth(951m, "PC", "472"), "closed" },
        { "PC 503, $300: nobody verified embezzlement", Worth(300m, "PC", "503"), "ask-lawyer; proposition-47-unclear" },
        { "PC 503, $951", Worth(951m, "PC", "503"), "closed" },
        { "PC 508, value not known", Charged("PC", "508"), "needs-facts; missing c1/1/valueDollars; lawyer first proposition-47-unclear" },
        { "PC 532, nobody verified", Charged("PC", "532"), "ask-lawyer; proposition-47-unclear" },
        { "PC 368(d), nobody verified", Worth(300m, "PC", "368", "d"), "ask-lawyer; proposition-47-unclear" },
        { "conspiracy", Charged("PC", "182", "a(1)"), "ask-lawyer; conspiracy" },
        { "conspiracy under another paragraph", Charged("PC", "182", "a(5)"), "ask-lawyer; conspiracy" },
        { "a section that the table does not know", Charged("PC", "9999"), "ask-lawyer; offense-not-in-table" },
        { "an attempt", Plain.Yes(CountFacts.Attempt), "ask-lawyer; attempt-at-listed-crime" },
        { "attempt not known", Plain.Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt" },
        { "burglary, $950", Burglary.With(CountFacts.ValueDollars, 950m), Must },
        { "burglary, $951", Burglary.With(CountFacts.ValueDollars, 951m), "closed" },
        { "burglary of a closed store", Burglary.No(CountFacts.Shoplifting), "closed" },
        { "burglary, open store not known", Burglary.Without(CountFacts.Shoplifting), "needs-facts; missing c1/1/shoplifting" },
        { "burglary, value not known", Burglary.Without(CountFacts.ValueDollars), "needs-facts; missing c1/1/valueDollars" },
        { "the second-degree label, PC 460(b)", Burglary.Charge("PC", "460", "b"), Must },
        { "the first-degree label, PC 460(a)", Burglary.Charge("PC", "460", "a"), "not-applicable" },
        { "VC 10851 taken to keep, $900 (Page)", Vehicle, "open mandatory; lawyer first vehicle-theft" },
        { "VC 10851 taken to keep, $951", Vehicle.With(CountFacts.ValueDollars, 951m), "closed" },
        { "VC 10851 for a joyride", Vehicle.No(CountFacts.VehicleTakenToKeep), "closed" },
        { "VC 10851, to keep or not is not known", Vehicle.Without(CountFacts.VehicleTakenToKeep), "needs-facts; missing c1/1/vehicleTakenToKeep; lawyer first vehicle-theft" },
        { "VC 10851, value not known", Vehicle.Without(CountFacts.ValueDollars), "needs-facts; missing c1/1/valueDollars; lawyer first vehicle-theft" },
        { "VC 10855, nobody verified", Charged("VC", "10855"), "ask-lawyer; proposition-47-unclear" },
    };

    public static Table SuperStrikeRows { get; } = new()
    {
        { "the person says yes", Plain.Yes(PersonFacts.SuperStrikeConviction), "closed" },
        { "not known", Plain.Without(PersonFacts.SuperStrikeConviction), "needs-facts; missing person/superStrikeConviction" },
        { "a listed murder", Beside("PC", "187", "a"), "closed" },
        { "a listed murder, though the person says no", Plain.And(Other("PC", "187", "a")), "closed" },
        { "a listed attempt at murder", Plain.Without(PersonFacts.SuperStrikeConviction).And(Other("PC", "187", "a").Yes(CountFacts.Attempt)), "closed" },
        { "a listed murder, attempt not known", Plain.Without(PersonFacts.SuperStrikeConviction).And(Other("PC", "187", "a").Without(CountFacts.Attempt)), "closed" },
        { "a listed robbery is none", Beside("PC", "211"), "needs-facts; missing person/superStrikeConviction" },
        { "a listed robbery, and the person says no", Plain.And(Other("PC", "211")), Must },
        { "a listed manslaughter is none", Plain.And(Other("PC", "192", "a")), Must },
        { "a listed aggravated mayhem", Beside("PC", "205"), "closed" },
        { "a listed attempt at aggravated mayhem", Plain.And(Other("PC", "205").Yes(CountFacts.Attempt)), "ask-lawyer; super-strike-unclear" },
        { "a listed aggravated mayhem, attempt not known", Plain.And(Other("PC", "205").Without(CountFacts.Attempt)), "needs-facts; missing c2/1/attempt" },
        { "a row nobody verified, and the person says no", Plain.And(Other("PC", "245", "d")), "ask-lawyer; super-strike-unclear" },
        { "a row nobody verified, and the person says yes", Beside("PC", "245", "d").Yes(PersonFacts.SuperStrikeConviction), "closed" },
        { "a row nobody verified, and the person does not say", Beside("PC", "245", "d"), "needs-facts; missing person/superStrikeConviction; lawyer first super-strike-unclear" },
        { "PC 191.5(b) as a felony", Plain.And(Other("PC", "191.5", "b")), "ask-lawyer; super-strike-unclear" },
        { "PC 191.5(b) as a misdemeanor is no strike", Plain.And(Other("PC", "191.5", "b").With(CountFacts.Level, OffenseLevel.Misdemeanor)), Must },
        { "PC 191.5, subdivision not known", Plain.And(Other("PC", "191.5")), "needs-facts; missing c2/1/subdivision" },
        { "a listed felony whose charge is not known", Plain.And(Other("PC", "211").Without(CountFacts.Code, CountFacts.Section)), "needs-facts; missing c2/1/code, c2/1/section, c2/1/subdivision" },
        { "a listed misdemeanor whose charge is not known", Plain.And(Tests.Plain.Fine.Without(CountFacts.Code, CountFacts.Section)), Must },
        { "a murder that was vacated", Plain.And(Other("PC", "187", "a").With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated)), Must },
        { "a murder, vacated or not is not known", Plain.And(Other("PC", "187", "a").Without(CountFacts.AlreadyCleared)), "needs-facts; missing c2/1/alreadyCleared" },
        { "a murder charge that was dismissed", Plain.And(Other("PC", "187", "a").With(CaseFacts.Outcome, Disposition.Dismissed)), Must },
        { "a murder charge, outcome not known", Plain.And(Other("PC", "187", "a").Without(CaseFacts.Outcome)), "needs-facts; missing c2/outcome" },
        { "a murder charge, level not known", Plain.And(Other("PC", "187", "a").Without(CountFacts.Level)), "needs-facts; missing c2/1/level" },
        { "a felony of a section that the table does not know, and the person says no", Plain.And(Other("PC", "9999")), Must },
        { "a section that the list names and the table does not have", Plain.And(Other("PC", "11418", "a(1)")), "ask-lawyer; super-strike-unclear" },
        { "another state's murder is what the person says", Plain.And(Other("PC", "187", "a").With(CaseFacts.Court, Court.OtherState)), Must },
        { "a murder, court not known", Plain.And(Other("PC", "187", "a").Without(CaseFacts.Court)), "needs-facts; missing c2/court" },
        { "a murder in the same case", Plain.AndCount(Other("PC", "187", "a")), "closed" },
    };

    public static Table Registration { get; } = new()
    {
        { "ordered to register once", Plain.Yes(PersonFacts.EverOrderedToRegister290), "closed" },
        { "not known", Plain.Without(PersonFacts.EverOrderedToRegister290), "needs-facts; missing person/everOrderedToRegister290" },
        { "a listed conviction that says so", Plain.Without(PersonFacts.EverOrderedToRegister290).And(Other("PC", "236").Yes(CountFacts.RegistrationRequired)), "closed" },
        { "a listed conviction whose section says so", Plain.Without(PersonFacts.EverOrderedToRegister290).And(Other("PC", "288.2").Without(CountFacts.RegistrationRequired)), "closed" },
        { "a listed conviction whose papers say no", Plain.And(Other("PC", "288.2")), Must },
        { "a listed charge that was dismissed", Plain.And(Other("PC", "288.2").Yes(CountFacts.RegistrationRequired).With(CaseFacts.Outcome, Disposition.Dismissed)), Must },
        { "papers silent, never ordered to", Plain.Without(CountFacts.RegistrationRequired), Must },
        { "papers silent, and the person does not say", Plain.Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, person/everOrderedToRegister290" },
    };

    public static Table Decisions { get; } = new()
    {
        { "jail term done", Jail.With(SentenceFacts.Released, "2011-02-01"), Must },
        { "still on probation", Plain.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing).Yes(PersonFacts.OnProbation), "open discretionary; lawyer first still-serving" },
        { "an open case elsewhere is no bar", Plain.Yes(PersonFacts.PendingCharges), Must },
        { "serving for something else is no bar", Plain.Yes(PersonFacts.ServingSentence), Must },
        { "restitution owed is no bar", Plain.Yes(SentenceFacts.RestitutionOwed), Must },
        { "how probation ended is not known", Plain.Without(SentenceFacts.ProbationOutcome, PersonFacts.OnProbation), "open discretionary; missing c1/sentence/probationOutcome, c1/sentence/probationEnds, person/onProbation" },
        { "release not known", Jail.Without(PersonFacts.ServingSentence), "open discretionary; missing c1/sentence/released, person/servingSentence" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Dates))]
    [MemberData(nameof(Offenses))]
    [MemberData(nameof(SuperStrikeRows))]
    [MemberData(nameof(Registration))]
    [MemberData(nameof(Decisions))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1170_18.Relief);
}
