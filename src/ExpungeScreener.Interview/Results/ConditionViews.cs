using System.Collections.Immutable;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Results;

/// <summary>Says the conditions of a law as they stand on the answers given.</summary>
internal sealed class ConditionViews(InterviewWords words, OwnWords own, AskedFacts asked)
{
    private const int MostReasons = 3;

    /// <summary>Every condition, each text once: what hangs on the same unknown fact is one line with all its places in the law.</summary>
    public ImmutableArray<ConditionView> All(Determination one)
        => [.. Shown(one).Where(IsCondition).Select(state => View(state, one)).OfType<ConditionView>().GroupBy(view => (view.Text, view.State)).Select(Once)];

    /// <summary>
    /// Up to three reasons: what decides, then the person's own answers that make it so, then what else stands in the
    /// way or is met. What kind of record the law is about comes last: it is rarely the news.
    /// </summary>
    public ImmutableArray<ConditionView> Reasons(Determination one)
    {
        var deciding = Shown(one).Where(state => state.Decides).Select(state => View(state, one)).OfType<ConditionView>();
        var others = Shown(one).Where(state => IsCondition(state) && !state.Decides)
            .OrderBy(state => state.Standing == Standing.Met).ThenBy(state => state.Clause.Kind == ClauseKind.Covers).Select(state => View(state, one)).OfType<ConditionView>();
        return [.. deciding.Concat(own.Of(one).Select(OwnAnswer)).Concat(others).DistinctBy(view => view.Text).Take(MostReasons)];
    }

    private ConditionView OwnAnswer(string text) => new(text, words.Results.Standing["met"], "", Tone.Open, true);

    public ImmutableArray<ConditionView> Notes(Determination one)
        => [.. one.Notes.Concat(one.Warnings).Select(clause => View(new ClauseState(clause, Standing.Met, null, false), one)).OfType<ConditionView>()];

    /// <summary>Why a lawyer: the words of the reason; null when there is no reason of that kind.</summary>
    public string? Why(Determination one)
    {
        if (one.Why is null) return null;
        var state = one.Clauses.FirstOrDefault(state => state.Clause.Name == one.Why);
        if (state.Clause is null) return words.Outcomes.Unless.GetValueOrDefault(one.Why);
        var said = WordsOf(state.Clause);
        return state.Clause.Kind == ClauseKind.AsksLawyer ? said.NotMet : said.Met;
    }

    /// <summary>
    /// The clauses that have something to say; beside an answer that is not a no, without those of the ways through the
    /// law that are not this person's.
    /// </summary>
    private IEnumerable<ClauseState> Shown(Determination one)
    {
        var heard = one.Clauses.Where(state => !state.Clause.IsBesideThePoint(one.Scene) && !asked.IsSilent(state, one.Scene));
        if (one.Outcome is Outcome.Closed or Outcome.NotApplicable) return heard;
        var shut = heard.Where(state => state.Standing == Standing.NotMet && state.Clause.Kind is ClauseKind.Covers or ClauseKind.Requires or ClauseKind.Excludes)
            .Select(RouteOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return heard.Where(state => RouteOf(state) is not { } route || !shut.Contains(route));
    }

    /// <summary>The way through the law to which a clause belongs; null for one that all ways share.</summary>
    private static string? RouteOf(ClauseState state) => state.Clause.Id.Split('/') is [_, var route, _] ? route : null;

    private static ConditionView Once(IEnumerable<ConditionView> same)
    {
        var all = same.ToList();
        return all[0] with { Citation = string.Join("; ", all.Select(view => view.Citation).Distinct()), Decides = all.Exists(view => view.Decides) };
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
            : throw new InvalidOperationException($"Content/en/clauses has no words for {clause.Id}.");

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
