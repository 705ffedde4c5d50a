using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Tests.Reasoning;

/// <summary>A relief that builds on others, made up for the purpose: it is there once either of two others is open, or was granted.</summary>
public sealed class OtherReliefTests
{
    private static readonly Fact<bool> Short = PersonFacts.LivesInCalifornia;
    private static readonly Fact<bool> Barred = PersonFacts.ActiveDuty;
    private static readonly Fact<bool> Unsettled = PersonFacts.UsCitizen;
    private static readonly Fact<bool> Event = PersonFacts.PendingCharges;
    private static readonly Fact<DateSpan> EventEnds = CaseFacts.JudgmentEntered;
    private static readonly Fact<DateSpan> Start = CaseFacts.SentencingDate;
    private static readonly Fact<bool> Granted = CountFacts.Shoplifting;

    private static readonly Relief First = Made("first",
    [
        Covers("short", Short.IsYes(), "1"),
        Excludes("barred", Barred.IsYes(), "2"),
        AsksLawyer("unsettled", Unsettled.IsYes(), "3"),
        Awaits("event", Event, Event.IsNo(), "4", EventEnds),
        CourtShall("must", "5"),
    ]);

    private static readonly Relief Second = Made("second", [Covers("long", Short.IsNo(), "1"), Waits("wait", Start.LapsedYears(1), "2"), CourtMay("may", "3")]);

    private static readonly OtherRelief Other = new(Granted.IsYes(), First, Second);

    private static readonly Relief Built = Made("built",
    [
        Requires("possible", Other.IsPossible, "1"),
        AsksLawyer("unclear", Other.AsksLawyer, "2"),
        Waits("reached", Other.IsReached, "3"),
        Presumes("granted", Granted.IsYes() & Barred.IsYes(), "4"),
        CourtMay("may", "5"),
    ]);

    private static Given Plain => Given.Nothing.Yes(Short).No(Barred, Unsettled, Event, Granted).With(Start, "2020-01-01");

    public static Table Rows { get; } = new()
    {
        { "the first is open", Plain, "open discretionary" },
        { "the second is open", Plain.No(Short), "open discretionary" },
        { "granted, though closed now", Plain.Yes(Granted).No(Short).With(Start, "2026-11-01"), "open discretionary" },
        { "granted, though only a lawyer could say", Plain.Yes(Granted, Unsettled), "open discretionary" },
        { "granted or not is not known: taken as not", Plain.Without(Granted).Yes(Barred), "closed" },
        { "closed", Plain.Yes(Barred), "closed" },
        { "a lawyer's question", Plain.Yes(Unsettled), "ask-lawyer; unclear" },
        { "an event without a date", Plain.Yes(Event), "waits-for discretionary; waits for person/pendingCharges; missing c1/judgmentEntered" },
        { "an event with a date", Plain.Yes(Event).With(EventEnds, "2027-03-01"), "opens-on 2027-03-02 discretionary" },
        { "an event with a month", Plain.Yes(Event).With(EventEnds, "2027-03"), "opens-on 2027-04-01 estimated discretionary" },
        { "the day before", Plain.No(Short).With(Start, "2025-11-24"), "opens-on 2026-11-25 discretionary" },
        { "the day", Plain.No(Short).With(Start, "2025-11-23"), "open discretionary" },
        { "a year that straddles", Plain.No(Short).With(Start, "2025"), "needs-facts 2027-01-01 estimated; missing c1/sentencingDate" },
        { "a fact of the first is missing", Plain.Without(Barred), "needs-facts; missing person/activeDuty" },
        { "which of the two is not known", Plain.Without(Short), "needs-facts; missing person/livesInCalifornia" },
        { "which of the two is not known, and the first would be closed", Plain.Without(Short).Yes(Barred), "needs-facts; missing person/livesInCalifornia" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Built);

    [Fact]
    public void It_is_printed_by_the_sections_it_builds_on()
        => Assert.Equal("PC first or PC second is open for this charge, or was granted", Other.IsReached.Print());

    private static Relief Made(string id, ImmutableArray<Clause> clauses)
        => Relief.California(id, $"PC {id}", Per.Count, RuleVersion.InForce(new DateOnly(2020, 1, 1), clauses));
}
