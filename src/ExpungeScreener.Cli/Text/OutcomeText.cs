using System.Globalization;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Cli.Text;

/// <summary>Says in plain words what a law comes to.</summary>
internal static class OutcomeText
{
    private const int MostReasons = 3;

    /// <summary>The lines of one finding, the outcome first.</summary>
    public static IEnumerable<string> Of(Determination found)
    {
        yield return Outcome(found);
        foreach (var reason in Reasons(found)) yield return reason;
        if (found.Outcome != Law.Reasoning.Outcome.OpensOn && found.OpensOn is { } first) yield return $"Earliest date: {Day(first)}{About(found.Estimated)}";
        foreach (var date in found.Dates)
            if (date.On(found.Scene) is { } day) yield return $"Counted {Words(date.Id)}, the first day is {Day(day)}{About(date.IsEstimated(found.Scene))}.";
        if (found.ClosesOn is { } last) yield return $"The time to ask ends on {Day(last)}. Talk to a lawyer well before that day.";
        if (!found.Unless.IsEmpty) yield return $"{Late(found)}, unless one of these applies: {string.Join(", ", found.Unless.Select(Words))}.";
        if (found.LawyerFirst) yield return found.Why is { } why ? $"Talk to a lawyer before using this way: {Words(why)}." : "Talk to a lawyer before using this way.";
        if (found.Rare) yield return "Rare: few people get this.";
    }

    /// <summary>An id as words.</summary>
    public static string Words(string id) => id.Replace('-', ' ');

    private static string Outcome(Determination found) => found.Outcome switch
    {
        Law.Reasoning.Outcome.Open => Open(found),
        Law.Reasoning.Outcome.OpensOn => $"NOT YET. The earliest date this law allows is {Day(found.OpensOn!.Value)}{About(found.Estimated)}. Check again then.",
        Law.Reasoning.Outcome.WaitsFor => $"NOT YET. This law lets a person ask once this ends: {string.Join(", ", found.WaitsFor)}.",
        Law.Reasoning.Outcome.NeedsFacts => $"FACTS MISSING. Still to find: {string.Join(", ", found.MissingFacts)}.",
        Law.Reasoning.Outcome.AskLawyer => $"ASK A LAWYER. The law or the facts are not settled here: {Words(found.Why ?? "unsettled")}.",
        Law.Reasoning.Outcome.Closed => "CLOSED. This law does not fit these facts.",
        _ => "OTHER RECORDS. This law is about another kind of record.",
    };

    private static string Late(Determination found) => found.Outcome == Law.Reasoning.Outcome.OpensOn ? "It is too early" : "The time has passed";

    private static string Open(Determination found) => found.Decision switch
    {
        Decision.Automatic => "OPEN. This happens without asking. Only the person's own record shows whether it did.",
        Decision.Mandatory => $"OPEN. If the court's papers match these facts, {found.Relief.Citation} says this must be granted when asked.",
        Decision.Clemency => "OPEN. A person can ask. There is no right to it.",
        Decision.Pointer => "OPEN. This points on to another way.",
        _ => "OPEN. This law lets a person ask. The judge may say yes or no.",
    };

    private static IEnumerable<string> Reasons(Determination found)
        => found.Clauses.Where(state => state.Decides && state.Clause.Decision is null).Take(MostReasons)
            .Select(state => $"{Standing(state.Standing)}: {Words(state.Clause.Name)} ({state.Clause.Citation})")
            .Concat(found.Clauses.Where(state => state.Decides && state.Clause.Decision is not null).Select(state => $"who decides: {state.Clause.Citation}"));

    private static string Standing(Standing standing) => standing switch
    {
        Law.Reasoning.Standing.Met => "met",
        Law.Reasoning.Standing.NotMet => "not met",
        Law.Reasoning.Standing.NotYet => "not yet",
        _ => "not known",
    };

    private static string About(bool estimated) => estimated ? " (about: a date here is only a month or a year)" : "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
