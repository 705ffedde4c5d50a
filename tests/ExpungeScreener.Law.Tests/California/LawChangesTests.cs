using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>
/// What old screeners get wrong because the law has changed since. Today's text is answered from 2026-01-01 on; for a
/// day before that, or before the text took effect, only a lawyer can say.
/// </summary>
public sealed class LawChangesTests
{
    private const string NotCarried = "ask-lawyer; law-not-carried";

    private static readonly Given OwesRestitution = Plain.Probation.Yes(SentenceFacts.RestitutionOwed);

    /// <summary>The act, the relief it changed, a record that it decides, today's answer, and the day of its effect.</summary>
    public static TheoryData<string, string, Given, string, string> Changes => new()
    {
        { "SB 1106: restitution is no bar after probation", "pc-1203-4", OwesRestitution, "open mandatory", "2023-01-01" },
        { "SB 1106: restitution is no bar without probation", "pc-1203-4a", Plain.Fine.Yes(SentenceFacts.RestitutionOwed), "open mandatory", "2023-01-01" },
        { "SB 1106: restitution is no bar after custody", "pc-1203-41", Plain.SplitJail.Yes(SentenceFacts.RestitutionOwed), "open discretionary", "2023-01-01" },
        { "SB 1106: restitution is no bar after old prison", "pc-1203-42", Plain.OldPrison.Yes(SentenceFacts.RestitutionOwed), "open discretionary", "2023-01-01" },
        { "SB 1106: restitution is no bar to lowering", "pc-17-b", Plain.FelonyProbation.Yes(SentenceFacts.RestitutionOwed), "open discretionary", "2023-01-01" },
        { "SB 731: prison can be dismissed", "pc-1203-41", Plain.Prison, "open discretionary", "2023-07-01" },
        { "AB 168: automatic relief reaches felonies back to 1973", "pc-1203-425", Felony("1973-01-01"), "open automatic", "2024-10-01" },
        { "AB 168: and no further", "pc-1203-425", Felony("1972-12-31"), "closed", "2024-10-01" },
        { "AB 321: an open case can be set as a misdemeanor at any time before trial", "pc-17-b", Open.Yes(CaseFacts.BeforeTrial), "open discretionary", "2026-01-01" },
        { "AB 321: not once the trial has begun", "pc-17-b", Open.No(CaseFacts.BeforeTrial), "closed", "2026-01-01" },
    };

    private static Given Open => Plain.Conviction.Charge("PC", "459", "2d").With(CountFacts.Level, OffenseLevel.Felony).With(CaseFacts.Outcome, Disposition.Pending);

    [Theory]
    [MemberData(nameof(Changes))]
    public void Today_the_changed_text_answers(string change, string relief, Given record, string answer, string effect)
    {
        Assert.Equal(answer, record.Says(Find(relief)));
        Assert.True(Find(relief).Versions[^1].InForceFrom >= DateOnly.Parse(effect, null), change);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Before_the_change_only_a_lawyer_can_say(string change, string relief, Given record, string answer, string effect)
    {
        Assert.NotEqual(NotCarried, answer);
        Assert.True(record.AsOf(DayBefore(effect)).Says(Find(relief)).StartsWith(NotCarried, StringComparison.Ordinal), change);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_first_day_of_2026_is_the_first_that_is_answered(string change, string relief, Given record, string answer, string effect)
    {
        Assert.True(DateOnly.Parse(effect, null) <= new DateOnly(2026, 1, 1), change);
        Assert.Equal(NotCarried, record.AsOf("2025-12-31").Says(Find(relief)));
        Assert.Equal(answer, record.AsOf("2026-01-01").Says(Find(relief)));
    }

    [Fact]
    public void AB_321_the_day_before_and_the_day()
    {
        Assert.Equal(NotCarried, Open.Yes(CaseFacts.BeforeTrial).AsOf("2025-12-31").Says(Pc17_b.Relief));
        Assert.Equal("open discretionary", Open.Yes(CaseFacts.BeforeTrial).AsOf("2026-01-01").Says(Pc17_b.Relief));
    }

    private static Given Felony(string convicted) => Plain.FelonyProbation
        .With(CaseFacts.OffenseDate, "1972-06-01").With(CaseFacts.PleaOrVerdictDate, convicted).With(CaseFacts.SentencingDate, "1973-02-01");

    private static Relief Find(string id) => ReliefCatalog.Find(id)!;

    private static string DayBefore(string day) => DateOnly.Parse(day, null).AddDays(-1).ToString("yyyy-MM-dd", null);
}
