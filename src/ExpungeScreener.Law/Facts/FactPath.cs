namespace ExpungeScreener.Law.Facts;

/// <summary>One fact at one place of a record.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Case">The id of the case; null for a fact about the person.</param>
/// <param name="Count">The id of the charge; null for a fact about the person or the case.</param>
public readonly record struct FactPath(Fact Fact, string? Case, string? Count)
{
    /// <summary>The path as findings write it: <c>person/pendingCharges</c>, <c>c1/sentence/type</c>, <c>c1/1/level</c>.</summary>
    public override string ToString()
        => Case is null ? $"person/{Fact.Key}" : Count is null ? $"{Case}/{Fact.Key}" : $"{Case}/{Count}/{Fact.Key}";
}
