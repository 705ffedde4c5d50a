using ExpungeScreener.Law;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Records.Schemas;

/// <summary>The ids that findings may hold, gathered from the rules themselves.</summary>
internal static class ClosedLists
{
    public static IEnumerable<string> Reliefs { get; } = ReliefCatalog.All.Select(relief => relief.Id);

    /// <summary>Reasons to see a lawyer.</summary>
    public static IEnumerable<string> Why { get; } = Sorted([.. Names(ClauseKind.AsksLawyer), .. Names(ClauseKind.LawyerFirst), "law-not-carried"]);

    /// <summary>Exceptions to a deadline, to a condition that must not hold, and to a time that must pass.</summary>
    public static IEnumerable<string> Unless { get; }
        = Sorted(Clauses().SelectMany(clause => clause.Exceptions.Concat(clause.Deadline?.Exceptions ?? [])).Select(exception => exception.Id));

    public static IEnumerable<string> Warnings { get; }
        = Sorted([.. Names(ClauseKind.Warning), Warning.CheckYourRecordFirst, Warning.LawMayHaveChanged, Warning.StateLawCannotReach, Warning.FederalLawStillCounts]);

    public static IEnumerable<string> Notes { get; } = Sorted(Names(ClauseKind.Note));

    public static IEnumerable<string> Of<T>(Func<T, string> spell)
        where T : struct, Enum => Enum.GetValues<T>().Select(spell);

    private static IEnumerable<string> Names(ClauseKind kind) => Clauses().Where(clause => clause.Kind == kind).Select(clause => clause.Name);

    private static IEnumerable<Clause> Clauses()
        => ReliefCatalog.All.SelectMany(relief => relief.Versions)
            .SelectMany(version => version.Clauses.Concat(version.Routes.SelectMany(route => route.Clauses)));

    private static string[] Sorted(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
