using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Results;

/// <summary>The keys under which words for outcomes stand.</summary>
internal static class OutcomeKey
{
    public static string Of(Determination one) => one.Outcome switch
    {
        Outcome.Open => $"open-{one.Decision!.ToString()!.ToLowerInvariant()}",
        Outcome.OpensOn => "opens-on",
        Outcome.WaitsFor => "waits-for",
        Outcome.NeedsFacts => "needs-facts",
        Outcome.AskLawyer => "ask-lawyer",
        Outcome.Closed => one.Unless.IsEmpty ? "closed" : IsTooLate(one) ? "closed-unless" : "closed-except",
        _ => "not-applicable",
    };

    /// <summary>A last day has passed, as against a condition that fails and has exceptions.</summary>
    private static bool IsTooLate(Determination one) => one.Clauses.Any(state => state is { Clause.Kind: ClauseKind.Deadline, Standing: Standing.NotMet });
}
