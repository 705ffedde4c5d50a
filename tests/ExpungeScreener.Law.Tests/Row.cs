using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests;

/// <summary>One row of a relief's test table: what is said, the record, and the answer in words.</summary>
public sealed record Row(string Facts, Given Record, string Answer)
{
    /// <summary>The row's name in test reports.</summary>
    public override string ToString() => $"{Facts} -> {Answer}";

    /// <summary>Fails unless the relief answers so.</summary>
    public void Holds(Relief relief) => Assert.Equal(Answer, Record.Says(relief));
}
