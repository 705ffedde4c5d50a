using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a robbery with prison, a camp crew finished, released, no escape, no open case.</summary>
public sealed class Pc1203_4bTests
{
    private const string May = "open discretionary";

    private static Given Plain => Tests.Plain.Prison.Charge("PC", "211")
        .With(PersonFacts.FireProgram, FireProgram.CdcrCamp)
        .Yes(PersonFacts.FireProgramCompleted)
        .No(PersonFacts.InCustody)
        .With(PersonFacts.SecureEscape, "none");

    private static Given Sex(string section, string? subdivision = null) => Plain.Charge("PC", section, subdivision).Yes(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290);

    private static Given OnParole => Plain.With(PersonFacts.Supervision, Supervision.Parole).Without(SentenceFacts.SupervisionEnded);

    private static Given Inside => Plain.Yes(PersonFacts.InCustody, PersonFacts.ServingSentence).Without(SentenceFacts.Released, SentenceFacts.SupervisionEnded);

    public static Table WorkedCases { get; } = new()
    {
        { "1: robbery, camp crew finished, on parole", OnParole, May },
        { "2: arson, PC 451", Plain.Charge("PC", "451", "d"), "closed" },
        { "3: removed for misconduct", Plain.No(PersonFacts.FireProgramCompleted), "ask-lawyer; program-not-completed" },
        { "4: PC 288(a)", Sex("288", "a"), "closed" },
        { "5: escape on 2020-05-01", Plain.With(PersonFacts.SecureEscape, "2020-05-01"), "opens-on 2030-05-01 discretionary" },
    };

