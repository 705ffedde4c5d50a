using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Records.Shapes;

/// <summary>One field of an object of the record: a fact, or an object with fields of its own.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Fact">The fact; null for an object.</param>
/// <param name="Inner">The object; null for a fact.</param>
internal sealed record Field(string Name, Fact? Fact, Shape? Inner);
