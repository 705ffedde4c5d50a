using System.Collections.Immutable;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Results;

/// <summary>Says the conditions of a law as they stand on the answers given.</summary>
internal sealed class ConditionViews(InterviewWords words)
{
    private const int MostReasons = 3;

    public ImmutableArray<ConditionView> All(Determination one) => [.. one.Clauses.Where(IsCondition).Select(state => View(state, one)).OfType<ConditionView>()];

    /// <summary>Up to three conditions, those that decide first.</summary>
    public ImmutableArray<ConditionView> Reasons(Determination one)
        => [.. one.Clauses.Where(state => IsCondition(state) || state.Decides).OrderByDescending(state => state.Decides).ThenBy(state => state.Standing == Standing.Met)
            .Select(state => View(state, one)).OfType<ConditionView>().Take(MostReasons)];

    public ImmutableArray<ConditionView> Notes(Determination one)
        => [.. one.Notes.Concat(one.Warnings).Select(clause => View(new ClauseState(clause, Standing.Met, null, false, false), one)).OfType<ConditionView>()];

    /// <summary>Why a lawyer: the words of the reason; null when there is no reason of that kind.</summary>
    public string? Why(Determination one)
    {
        if (one.Why is null) return null;
        var state = one.Clauses.FirstOrDefault(state => state.Clause.Name == one.Why);
        if (state.Clause is null) return words.Outcomes.Unless.GetValueOrDefault(one.Why);
        var said = WordsOf(state.Clause);
        return state.Clause.Kind == ClauseKind.AsksLawyer ? said.NotMet : said.Met;
    }

    private static bool IsCondition(ClauseState state)
        => state.Clause.Kind is ClauseKind.Covers or ClauseKind.Requires or ClauseKind.Excludes or ClauseKind.Waits or ClauseKind.Awaits or ClauseKind.Deadline
            || (state.Clause.Kind == ClauseKind.AsksLawyer && state.Standing is Standing.NotMet or Standing.Unknown);

    private ConditionView? View(ClauseState state, Determination one)
    {
        var text = Text(state, one);
        return text is null ? null : new ConditionView(text, words.Results.Standing[Key(state.Standing)], state.Clause.Citation, Tones(state.Standing), state.Decides);
    }

    private string? Text(ClauseState state, Determination one)
    {
        var said = WordsOf(state.Clause);
        return state.Standing switch
        {
            Standing.Met => said.Met,
            Standing.NotMet => said.NotMet,
            Standing.NotYet => said.NotYet + (state.Opens is { } day ? " " + Words.Fill(words.Results.NotBefore, "date", Naming.Day(day)) : ""),
            _ => Unknown(state, one),
        };
    }

    private string? Unknown(ClauseState state, Determination one)
    {
        var sink = new OpenFacts();
        state.Clause.Condition.Open(one.Scene, sink);
        state.Clause.Deadline?.Limit.Open(one.Scene, sink);
        var names = sink.ToImmutable().Select(path => words.Questions.Of(path.Fact).Name).Distinct().Take(MostReasons).ToList();
        return names.Count == 0 ? null : Words.Fill(words.Results.Unknown, "facts", string.Join("; ", names));
    }

    private ClauseWords WordsOf(Clause clause)
        => words.Clauses.TryGetValue(clause.Id, out var own) || words.Clauses.TryGetValue(clause.Name, out own)
            ? own
            : throw new InvalidOperationException($"clauses.json has no words for {clause.Id}.");

    private static string Key(Standing standing) => standing switch
    {
        Standing.Met => "met",
        Standing.NotMet => "notMet",
        Standing.NotYet => "notYet",
        _ => "unknown",
    };

    private static Tone Tones(Standing standing) => standing switch
    {
        Standing.Met => Tone.Open,
        Standing.NotMet => Tone.Closed,
        Standing.NotYet => Tone.Later,
        _ => Tone.Check,
    };
}
