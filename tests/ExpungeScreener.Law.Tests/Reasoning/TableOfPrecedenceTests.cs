using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Tests.Reasoning;

/// <summary>
/// The rows of the table of precedence, one by one, on a relief made up for the purpose. Each fact moves one clause:
/// the plain case meets all of them.
/// </summary>
public sealed class TableOfPrecedenceTests
{
    private static readonly Fact<bool> Covered = PersonFacts.LivesInCalifornia;
    private static readonly Fact<bool> Required = PersonFacts.MilitaryService;
    private static readonly Fact<bool> Barred = PersonFacts.ActiveDuty;
    private static readonly Fact<bool> Unsettled = PersonFacts.UsCitizen;
    private static readonly Fact<bool> Event = PersonFacts.PendingCharges;
    private static readonly Fact<DateSpan> EventEnds = CaseFacts.JudgmentEntered;
    private static readonly Fact<DateSpan> Start = CaseFacts.SentencingDate;
    private static readonly Fact<DateSpan> Limit = CaseFacts.OffenseDate;
    private static readonly Fact<bool> Exception = PersonFacts.InCustody;
    private static readonly Fact<bool> Cleared = PersonFacts.CertificateOfRehabilitation;
    private static readonly Fact<bool> Strong = PersonFacts.LifeParole;

    private static readonly ImmutableArray<Clause> Rule =
    [
        Covers("covered", Covered.IsYes(), "1"),
        Requires("required", Required.IsYes(), "2"),
        Excludes("barred", Barred.IsYes(), "3"),
        Presumes("cleared", Cleared.IsYes(), "4"),
        AsksLawyer("unsettled", Unsettled.IsYes(), "5"),
        Waits("wait", Start.LapsedYears(1), "6"),
        Awaits("event", Event, Event.IsNo(), "7", EventEnds),
        Closes("limit", By(Limit, new Unless("exception", Exception.IsYes())), "8"),
        CourtShall("must", Strong.IsYes(), "9"),
        CourtMay("may", "10"),
    ];

    private static readonly Relief OneWay = Relief.California("made-up", "1", Per.Case, RuleVersion.InForce(new DateOnly(2020, 1, 1), Rule));

    private static readonly Relief TwoWays = Relief.California("two-ways", "1", Per.Case, RuleVersion.InForce(
        new DateOnly(2020, 1, 1),
        [Covers("covered", Covered.IsYes(), "1")],
        Route("short", Requires("required", Required.IsYes(), "2"), CourtMay("may", "3")),
        Route("long", Excludes("barred", Barred.IsYes(), "4"), Waits("wait", Start.LapsedYears(1), "5"), CourtShall("must", "6"))));

    private static readonly Relief Early = Relief.California("early", "1", Per.Case, RuleVersion.InForce(
        new DateOnly(2020, 1, 1),
        [
            Waits("short", Start.ElapsedYears(1), "1", new Unless("for-a-reason", Exception.IsYes()), new Unless("always", null)),
            Waits("long", Start.ElapsedYears(3), "2", when: Required.IsYes(), new Unless("for-a-reason", Exception.IsYes())),
            Waits("fixed", Limit.ElapsedYears(1), "3", when: Barred.IsYes()),
            Awaits("event", Event, Event.IsNo(), "4", EventEnds),
            CourtMay("may", "5"),
        ]));

    private static Given Plain => Given.Nothing
        .Yes(Covered, Required, Strong)
        .No(Barred, Unsettled, Event, Exception, Cleared)
        .With(Start, "2020-01-01")
        .With(Limit, "2030-01-01");

    private static Given Late => Plain.With(Limit, "2026-11-23");

