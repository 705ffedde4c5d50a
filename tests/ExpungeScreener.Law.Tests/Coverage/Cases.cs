using System.Reflection;
using System.Text.RegularExpressions;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.Coverage;

/// <summary>The rows of every relief's test tables, found by name: the tables of <c>Pc1203_4aTests</c> are about <c>Pc1203_4a</c>.</summary>
public static partial class Cases
{
    private static readonly Dictionary<string, Relief> ByName = typeof(Relief).Assembly.GetTypes()
        .Where(type => type.GetProperty("Relief", typeof(Relief)) is { } property && property.GetMethod!.IsStatic)
        .ToDictionary(type => type.Name, type => (Relief)type.GetProperty("Relief")!.GetValue(null)!, StringComparer.Ordinal);

    /// <summary>Every relief with what each of its rows comes to.</summary>
    public static IReadOnlyDictionary<Relief, IReadOnlyList<Determination>> All { get; } = EveryRow()
        .GroupBy(one => one.Relief, one => one.Row.Record.Decide(one.Relief))
        .ToDictionary(group => group.Key, IReadOnlyList<Determination> (group) => [.. group]);

    /// <summary>The rows that are worked cases of the specification, by their numbers.</summary>
    public static IEnumerable<(Relief Relief, Row Row)> Worked => EveryRow().Where(one => Number().IsMatch(one.Row.Facts));

    private static IEnumerable<(Relief Relief, Row Row)> EveryRow() => typeof(Cases).Assembly.GetTypes()
        .Where(type => ByName.ContainsKey(ReliefName(type)))
        .SelectMany(type => Rows(type).Select(row => (ByName[ReliefName(type)], row)));

    [GeneratedRegex(@"^\d+(?:-\d+)?[a-z]?: ", RegexOptions.None, 1000)]
    private static partial Regex Number();

    private static string ReliefName(Type type) => type.Name.EndsWith("Tests", StringComparison.Ordinal) ? type.Name[..^"Tests".Length] : "";

    private static IEnumerable<Row> Rows(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(Table))
        .SelectMany(property => (Table)property.GetValue(null)!)
        .Select(row => row.Data);
}
