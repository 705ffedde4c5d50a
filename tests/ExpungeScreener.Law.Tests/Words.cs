using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests;

/// <summary>
/// A determination in one line, so that a test row reads like a table: outcome, decision, first day, then what it
/// waits for, what is missing, what reopens it, and why a lawyer.
/// </summary>
public static class Words
{
    /// <summary>Such as <c>opens-on 2027-03-02 mandatory</c> or <c>needs-facts; missing c1/1/level</c>.</summary>
    public static string Of(Determination found)
    {
        ArgumentNullException.ThrowIfNull(found);
        string?[] head = [Kind(found.Outcome), Day(found), found.ClosesOn is { } last ? $"until {last:yyyy-MM-dd}" : null, Who(found)];
        string?[] tail =
        [
            List("waits for", found.WaitsFor),
            List("missing", found.MissingFacts),
            found.Unless.IsEmpty ? null : $"unless {string.Join(", ", found.Unless)}",
            found.Why is null ? null : found.Outcome == Outcome.AskLawyer ? found.Why : $"lawyer first {found.Why}",
            found.LawyerFirst && found.Why is null ? "lawyer first" : null,
        ];
        return string.Join("; ", [string.Join(' ', head.OfType<string>()), .. tail.OfType<string>()]);
    }

    /// <summary>The outcome as findings write it.</summary>
    public static string Kind(Outcome outcome) => outcome switch
    {
        Outcome.Open => "open",
        Outcome.NeedsFacts => "needs-facts",
        Outcome.AskLawyer => "ask-lawyer",
        Outcome.OpensOn => "opens-on",
        Outcome.WaitsFor => "waits-for",
        Outcome.Closed => "closed",
        _ => "not-applicable",
    };

    private static string? Who(Determination found) => found.Decision is { } decision ? Spelling<Decision>.Of(decision) : null;

    private static string? Day(Determination found)
        => found.OpensOn is { } day ? $"{day:yyyy-MM-dd}{(found.Estimated ? " estimated" : "")}" : null;

    private static string? List(string word, IReadOnlyCollection<FactPath> paths)
        => paths.Count == 0 ? null : $"{word} {string.Join(", ", paths)}";
}