    public static Table Rows { get; } = new()
    {
        { "row 1: not this kind of record", Plain.No(Covered), "not-applicable" },
        { "row 1 before row 4", Plain.No(Covered, Required), "not-applicable" },
        { "row 2: not known whether it is", Plain.Without(Covered), "needs-facts; missing person/livesInCalifornia" },
        { "row 2, and it would fail anyway", Plain.Without(Covered).No(Required), "closed; missing person/livesInCalifornia" },
        { "row 3: after the law carried here", Plain.AsOf("2027-11-25"), "ask-lawyer; law-not-carried" },
        { "row 3, the last day is still answered", Plain.AsOf("2027-11-24"), "open until 2030-01-01 mandatory" },
        { "row 3: before any version carried", Plain.AsOf("2025-12-31"), "ask-lawyer; law-not-carried" },
        { "row 3, the first day is answered", Plain.AsOf("2026-01-01"), "open until 2030-01-01 mandatory" },
        { "row 1 before row 3", Plain.No(Covered).AsOf("2028-01-01"), "not-applicable" },
        { "row 4: a condition fails", Plain.No(Required), "closed" },
        { "row 4: an exclusion holds", Plain.Yes(Barred), "closed" },
        { "row 4: both unknown facts and a failing condition", Plain.No(Required).Without(Barred, Unsettled), "closed" },
        { "row 4: the deadline has passed and no exception applies", Late, "closed" },
        { "row 5: the deadline has passed, an exception is unknown", Late.Without(Exception), "closed; missing person/inCustody; unless exception" },
        { "row 5: the deadline has passed, an exception applies", Late.Yes(Exception), "closed; unless exception" },
        { "deadline: the last day is in time", Plain.With(Limit, "2026-11-24"), "open until 2026-11-24 mandatory" },
        { "deadline: on the last day of a month it is still not known to have passed", Plain.With(Limit, "2026-11").AsOf("2026-11-30"), "needs-facts; missing c1/offenseDate" },
        { "deadline: the day after that month it has passed", Plain.With(Limit, "2026-11").AsOf("2026-12-01"), "closed" },
        { "deadline: a month that straddles counts by its first day", Plain.With(Limit, "2026-11"), "needs-facts; missing c1/offenseDate" },
        { "row 6: a condition is unknown", Plain.Without(Required), "needs-facts until 2030-01-01; missing person/militaryService" },
        { "row 6: an exclusion is unknown", Plain.Without(Barred), "needs-facts until 2030-01-01; missing person/activeDuty" },
        { "row 6: a lawyer's question is unknown", Plain.Without(Unsettled), "needs-facts until 2030-01-01; missing person/usCitizen" },
        { "row 6: the deadline is unknown", Plain.Without(Limit), "needs-facts; missing c1/offenseDate" },
        { "row 6, and a lawyer is needed already", Plain.Without(Barred).Yes(Unsettled), "needs-facts until 2030-01-01; missing person/activeDuty; lawyer first unsettled" },
        { "row 6, and time is short as well", Plain.Without(Barred).With(Start, "2026-01-01"), "needs-facts 2027-01-02 until 2030-01-01; missing person/activeDuty" },
        { "row 7: only a lawyer can say", Plain.Yes(Unsettled), "ask-lawyer until 2030-01-01; unsettled" },
        { "row 7 before row 8", Plain.Yes(Unsettled, Event), "ask-lawyer until 2030-01-01; unsettled" },
        { "row 8: an event is missing", Plain.Yes(Event), "waits-for until 2030-01-01 mandatory; waits for person/pendingCharges; missing c1/judgmentEntered" },
        { "row 8 before row 9", Plain.Yes(Event).Without(Start), "waits-for until 2030-01-01 mandatory; waits for person/pendingCharges; missing c1/judgmentEntered" },
        { "row 8, and time is short as well", Plain.Yes(Event).With(Start, "2026-01-01"), "waits-for 2027-01-02 until 2030-01-01 mandatory; waits for person/pendingCharges; missing c1/judgmentEntered" },
        { "row 9: a wait is unknown", Plain.Without(Start), "needs-facts until 2030-01-01; missing c1/sentencingDate" },
        { "row 9: a wait straddles", Plain.With(Start, "2025-11"), "needs-facts 2026-12-01 estimated until 2030-01-01; missing c1/sentencingDate" },
        { "row 9: an event is unknown", Plain.Without(Event), "needs-facts until 2030-01-01; missing person/pendingCharges, c1/judgmentEntered" },
        { "row 10: only time is missing", Plain.With(Start, "2026-01-01"), "opens-on 2027-01-02 until 2030-01-01 mandatory" },
        { "row 10: an event with a date", Plain.Yes(Event).With(EventEnds, "2026-12-31"), "opens-on 2027-01-01 until 2030-01-01 mandatory" },
        { "row 10: the later of the two", Plain.Yes(Event).With(EventEnds, "2027-05-05").With(Start, "2026-01-01"), "opens-on 2027-05-06 until 2030-01-01 mandatory" },
        { "row 11: nothing stands in the way", Plain, "open until 2030-01-01 mandatory" },
        { "row 11: the weaker decision", Plain.No(Strong), "open until 2030-01-01 discretionary" },
        { "row 11: the weaker decision while its switch is unknown", Plain.Without(Strong), "open until 2030-01-01 discretionary; missing person/lifeParole" },
        { "row 11: what is presumed is named", Plain.Without(Cleared), "open until 2030-01-01 mandatory; missing person/certificateOfRehabilitation" },
        { "row 4: what was presumed holds", Plain.Yes(Cleared), "closed" },
    };

    public static Table Routes { get; } = new()
    {
        { "both open: the stronger decision", Plain, "open mandatory" },
        { "the short one closed", Plain.No(Required), "open mandatory" },
        { "the long one closed", Plain.Yes(Barred), "open discretionary" },
        { "open before opens-on", Plain.With(Start, "2026-01-01"), "open discretionary" },
        { "needs-facts before opens-on", Plain.Without(Required).With(Start, "2026-01-01"), "needs-facts; missing person/militaryService" },
        { "opens-on before closed", Plain.No(Required).With(Start, "2026-01-01"), "opens-on 2027-01-02 mandatory" },
        { "both need facts: both are named", Plain.Without(Required, Barred), "needs-facts; missing person/militaryService, person/activeDuty" },
        { "both closed", Plain.No(Required).Yes(Barred), "closed" },
        { "neither covers", Plain.No(Covered), "not-applicable" },
    };

