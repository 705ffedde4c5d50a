using System.Collections.Immutable;
using System.Text;

namespace ExpungeScreener.Law.Offenses;

/// <summary>The two tables as they stand in this assembly.</summary>
internal static class OffenseTables
{
    internal const string California = "california-offenses.csv";
    internal const string Federal = "federal-offenses.csv";

    /// <summary>The text of a table.</summary>
    internal static string Text(string name)
    {
        using var stream = typeof(OffenseTables).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the law.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The rows below the header; the build has checked them.</summary>
    internal static ImmutableArray<T> Rows<T>(string name, Func<IReadOnlyList<string>, T> make) =>
        [.. CsvText.Read(Text(name)).Skip(1).Select(row => make(row.Fields))];
}
