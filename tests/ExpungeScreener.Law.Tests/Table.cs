namespace ExpungeScreener.Law.Tests;

/// <summary>A relief's test table, row by row.</summary>
public sealed class Table : TheoryData<Row>
{
    /// <summary>Adds a row; its words name the test.</summary>
    public void Add(string facts, Given record, string answer)
    {
        var row = new Row(facts, record, answer);
        Add(new TheoryDataRow<Row>(row) { TestDisplayName = row.ToString() });
    }
}
