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
        Outcome.Closed => one.Unless.IsEmpty ? "closed" : "closed-unless",
        _ => "not-applicable",
    };
}