    public static Table Scope { get; } = new()
    {
        { "no fire crew", Plain.With(PersonFacts.FireProgram, FireProgram.None), "not-applicable" },
        { "a county crew", Plain.With(PersonFacts.FireProgram, FireProgram.CountyCrew), May },
        { "a firehouse in an institution", Plain.With(PersonFacts.FireProgram, FireProgram.InstitutionalFirehouse), May },
        { "fire crew skipped", Plain.Without(PersonFacts.FireProgram), "needs-facts; missing person/fireProgram" },
        { "a federal case", Plain.With(CaseFacts.Court, Court.UsDistrict), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a dismissed case", Plain.With(CaseFacts.Outcome, Disposition.Dismissed), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "a misdemeanor of a county crew", Tests.Plain.Fine.With(SentenceFacts.Type, SentenceType.Jail).With(SentenceFacts.Released, "2020-09-01").With(PersonFacts.FireProgram, FireProgram.CountyCrew).Yes(PersonFacts.FireProgramCompleted).No(PersonFacts.InCustody).With(PersonFacts.SecureEscape, "none"), May },
        { "the day before the text of today", Plain.AsOf("2025-12-31"), "ask-lawyer; law-not-carried" },
        { "the first day of the text of today", Plain.AsOf("2026-01-01"), May },
    };

    public static Table Elements { get; } = new()
    {
        { "completed or not is not known", Plain.Without(PersonFacts.FireProgramCompleted), "needs-facts; missing person/fireProgramCompleted" },
        { "in custody", Inside, "waits-for discretionary; waits for person/inCustody; missing c1/sentence/released" },
        { "in custody, the release date is known", Inside.With(SentenceFacts.Released, "2027-03-01"), "opens-on 2027-03-02 discretionary" },
        { "custody not known, nothing is served", Plain.Without(PersonFacts.InCustody), May },
        { "nothing is said of custody", Plain.Without(PersonFacts.InCustody, PersonFacts.ServingSentence), "needs-facts; missing person/inCustody, person/servingSentence" },
        { "a sentence is served outside", Plain.Yes(PersonFacts.ServingSentence), May },
        { "an open case", Plain.Yes(PersonFacts.PendingCharges), "waits-for discretionary; waits for person/pendingCharges" },
        { "open cases not known", Plain.Without(PersonFacts.PendingCharges), "needs-facts; missing person/pendingCharges" },
        { "on probation elsewhere is no bar", Plain.Yes(PersonFacts.OnProbation), May },
        { "probation elsewhere not known", Plain.Without(PersonFacts.OnProbation), May },
        { "owes restitution", Plain.Yes(SentenceFacts.RestitutionOwed), May },
        { "restitution not known", Plain.Without(SentenceFacts.RestitutionOwed), May },
        { "dismissed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Dismissed), "closed" },
        { "cleared automatically", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic), May },
        { "cleared or not is not known", Plain.Without(CountFacts.AlreadyCleared), May + "; missing c1/1/alreadyCleared" },
    };

    public static Table Escape { get; } = new()
    {
        { "ten years ago less a day", Plain.With(PersonFacts.SecureEscape, "2016-11-25"), "opens-on 2026-11-25 discretionary" },
        { "ten years ago to the day", Plain.With(PersonFacts.SecureEscape, "2016-11-24"), May },
        { "ten years and a day ago", Plain.With(PersonFacts.SecureEscape, "2016-11-23"), May },
        { "a year that straddles", Plain.With(PersonFacts.SecureEscape, "2016"), "needs-facts 2026-12-31 estimated; missing person/secureEscape" },
        { "a month wholly short", Plain.With(PersonFacts.SecureEscape, "2018-02"), "opens-on 2028-02-28 estimated discretionary" },
        { "a leap day", Plain.With(PersonFacts.SecureEscape, "2016-02-29").AsOf("2026-02-28"), May },
        { "not known", Plain.Without(PersonFacts.SecureEscape), "needs-facts; missing person/secureEscape" },
    };

    public static Table Exclusions { get; } = new()
    {
        { "(A) murder", Plain.Charge("PC", "187", "a"), "closed" },
        { "(A) a neighbor: manslaughter", Plain.Charge("PC", "192", "a"), May },
        { "(B) kidnapping", Plain.Charge("PC", "207", "a"), "closed" },
        { "(B) kidnapping for ransom", Plain.Charge("PC", "209", "a"), "closed" },
        { "(B) kidnapping in a carjacking", Plain.Charge("PC", "209.5"), "closed" },
        { "(B) a neighbor: false imprisonment", Plain.Charge("PC", "236"), May },
        { "(C) rape by force", Sex("261", "a(2)"), "closed" },
        { "(C) rape by threat", Sex("261", "a(6)"), "closed" },
        { "(C) former PC 262(a)(1)", Sex("262", "a(1)"), "closed" },
        { "(C) former PC 262(a)(4)", Sex("262", "a(4)"), "closed" },
        { "(C) former PC 262(a)(2), no duty to register", Plain.Charge("PC", "262", "a(2)"), May },
        { "(C) former PC 262, subdivision not known", Plain.Charge("PC", "262"), "needs-facts; missing c1/1/subdivision" },
        { "(D) PC 288(c)(1)", Sex("288", "c(1)"), "closed" },
        { "(E) torture carries life", Plain.Charge("PC", "206"), "closed" },
        { "(E) PC 4500 carries life", Plain.Charge("PC", "4500"), "closed" },
        { "(E) a neighbor: mayhem", Plain.Charge("PC", "203"), May },
        { "(E) a super strike that may carry life", Plain.Charge("PC", "191.5", "a"), "ask-lawyer; life-offense-unclear" },
        { "(F) an offense on the list of PC 290", Sex("243.4", "a"), "closed" },
        { "(F) PC 311.2(a), the papers ordered registration", Sex("311.2", "a"), "closed" },
        { "(F) PC 311.2(a), not known", Plain.Charge("PC", "311.2", "a").Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, person/everOrderedToRegister290" },
        { "(F) PC 311.2(a), never ordered", Plain.Charge("PC", "311.2", "a").Without(CountFacts.RegistrationRequired), May },
        { "(F) a judge's order for an offense that is not on the list", Plain.Yes(CountFacts.RegistrationRequired), May + "; lawyer first registration-not-by-list" },
        { "(H) arson of a house", Plain.Charge("PC", "451", "b"), "closed" },
        { "(H) a neighbor: reckless burning", Plain.Charge("PC", "452", "c"), May },
        { "(H) attempted arson", Plain.Charge("PC", "455"), "ask-lawyer; attempt-of-listed-offense" },
        { "an attempt at a listed offense", Plain.Charge("PC", "451", "d").Yes(CountFacts.Attempt), "ask-lawyer; attempt-of-listed-offense" },
        { "a listed offense, attempt not known", Plain.Charge("PC", "451", "d").Without(CountFacts.Attempt), "needs-facts; missing c1/1/attempt" },
        { "an attempt at another offense", Plain.Yes(CountFacts.Attempt), May },
        { "another offense, attempt not known", Plain.Without(CountFacts.Attempt), May },
        { "an attempt at torture", Plain.Charge("PC", "206").Yes(CountFacts.Attempt), "ask-lawyer; life-offense-unclear" },
        { "a section that is not in the table", Plain.Charge("PC", "9999"), "ask-lawyer; offense-not-in-table" },
        { "a conspiracy", Plain.Charge("PC", "182", "a(1)"), "ask-lawyer; target-offense" },
        { "a charge that is not known", Plain.Without(CountFacts.Code, CountFacts.Section, CountFacts.Subdivision), "needs-facts; missing c1/1/code, c1/1/section, c1/1/subdivision" },
    };

    [Fact]
    public void Parole_that_runs_may_end_early()
    {
        Assert.Contains(OnParole.Decide(Pc1203_4b.Relief).Notes, note => note.Name == "supervision-may-end-early");
        Assert.DoesNotContain(Plain.Decide(Pc1203_4b.Relief).Notes, note => note.Name == "supervision-may-end-early");
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(Escape))]
    [MemberData(nameof(Exclusions))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Pc1203_4b.Relief);
}
