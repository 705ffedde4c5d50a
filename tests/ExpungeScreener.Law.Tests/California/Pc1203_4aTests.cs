using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a misdemeanor with a paid fine, sentenced in 2020, no probation, nothing since.</summary>
public sealed class Pc1203_4aTests
{
    private const string Must = "open mandatory";
    private const string May = "open discretionary";

    private static Given Plain => Tests.Plain.Fine;

    private static Given Ticket(string section, string? subdivision = null)
        => Plain.With(CountFacts.Level, OffenseLevel.Infraction).Charge("VC", section, subdivision);

    private static Given Burglary(string day) => Tests.Plain.Prison.With(CaseFacts.PleaOrVerdictDate, day);

    public static Table WorkedCases { get; } = new()
    {
        { "1: fine only, sentenced 2024", Plain.With(CaseFacts.SentencingDate, "2024-05-01"), Must },
        { "2: sentenced 2026-03-01", Plain.With(CaseFacts.SentencingDate, "2026-03-01"), "opens-on 2027-03-02 mandatory" },
        { "3: VC 22350 speeding ticket", Ticket("22350", "a"), "closed" },
        { "4: PC 602.8 infraction", Plain.With(CountFacts.Level, OffenseLevel.Infraction).Charge("PC", "602.8"), Must },
        { "5: VC 14601.1 misdemeanor without probation", Plain.Charge("VC", "14601.1", "a"), Must },
        { "6: owes restitution only", Plain.Yes(SentenceFacts.RestitutionOwed), Must },
        { "7: probation was granted", Plain.Yes(SentenceFacts.ProbationGranted).With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled), "not-applicable" },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a dismissed case", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a felony", Plain.With(CountFacts.Level, OffenseLevel.Felony).With(CountFacts.LevelNow, OffenseLevel.Felony), "not-applicable" },
        { "a felony, reduced since", Plain.With(CountFacts.Level, OffenseLevel.Felony).With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), Must },
        { "a felony, level today not known", Plain.With(CountFacts.Level, OffenseLevel.Felony), "needs-facts; missing c1/1/levelNow" },
        { "Khamvongsa: prison was served, Proposition 47 made it a misdemeanor", Tests.Plain.Prison.Charge("PC", "459", "2d").With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), Must },
        { "Ricci: a prison felony in the same case is no bar", Plain.AndCount(Tests.Plain.Prison), Must },
        { "an infraction with probation", Plain.With(CountFacts.Level, OffenseLevel.Infraction).Charge("PC", "415").Yes(SentenceFacts.ProbationGranted).With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled), "ask-lawyer; infraction-with-probation" },
        { "an infraction, probation not known", Plain.With(CountFacts.Level, OffenseLevel.Infraction).Charge("PC", "415").Without(SentenceFacts.ProbationGranted, SentenceFacts.ConditionalSentence), "needs-facts; missing c1/sentence/probationGranted, c1/sentence/conditionalSentence" },
        { "a traffic ticket with probation", Ticket("22350", "a").Yes(SentenceFacts.ProbationGranted).With(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled), "closed" },
        { "a level that is not known", Plain.Without(CountFacts.Level), "needs-facts; missing c1/1/level, c1/1/levelNow" },
        { "a conditional sentence is probation", Plain.Without(SentenceFacts.ProbationGranted).Yes(SentenceFacts.ConditionalSentence), "not-applicable" },
        { "probation not known", Plain.Without(SentenceFacts.ProbationGranted, SentenceFacts.ConditionalSentence), "needs-facts; missing c1/sentence/probationGranted, c1/sentence/conditionalSentence" },
        { "another count has probation", Plain.AndCount(Tests.Plain.Probation), Must },
        { "a revoked probation is probation", Tests.Plain.Probation.With(SentenceFacts.ProbationOutcome, ProbationOutcome.Revoked), "not-applicable" },
    };

    public static Table Wait { get; } = new()
    {
        { "one year ago to the day", Plain.With(CaseFacts.SentencingDate, "2025-11-24"), "opens-on 2026-11-25 mandatory" },
        { "one year and a day ago", Plain.With(CaseFacts.SentencingDate, "2025-11-23"), Must },
        { "a month wholly past", Plain.With(CaseFacts.SentencingDate, "2025-10"), Must },
        { "a month wholly short", Plain.With(CaseFacts.SentencingDate, "2025-12"), "opens-on 2027-01-01 estimated mandatory" },
        { "a month that straddles", Plain.With(CaseFacts.SentencingDate, "2025-11"), "needs-facts 2026-12-01 estimated; missing c1/sentencingDate" },
        { "a year that straddles", Plain.With(CaseFacts.SentencingDate, "2025"), "needs-facts 2027-01-01 estimated; missing c1/sentencingDate" },
        { "a leap day", Plain.With(CaseFacts.SentencingDate, "2024-02-29").AsOf("2026-02-28"), Must },
        { "no date", Plain.Without(CaseFacts.SentencingDate), "needs-facts; missing c1/sentencingDate" },
    };

    public static Table Gates { get; } = new()
    {
        { "serving a sentence", Plain.Yes(PersonFacts.ServingSentence), "waits-for mandatory; waits for person/servingSentence" },
        { "serving not known", Plain.Without(PersonFacts.ServingSentence), "needs-facts; missing person/servingSentence" },
        { "an open case", Plain.Yes(PersonFacts.PendingCharges), "waits-for mandatory; waits for person/pendingCharges" },
        { "open cases not known", Plain.Without(PersonFacts.PendingCharges), "needs-facts; missing person/pendingCharges" },
        { "a listed open case says so by itself", Plain.Without(PersonFacts.PendingCharges).And(Tests.Plain.Dismissed.With(CaseFacts.Outcome, Disposition.Pending)), "waits-for mandatory; waits for person/pendingCharges" },
        { "on probation elsewhere", Plain.Yes(PersonFacts.OnProbation), "ask-lawyer; probation-elsewhere" },
        { "probation not known", Plain.Without(PersonFacts.OnProbation), "needs-facts; missing person/onProbation" },
        { "on parole", Plain.With(PersonFacts.Supervision, Supervision.Parole), "ask-lawyer; supervision-elsewhere" },
        { "on PRCS", Plain.With(PersonFacts.Supervision, Supervision.Prcs), "ask-lawyer; supervision-elsewhere" },
        { "on mandatory supervision", Plain.With(PersonFacts.Supervision, Supervision.MandatorySupervision), "ask-lawyer; supervision-elsewhere" },
        { "on federal probation", Plain.With(PersonFacts.Supervision, Supervision.FederalProbation), "ask-lawyer; supervision-elsewhere" },
        { "on supervised release", Plain.With(PersonFacts.Supervision, Supervision.SupervisedRelease), "ask-lawyer; supervision-elsewhere" },
        { "under another state", Plain.With(PersonFacts.Supervision, Supervision.OtherState), "ask-lawyer; supervision-elsewhere" },
        { "supervision not known", Plain.Without(PersonFacts.Supervision), "needs-facts; missing person/supervision" },
        { "on parole and an open case", Plain.With(PersonFacts.Supervision, Supervision.Parole).Without(PersonFacts.PendingCharges), "ask-lawyer; supervision-elsewhere" },
        { "on parole and probation not known", Plain.With(PersonFacts.Supervision, Supervision.Parole).Without(PersonFacts.OnProbation), "needs-facts; missing person/onProbation; lawyer first supervision-elsewhere" },
        { "probation before judgment in a federal case", Plain.And(Tests.Plain.Dismissed.With(CaseFacts.Court, Court.UsDistrict).With(CaseFacts.Outcome, Disposition.PrejudgmentProbation)), "ask-lawyer; probation-elsewhere" },
    };

    public static Table Exclusions { get; } = new()
    {
        { "misdemeanor 288(c)", Plain.Charge("PC", "288", "c"), "closed" },
        { "misdemeanor 288(c)(1)", Plain.Charge("PC", "288", "c(1)"), "closed" },
        { "288, subdivision not known", Plain.Charge("PC", "288"), "needs-facts; missing c1/1/subdivision" },
        { "288(c), attempt", Plain.Charge("PC", "288", "c").Yes(CountFacts.Attempt), "ask-lawyer; attempt-of-listed-offense" },
        { "288(c), attempt not known", Plain.Charge("PC", "288", "c").Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt" },
        { "the 1203.4 list is not read: PC 311.11", Plain.Charge("PC", "311.11", "a"), Must },
        { "the driving list is not read: VC 23152(b)", Plain.Charge("VC", "23152", "b"), Must },
        { "equipment stop", Plain.Charge("VC", "2800", "a").Yes(CountFacts.Vehicle42002_1), "closed" },
        { "VC 2800 for another reason", Plain.Charge("VC", "2800", "a").No(CountFacts.Vehicle42002_1), Must },
        { "VC 2800, reason not known", Plain.Charge("VC", "2800", "a"), "needs-facts; missing c1/1/vehicle42002_1; lawyer first equipment-stop-unclear" },
        { "VC 4000 infraction, not known", Ticket("4000", "a"), "needs-facts; missing c1/1/traffic42001" },
        { "VC 4000 infraction with its own penalty", Ticket("4000", "a").No(CountFacts.Traffic42001), Must },
        { "VC 4000 infraction under 42001", Ticket("4000", "a").Yes(CountFacts.Traffic42001), "closed" },
        { "VC 14601.1, subdivision not known", Ticket("14601.1"), "needs-facts; missing c1/1/subdivision, c1/1/traffic42001" },
        { "a city ordinance, not known", Ticket("80.69").Charge("LAMC", "80.69"), "needs-facts; missing c1/1/traffic42001" },
        { "a city ordinance on traffic", Ticket("80.69").Charge("LAMC", "80.69").Yes(CountFacts.Traffic42001), "closed" },
        { "a city ordinance on noise", Ticket("41.57").Charge("LAMC", "41.57").No(CountFacts.Traffic42001), Must },
        { "a Vehicle Code misdemeanor is no ticket", Plain.Charge("VC", "12500", "a"), Must },
        { "a charge that is not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision, c1/1/vehicle42002_1; lawyer first equipment-stop-unclear" },
        { "sentence not complied with", Plain.No(SentenceFacts.Complied), "ask-lawyer; sentence-not-complied" },
        { "compliance not known", Plain.Without(SentenceFacts.Complied), "needs-facts; missing c1/sentence/complied" },
        { "whether restitution is owed is not known", Plain.Without(SentenceFacts.RestitutionOwed), Must },
        { "a fine that is not paid, and was the whole sentence", Plain.Yes(SentenceFacts.FinesOwed), "open mandatory; lawyer first fine-not-paid" },
        { "a fee that is not paid, after jail", Plain.With(SentenceFacts.Type, SentenceType.Jail).Yes(SentenceFacts.FinesOwed), Must },
        { "whether the fine is paid is not known", Plain.Without(SentenceFacts.FinesOwed), Must },
        { "dismissed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), "closed" },
        { "cleared automatically", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), Must },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open mandatory; missing c1/1/alreadyCleared" },
    };

    public static Table Decisions { get; } = new()
    {
        { "a conviction since, not listed", Plain.With(PersonFacts.ConvictionSince, OtherConvictions.Of(new OtherConviction(DateSpan.Year(2023), null, null))), May },
        { "a conviction before, not listed", Plain.With(PersonFacts.ConvictionSince, OtherConvictions.Of(new OtherConviction(DateSpan.Year(2019), null, null))), Must },
        { "a conviction of the same year, not listed", Plain.With(PersonFacts.ConvictionSince, OtherConvictions.Of(new OtherConviction(DateSpan.Year(2020), null, null))), "open discretionary; missing person/convictionSince" },
        { "later convictions not known", Plain.Without(PersonFacts.ConvictionSince), "open discretionary; missing person/convictionSince" },
        { "a listed conviction since", Plain.And(Burglary("2023-02-02")), May },
        { "a listed conviction on the day of judgment", Plain.And(Burglary("2020-05-01")), Must },
        { "a listed conviction the day after judgment", Plain.And(Burglary("2020-05-02")), May },
        { "a listed dismissal since", Plain.And(Tests.Plain.Dismissed), Must },
        { "a listed case that is not known", Plain.And(Burglary("2023-02-02").Without(CaseFacts.Outcome)), "open discretionary; missing c2/outcome" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Wait))]
    [MemberData(nameof(Gates))]
    [MemberData(nameof(Exclusions))]
    [MemberData(nameof(Decisions))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1203_4a.Relief);
}
