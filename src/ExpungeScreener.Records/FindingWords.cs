using System.Collections.Immutable;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Records;

/// <summary>How findings spell outcomes, decisions and the states of clauses: closed lists that the schema prints.</summary>
public static class FindingWords
{
    /// <summary>The kinds of clauses that findings list.</summary>
    internal static ImmutableArray<ClauseKind> Listed { get; } =
    [
        ClauseKind.Covers, ClauseKind.Excludes, ClauseKind.Requires, ClauseKind.Waits, ClauseKind.Awaits,
        ClauseKind.Deadline, ClauseKind.AsksLawyer, ClauseKind.Decision,
    ];

    /// <summary>The word for an outcome, such as <c>opens-on</c>.</summary>
    public static string Of(Outcome outcome) => Kebab(outcome.ToString());

    /// <summary>The word for who decides.</summary>
    public static string Of(Decision decision) => Kebab(decision.ToString());

    /// <summary>The word for how a clause stands.</summary>
    public static string Of(Standing standing) => Kebab(standing.ToString());

    /// <summary>The word for the part a clause plays.</summary>
    public static string Of(ClauseKind kind) => Kebab(kind.ToString());

    private static string Kebab(string name)
        => string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));
}
