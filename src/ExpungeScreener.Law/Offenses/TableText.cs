using System.Reflection;

namespace ExpungeScreener.Law.Offenses;

/// <summary>The tables as they are embedded in this assembly, without their header rows.</summary>
internal static class TableText
{
    internal static IEnumerable<IReadOnlyList<string>> Rows(string name) => CsvText.Read(All(name)).Skip(1).Select(row => row.Fields);

    internal static string All(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