    /// <summary>A time that must pass can have exceptions. They are said only where each time that is missing leaves one.</summary>
    public static Table EarlyRequests { get; } = new()
    {
        { "the time has passed", Plain.No(Required), "open discretionary" },
        { "too early, one exception known not to apply", Plain.No(Required).With(Start, "2026-01-01"), "opens-on 2027-01-01 discretionary; unless always" },
        { "too early, the exception applies", Plain.No(Required).Yes(Exception).With(Start, "2026-01-01"), "opens-on 2027-01-01 discretionary; unless for-a-reason, always" },
        { "too early, it is unknown whether it applies", Plain.No(Required).Without(Exception).With(Start, "2026-01-01"), "opens-on 2027-01-01 discretionary; unless for-a-reason, always" },
        { "two times, one of them without an exception that is left", Plain.With(Start, "2026-01-01"), "opens-on 2029-01-01 discretionary" },
        { "two times, each with an exception", Plain.Yes(Exception).With(Start, "2026-01-01"), "opens-on 2029-01-01 discretionary; unless for-a-reason, always" },
        { "a time without exceptions as well", Plain.No(Required).Yes(Exception, Barred).With(Start, "2026-01-01").With(Limit, "2026-02-01"), "opens-on 2027-02-01 discretionary" },
        { "an event has no exception", Plain.No(Required).Yes(Exception, Event).With(Start, "2026-01-01").With(EventEnds, "2026-12-31"), "opens-on 2027-01-01 discretionary" },
        { "an event without a date has none either", Plain.No(Required).Yes(Exception, Event).With(Start, "2026-01-01"), "waits-for 2027-01-01 discretionary; waits for person/pendingCharges; missing c1/judgmentEntered" },
        { "the time is unknown", Plain.No(Required).Yes(Exception).Without(Start), "needs-facts; missing c1/sentencingDate" },
    };

    [Theory]
    [MemberData(nameof(EarlyRequests))]
    public void A_time_that_must_pass_can_have_exceptions(Row row) => row.Holds(Early);

    [Fact]
    public void A_printed_rule_shows_the_exceptions_of_a_time()
        => Assert.Contains("    unless for-a-reason: inCustody is yes\n    unless always: no fact of the record settles it\n", LawPrint.AsCoded(Early), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_first_row_that_applies_is_the_outcome(Row row) => row.Holds(OneWay);

    [Theory]
    [MemberData(nameof(Routes))]
    public void The_best_route_is_the_outcome(Row row) => row.Holds(TwoWays);

    /// <summary>The clauses on which each row's outcome rests.</summary>
    public static TheoryData<string, Given, string> Deciding { get; } = new()
    {
        { "row 1", Plain.No(Covered, Required), "covered" },
        { "row 2", Plain.Without(Covered), "covered" },
        { "row 2, and it would fail anyway", Plain.Without(Covered).No(Required), "required" },
        { "row 4: every failing clause", Plain.No(Required).Yes(Barred), "required, barred" },
        { "row 5", Late.Yes(Exception), "limit" },
        { "row 6: every unknown one", Plain.Without(Required, Unsettled), "required, unsettled" },
        { "row 7", Plain.Yes(Unsettled, Event), "unsettled" },
        { "row 8: the event, and who decides", Plain.Yes(Event).With(Start, "2026-01-01"), "event, must" },
        { "row 9", Plain.Without(Start), "wait" },
        { "row 10: the latest day, and who decides", Plain.Yes(Event).With(EventEnds, "2027-05-05").With(Start, "2026-01-01"), "event, must" },
        { "row 10: the wait is the latest", Plain.Yes(Event).With(EventEnds, "2026-12-05").With(Start, "2026-06-01"), "wait, must" },
        { "row 11: the strongest decision", Plain, "must" },
        { "row 11: the weaker decision", Plain.No(Strong), "may" },
    };

    [Theory]
    [MemberData(nameof(Deciding))]
    public void An_outcome_rests_on_the_clauses_of_its_row(string row, Given record, string clauses)
        => Assert.Equal($"{row}: {clauses}", $"{row}: {string.Join(", ", record.Decide(OneWay).Clauses.Where(state => state.Decides).Select(state => state.Clause.Name))}");

    [Fact]
    public void Only_the_clauses_of_the_best_route_decide()
        => Assert.Equal(["two-ways/may"], Plain.Yes(Barred).Decide(TwoWays).Clauses.Where(state => state.Decides).Select(state => state.Clause.Id.Replace("/short", "", StringComparison.Ordinal)));

    [Fact]
    public void What_is_presumed_carries_a_mark_until_it_is_known()
    {
        Assert.True(Plain.Without(Cleared).Decide(OneWay).Presumed);
        Assert.False(Plain.Decide(OneWay).Presumed);
    }
}
