using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a misdemeanor breach of the peace (PC 415) with a paid fine.</summary>
public sealed class Pc17_dTests
{
    private const string May = "open discretionary; lawyer first lowering-after-judgment";
    private const string MayTraffic = "open discretionary; lawyer first lowering-closes-dismissal";

    private static Given Plain => Tests.Plain.Fine.Charge("PC", "415");

    public static Table WorkedCases { get; } = new()
    {
        { "1: PC 415 misdemeanor", Plain, May },
        { "2: VC 12500 misdemeanor", Plain.Charge("VC", "12500", "a"), MayTraffic },
        { "3: PC 484", Plain.Charge("PC", "484", "a"), "closed" },
        { "4: PC 415, an infraction already", Plain.With(CountFacts.Level, OffenseLevel.Infraction), "not-applicable" },
    };

    public static Table Scope { get; } = new()
    {
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsMagistrate), "not-applicable" },
        { "a juvenile petition", Plain.With(CaseFacts.Court, Court.CaJuvenile), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court; lawyer first lowering-after-judgment" },
        { "a dismissed charge", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an open case", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome; lawyer first lowering-after-judgment" },
        { "a felony", Plain.With(CountFacts.Level, OffenseLevel.Felony).With(CountFacts.LevelNow, OffenseLevel.Felony), "not-applicable" },
        { "a felony that was lowered", Plain.With(CountFacts.Level, OffenseLevel.Felony).With(CountFacts.LevelNow, OffenseLevel.Misdemeanor), May },
        { "a misdemeanor that was lowered", Plain.With(CountFacts.LevelNow, OffenseLevel.Infraction), "not-applicable" },
        { "a level that is not known", Plain.Without(CountFacts.Level), "needs-facts; missing c1/1/level, c1/1/levelNow; lawyer first lowering-after-judgment" },
        { "no wait: during probation", Tests.Plain.Probation.Charge("PC", "415").With(SentenceFacts.ProbationOutcome, ProbationOutcome.Ongoing), May },
        { "an open case elsewhere does not matter", Plain.Yes(PersonFacts.PendingCharges), May },
        { "dismissed under 1203.4a already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), May },
    };

    public static Table List { get; } = new()
    {
        { "PC 193.8", Plain.Charge("PC", "193.8"), May },
        { "PC 330", Plain.Charge("PC", "330"), May },
        { "PC 415(2)", Plain.Charge("PC", "415", "2"), May },
        { "PC 485", Plain.Charge("PC", "485"), May },
        { "PC 490.7", Plain.Charge("PC", "490.7"), May },
        { "PC 490.1 is not listed", Plain.Charge("PC", "490.1"), "closed" },
        { "PC 555", Plain.Charge("PC", "555"), May },
        { "PC 602.13", Plain.Charge("PC", "602.13"), May },
        { "PC 853.7", Plain.Charge("PC", "853.7"), May },
        { "PC 532b(c)", Plain.Charge("PC", "532b", "c"), May },
        { "PC 532b(a) is not listed", Plain.Charge("PC", "532b", "a"), "closed" },
        { "PC 532b, subdivision not known", Plain.Charge("PC", "532b"), "needs-facts; missing c1/1/subdivision; lawyer first lowering-after-judgment" },
        { "PC 602(o)", Plain.Charge("PC", "602", "o"), May },
        { "PC 602(m) is not listed", Plain.Charge("PC", "602", "m"), "closed" },
        { "PC 602, subdivision not known", Plain.Charge("PC", "602"), "needs-facts; missing c1/1/subdivision; lawyer first lowering-after-judgment" },
        { "PC 652 is on older lists only", Plain.Charge("PC", "652"), "closed" },
        { "BPC 25658(b)", Plain.Charge("BPC", "25658", "b"), May },
        { "BPC 25658(a) is not listed", Plain.Charge("BPC", "25658", "a"), "closed" },
        { "BPC 25658, subdivision not known", Plain.Charge("BPC", "25658"), "needs-facts; missing c1/1/subdivision; lawyer first lowering-after-judgment" },
        { "BPC 21672", Plain.Charge("BPC", "21672"), May },
        { "BPC 25661", Plain.Charge("BPC", "25661"), May },
        { "BPC 25662", Plain.Charge("BPC", "25662", "a"), May },
        { "GOV 27204", Plain.Charge("GC", "27204"), May },
        { "VC 23109(c)", Plain.Charge("VC", "23109", "c"), MayTraffic },
        { "VC 23109(a) is not listed", Plain.Charge("VC", "23109", "a"), "closed" },
        { "VC 23109, subdivision not known", Plain.Charge("VC", "23109"), "needs-facts; missing c1/1/subdivision; lawyer first lowering-closes-dismissal" },
        { "VC 5201.1", Plain.Charge("VC", "5201.1"), MayTraffic },
        { "VC 14601.1", Plain.Charge("VC", "14601.1", "a"), MayTraffic },
        { "VC 14601 is not listed", Plain.Charge("VC", "14601", "a"), "closed" },
        { "VC 27150.1", Plain.Charge("VC", "27150.1"), MayTraffic },
        { "VC 40508", Plain.Charge("VC", "40508", "a"), MayTraffic },
        { "VC 42005 is on older lists only", Plain.Charge("VC", "42005"), "closed" },
        { "a listed number in another code", Plain.Charge("HSC", "415"), "closed" },
        { "a charge that is not known", Plain.Without(CountFacts.Code, CountFacts.Section), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision; lawyer first lowering-after-judgment" },
        { "an attempt", Plain.Yes(CountFacts.Attempt), "open discretionary; lawyer first attempt" },
        { "attempt not known", Plain.Without(CountFacts.Attempt), May },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(List))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc17_d.Relief);

    [Fact]
    public void The_rule_on_earlier_tickets_is_said_for_the_Vehicle_Code_alone()
    {
        Assert.Contains(Plain.Charge("VC", "12500", "a").Decide(Pc17_d.Relief).Notes, note => note.Name == "earlier-tickets");
        Assert.DoesNotContain(Plain.Decide(Pc17_d.Relief).Notes, note => note.Name == "earlier-tickets");
    }
}
