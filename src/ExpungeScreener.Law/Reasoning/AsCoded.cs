using System.Collections.Immutable;
using System.Text;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>Prints rules for a lawyer to review: what is coded, clause by clause, with its citation.</summary>
public static class LawPrint
{
    /// <summary>The whole relief, in every version that is carried. Lines end with a line feed, and so does the text.</summary>
    public static string AsCoded(Relief relief)
    {
        ArgumentNullException.ThrowIfNull(relief);
        var print = new StringBuilder();
        Line(print, 0, relief.Id);
        Line(print, 0, $"{relief.Citation}; {(relief.System == LegalSystem.California ? "California" : "federal")} law; decided for each {PerWord(relief.Per)}");
        foreach (var version in relief.Versions) Version(print, version);
        return print.ToString();
    }

    private static void Version(StringBuilder print, RuleVersion version)
    {
        print.Append('\n');
        var ended = version.EndedOn is { } last ? $", until {Wording.Of(last)}" : "";
        Line(print, 0, $"In force since {(version.InForceFrom is { } from ? Wording.Of(from) : "a day that our sources do not say")}{ended}; answered for days from {Wording.Of(version.CarriedFrom)} on");
        foreach (var clause in version.Clauses) Clause(print, clause, 0);
        foreach (var route in version.Routes)
        {
            print.Append('\n');
            Line(print, 0, $"route {route.Name}");
            foreach (var clause in route.Clauses) Clause(print, clause, 1);
        }
    }

    private static void Clause(StringBuilder print, Clause clause, int depth)
    {
        print.Append('\n');
        Line(print, depth, $"{KindWord(clause)} {clause.Name} [{clause.Citation}]");
        if (clause.Deadline is null) Line(print, depth + 1, clause.Condition.Print());
        else Deadline(print, clause.Deadline, depth + 1);
        if (clause.Event is { } @event) Line(print, depth + 1, $"the event: {@event.Key}");
        Exceptions(print, clause.Exceptions, depth + 1);
        foreach (var date in clause.Dates) Line(print, depth + 1, $"shows the day {date.Print()}");
        if (clause.Until is { } until) Line(print, depth + 1, $"opens on the day after: {until.Title}");
    }

    private static void Deadline(StringBuilder print, Deadline deadline, int depth)
    {
        Line(print, depth, $"the last day: {deadline.Limit.Title}");
        if (deadline.Extension is { } extension) Line(print, depth, $"a late request until: {extension.Title}");
        Exceptions(print, deadline.Exceptions, depth);
    }

    private static void Exceptions(StringBuilder print, ImmutableArray<Unless> exceptions, int depth)
    {
        foreach (var exception in exceptions)
            Line(print, depth, $"unless {exception.Id}: {exception.Condition?.Print() ?? "no fact of the record settles it"}");
    }

    private static void Line(StringBuilder print, int depth, string text) => print.Append(' ', depth * 4).Append(text).Append('\n');

    private static string PerWord(Per per) => per switch
    {
        Per.Person => "person",
        Per.Case => "case",
        _ => "charge",
    };

    private static string KindWord(Clause clause) => clause.Kind switch
    {
        ClauseKind.Covers => "covers",
        ClauseKind.Requires => "requires",
        ClauseKind.Excludes => clause.Presumed ? "excludes (taken as no while unknown)" : "excludes",
        ClauseKind.Waits => "waits until",
        ClauseKind.Awaits => "awaits",
        ClauseKind.Deadline => "closes",
        ClauseKind.AsksLawyer => "only a lawyer can say",
        ClauseKind.Decision => $"decides ({Spelling<Decision>.Of(clause.Decision!.Value)})",
        ClauseKind.LawyerFirst => "a lawyer first",
        ClauseKind.Note => "notes",
        ClauseKind.Warning => "warns",
        _ => "rare",
    };
}
