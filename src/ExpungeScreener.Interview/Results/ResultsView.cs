using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Results;

/// <summary>Everything the results page says.</summary>
public sealed record ResultsView
{
    /// <summary>Rights that run out, the nearest day first.</summary>
    public ImmutableArray<LastDayView> Deadlines { get; init; } = [];

    /// <summary>What to know before anything else, at most three lines.</summary>
    public ImmutableArray<string> KnowFirst { get; init; } = [];

    /// <summary>What the laws allow, in short, at most three lines.</summary>
    public ImmutableArray<string> Summary { get; init; } = [];

    /// <summary>The numbers at the top.</summary>
    public ImmutableArray<TileView> Tiles { get; init; } = [];

    /// <summary>The groups, in the order of what to do.</summary>
    public ImmutableArray<GroupView> Groups { get; init; } = [];

    /// <summary>Ways that seldom open.</summary>
    public ImmutableArray<CardView> Rare { get; init; } = [];

    /// <summary>Laws that do not fit.</summary>
    public NoFitView? NoFit { get; init; }

    /// <summary>The quiet card about ways for special situations; null when there are none.</summary>
    public WallView? SpecialWays { get; init; }

    /// <summary>What goes with every result.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>Legal help, always.</summary>
    public ImmutableArray<string> LegalHelp { get; init; } = [];

    /// <summary>When the law was last checked, in words.</summary>
    public string CheckedOn { get; init; } = "";

    /// <summary>Says the determinations of a visitor's answers.</summary>
    public static ResultsView From(VisitorAnswers answers, ImmutableArray<Determination> determinations, InterviewWords words, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(words);
        return new ResultsMaker(answers, determinations, words, today).Make();
    }
}
