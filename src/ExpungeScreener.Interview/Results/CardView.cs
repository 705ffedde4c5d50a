using System.Collections.Immutable;

namespace ExpungeScreener.Interview.Results;

/// <summary>How a result looks: what a page may color, and what it says in a word.</summary>
public enum Tone
{
    /// <summary>A law may allow something now.</summary>
    Open,

    /// <summary>From a date, or after something ends.</summary>
    Later,

    /// <summary>A fact is missing, or a lawyer should look.</summary>
    Check,

    /// <summary>Does not fit.</summary>
    Closed,
}

/// <summary>A number at the top of the page; the tiles of a page add up to the number of charges.</summary>
public sealed record TileView(string Group, string Label, int Number, Tone Tone);

/// <summary>One condition of a law, in the person's own answers.</summary>
/// <param name="Text">What it says.</param>
/// <param name="State">The word for its state: met, not met, not yet, not known.</param>
/// <param name="Citation">Where the law says it.</param>
/// <param name="Tone">How it looks.</param>
/// <param name="Decides">Whether the result rests on it.</param>
public sealed record ConditionView(string Text, string State, string Citation, Tone Tone, bool Decides);

/// <summary>A form of the court.</summary>
public sealed record FormView(string Number, string Name);

/// <summary>A fact that is missing, and where it is printed.</summary>
public sealed record MissingView(string Text, string? WhereToFind, string? ChangePath);

/// <summary>One law, for one charge or case.</summary>
public sealed record CardView(string Relief, string Title, string Law, string State, Tone Tone, string Sentence)
{
    /// <summary>The outcome's key, such as <c>open-mandatory</c>, <c>opens-on</c> or <c>ask-lawyer</c>; never shown.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whom the card is for: the charge, or the case; null for the person.</summary>
    public string? About { get; init; }

    /// <summary>The petitions of its kind, for where the record does not show that it happened by itself.</summary>
    public ImmutableArray<CardView> Petitions { get; init; } = [];

    /// <summary>Up to three reasons, in the person's own answers.</summary>
    public ImmutableArray<ConditionView> Reasons { get; init; } = [];

    /// <summary>Every condition consulted, in the order of the statute.</summary>
    public ImmutableArray<ConditionView> Conditions { get; init; } = [];

    /// <summary>The facts that are missing.</summary>
    public ImmutableArray<MissingView> Missing { get; init; } = [];

    /// <summary>What must end first.</summary>
    public ImmutableArray<string> WaitsFor { get; init; } = [];

    /// <summary>The first day, in words; null when none is known.</summary>
    public string? OpensOn { get; init; }

    /// <summary>The last day, in words; null when there is none.</summary>
    public string? ClosesOn { get; init; }

    /// <summary>The dates between which the law does not choose, in sentences.</summary>
    public ImmutableArray<string> Dates { get; init; } = [];

    /// <summary>Why a lawyer first; null when no reason of that kind stands.</summary>
    public string? LawyerFirst { get; init; }

    /// <summary>Notes and warnings that go with it.</summary>
    public ImmutableArray<ConditionView> Notes { get; init; } = [];

    /// <summary>What the law does.</summary>
    public ImmutableArray<string> Does { get; init; } = [];

    /// <summary>What the law does not do.</summary>
    public ImmutableArray<string> DoesNot { get; init; } = [];

    /// <summary>Who decides.</summary>
    public string? WhoDecides { get; init; }

    /// <summary>Which court or office.</summary>
    public string? WhereToGo { get; init; }

    /// <summary>What it costs.</summary>
    public string? Cost { get; init; }

    /// <summary>What comes next.</summary>
    public ImmutableArray<string> NextSteps { get; init; } = [];

    /// <summary>What to do afterward.</summary>
    public ImmutableArray<string> Afterward { get; init; } = [];

    /// <summary>What could not be checked about this law.</summary>
    public ImmutableArray<string> Unverified { get; init; } = [];

    /// <summary>The court's forms.</summary>
    public ImmutableArray<FormView> Forms { get; init; } = [];
}

/// <summary>One charge, or a case as a whole, with its cards.</summary>
public sealed record ChargeView(string Title, string State, Tone Tone, string Anchor, ImmutableArray<CardView> Cards);

/// <summary>One case with its charges.</summary>
/// <param name="Title">The case's name for the person, such as "Case 1".</param>
/// <param name="Detail">Court and year; null when neither is known.</param>
/// <param name="CaseCards">Laws that are decided for the case as a whole.</param>
/// <param name="Charges">The charges.</param>
/// <param name="Wall">Why the other system's laws cannot reach this case; null when there is nothing to say.</param>
public sealed record CaseView(string Title, string? Detail, ImmutableArray<CardView> CaseCards, ImmutableArray<ChargeView> Charges, WallView? Wall);

/// <summary>Why the laws of one system cannot reach a case of the other, said once for a case; the rows answer one question each.</summary>
public sealed record WallView(string Title, ImmutableArray<string> Text)
{
    /// <summary>What people ask about, row by row.</summary>
    public ImmutableArray<WallRowView> Rows { get; init; } = [];
}

/// <summary>One row of the wall between the systems.</summary>
public sealed record WallRowView(string Title, ImmutableArray<string> Text, string Citation);

/// <summary>A right that runs out.</summary>
/// <param name="Title">The law's name on the page.</param>
/// <param name="About">The case or charge it is for; null for the person.</param>
/// <param name="Today">What to do today; null where the law's words do not say.</param>
public sealed record DeadlineView(string Title, string? About, string? Today);

/// <summary>The rights that run out on one day.</summary>
/// <param name="LastDay">The day, in words.</param>
/// <param name="Rights">The rights, in the order in which a lawyer would look at them.</param>
public sealed record LastDayView(string LastDay, ImmutableArray<DeadlineView> Rights);

/// <summary>What to do, and the charges it is for.</summary>
public sealed record GroupView(string Key, string Title, Tone Tone, ImmutableArray<CaseView> Cases);

/// <summary>Laws that do not fit a charge or a case, folded.</summary>
public sealed record NoFitView(string Title, ImmutableArray<CardView> Cards);
