namespace ExpungeScreener.Law.Tests;

/// <summary>A relief's test table, row by row.</summary>
public sealed class Table : TheoryData<Row>
{
    /// <summary>One record and one answer for several charges.</summary>
    public static Table Each(Given plain, string answer, params ReadOnlySpan<(string Code, string Section, string? Subdivision)> charges)
    {
        var table = new Table();
        foreach (var (code, section, subdivision) in charges) table.Add($"{code} {section} {subdivision}".TrimEnd(), plain.Charge(code, section, subdivision), answer);
        return table;
    }

    /// <summary>Adds a row; its words name the test.</summary>
    public void Add(string facts, Given record, string answer)
    {
        var row = new Row(facts, record, answer);
        Add(new TheoryDataRow<Row>(row) { TestDisplayName = row.ToString() });
    }
}
