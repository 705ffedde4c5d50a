using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a federal juvenile finding of 2015 at 16, begun before 21, never moved to adult court.</summary>
public sealed class Usc18_5038Tests
{
    private const string Kept = "open automatic";

    private static Given Plain => FederalPlain.Case
        .Charge("18 USC", "2112")
        .With(CaseFacts.AgeAtOffense, 16)
        .With(CaseFacts.OffenseDate, "2015-05-01")
        .With(CaseFacts.PleaOrVerdictDate, "2015-09-01")
        .With(CaseFacts.Outcome, Disposition.JuvenileAdjudication)
        .Yes(FederalFacts.StartedBefore21)
        .No(JuvenileFacts.TransferredToAdult);

    private static Given Dropped => Plain.With(CaseFacts.Outcome, Disposition.Dismissed).Without(CaseFacts.PleaOrVerdictDate);

    private static Given Born(string day, string offense) => Plain.Without(CaseFacts.AgeAtOffense).With(PersonFacts.BirthDate, day).With(CaseFacts.OffenseDate, offense);

    private static Given Found(string day) => Plain.With(CaseFacts.OffenseDate, "1980-01-01").With(CaseFacts.PleaOrVerdictDate, day);

    public static Table WorkedCases { get; } = new()
    {
        { "1: found at 16, a job check shows it", Plain, Kept },
        { "2: moved to adult court, convicted", Plain.With(CaseFacts.Outcome, Disposition.Convicted).Yes(JuvenileFacts.TransferredToAdult), "not-applicable" },
        { "3: two violent felony findings", Plain.AndCount(Plain), Kept },
        { "4: a finding of 1980", Found("1980-06-01"), "ask-lawyer; old-sealing-duty" },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), Kept },
        { "a California juvenile court", Plain.With(CaseFacts.Court, Court.CaJuvenile), "not-applicable" },
        { "another state", Plain.With(CaseFacts.Court, Court.OtherState), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a conviction", Plain.With(CaseFacts.Outcome, Disposition.Convicted), "not-applicable" },
        { "an acquittal", Plain.With(CaseFacts.Outcome, Disposition.Acquitted), "not-applicable" },
        { "diverted", Plain.With(CaseFacts.Outcome, Disposition.Diversion), "not-applicable" },
        { "a case that is still open", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "how it ended is not known, an adult anyway", Plain.Without(CaseFacts.Outcome).With(CaseFacts.AgeAtOffense, 18), "closed; missing c1/outcome" },
        { "dropped, under 18", Dropped, Kept },
        { "dropped, an adult", Dropped.With(CaseFacts.AgeAtOffense, 18), "not-applicable" },
        { "dropped, the age not known", Dropped.Without(CaseFacts.AgeAtOffense), "needs-facts; missing c1/ageAtOffense, person/birthDate" },
        { "dropped, moved to adult court", Dropped.Yes(JuvenileFacts.TransferredToAdult), "closed" },
        { "one charge dropped, the other found true", Plain.With(CaseFacts.Outcome, Disposition.Dismissed).OnCount(CaseFacts.Outcome, Disposition.JuvenileAdjudication), Kept },
    };

    public static Table Age { get; } = new()
    {
        { "17", Plain.With(CaseFacts.AgeAtOffense, 17), Kept },
        { "18", Plain.With(CaseFacts.AgeAtOffense, 18), "closed" },
        { "19", Plain.With(CaseFacts.AgeAtOffense, 19), "closed" },
        { "the day before the 18th birthday", Born("1997-05-02", "2015-05-01"), Kept },
        { "on the 18th birthday", Born("1997-05-01", "2015-05-01"), "closed" },
        { "the day after the 18th birthday", Born("1997-04-30", "2015-05-01"), "closed" },
        { "born on a leap day, 28 February of the 18th year", Born("1996-02-29", "2014-02-28"), Kept },
        { "born on a leap day, 1 March of the 18th year", Born("1996-02-29", "2014-03-01"), "closed" },
        { "a month in which the birthday falls", Born("1997-05-15", "2015-05"), "needs-facts; missing c1/ageAtOffense, c1/offenseDate" },
        { "the age not known", Plain.Without(CaseFacts.AgeAtOffense), "needs-facts; missing c1/ageAtOffense, person/birthDate" },
    };

    public static Table Elements { get; } = new()
    {
        { "begun after 21", Plain.No(FederalFacts.StartedBefore21), "closed" },
        { "begun before 21 or not is not known", Plain.Without(FederalFacts.StartedBefore21), "needs-facts; missing c1/federal/startedBefore21" },
        { "moved to adult court", Plain.Yes(JuvenileFacts.TransferredToAdult), "closed" },
        { "moved or not is not known", Plain.Without(JuvenileFacts.TransferredToAdult), "needs-facts; missing c1/juvenile/transferredToAdult" },
        { "an old finding, moved or not is not known", Found("1980-06-01").Without(JuvenileFacts.TransferredToAdult), "needs-facts; missing c1/juvenile/transferredToAdult; lawyer first old-sealing-duty" },
        { "an old finding, moved to adult court", Found("1980-06-01").Yes(JuvenileFacts.TransferredToAdult), "closed" },
    };

    public static Table Change { get; } = new()
    {
        { "found the day before the change of 1984", Found("1984-10-11"), "ask-lawyer; old-sealing-duty" },
        { "found on the day of the change", Found("1984-10-12"), Kept },
        { "found on the day after", Found("1984-10-13"), Kept },
        { "found in the month of the change", Found("1984-10"), "needs-facts; missing c1/pleaOrVerdictDate" },
        { "found in the year before", Found("1983"), "ask-lawyer; old-sealing-duty" },
        { "finding not dated, sentenced the day before the change", Found("1984").Without(CaseFacts.PleaOrVerdictDate).With(CaseFacts.SentencingDate, "1984-10-11"), "ask-lawyer; old-sealing-duty" },
        { "finding not dated, sentenced on the day of the change", Found("1984").Without(CaseFacts.PleaOrVerdictDate).With(CaseFacts.SentencingDate, "1984-10-12"), "needs-facts; missing c1/pleaOrVerdictDate" },
        { "finding not dated, an act since the change", Plain.Without(CaseFacts.PleaOrVerdictDate).With(CaseFacts.OffenseDate, "1984-10-12"), Kept },
        { "finding not dated, an act before the change", Plain.Without(CaseFacts.PleaOrVerdictDate).With(CaseFacts.OffenseDate, "1984-10-11"), "needs-facts; missing c1/pleaOrVerdictDate" },
        { "no date at all", Plain.Without(CaseFacts.PleaOrVerdictDate, CaseFacts.OffenseDate), "needs-facts; missing c1/pleaOrVerdictDate, c1/offenseDate" },
        { "dropped, an act before the change", Dropped.With(CaseFacts.OffenseDate, "1980-01-01"), "ask-lawyer; old-sealing-duty" },
    };

    [Fact]
    public void It_says_how_to_enforce_it_and_what_the_FBI_keeps()
        => Assert.Equal(["motion-to-enforce", "fbi-keeps-serious-repeats"], Plain.Decide(Usc18_5038.Relief).Notes.Select(note => note.Name));

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Age))]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(Change))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Usc18_5038.Relief);
}
