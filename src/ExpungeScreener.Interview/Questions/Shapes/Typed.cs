using System.Collections.Immutable;

namespace ExpungeScreener.Interview.Questions.Shapes;

/// <summary>A posted choice: the row's id, or <c>not-sure</c>; null when none was picked.</summary>
public sealed record TypedChoice(string? Picked);

/// <summary>Posted checks: rows' ids, <c>none</c> and <c>not-sure</c>.</summary>
public sealed record TypedChecks(ImmutableArray<string> Picked);

/// <summary>A posted date, as typed.</summary>
public sealed record TypedDate(string? Year, string? Month, string? Day, bool NotSure = false, bool Never = false)
{
    internal bool IsBlank => Year is null && Month is null && Day is null;
}

/// <summary>A posted number or text, as typed.</summary>
public sealed record TypedText(string? Text, bool NotSure = false);

/// <summary>A posted crime: what was typed, and the row picked from those found.</summary>
public sealed record TypedOffense(string? Text, string? Picked);
