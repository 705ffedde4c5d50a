using System.Collections.Immutable;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Records;

/// <summary>Everything that one screening says about a record.</summary>
/// <param name="AsOf">The day on which the question was asked.</param>
/// <param name="Edition">How far the law carried here is trusted.</param>
/// <param name="Determinations">One for each relief and what it is decided for, in the order of the law, then of the record.</param>
/// <param name="NextFact">The fact to ask next; null when nothing more could change an outcome.</param>
public sealed record Findings(DateOnly AsOf, Edition Edition, ImmutableArray<Determination> Determinations, FactPath? NextFact)
{
    /// <summary>Screens a record.</summary>
    /// <param name="record">What is known.</param>
    /// <param name="asOf">The day on which the question is asked.</param>
    /// <param name="nextFact">Finds the fact to ask next; what the interview would ask when null.</param>
    public static Findings Of(Record record, DateOnly asOf, Func<Record, DateOnly, FactPath?>? nextFact = null)
        => new(asOf, Edition.Current, Screening.Decide(record, asOf), (nextFact ?? Way.NextFact)(record, asOf));

    /// <summary>The same findings without the reliefs that are about a different kind of record.</summary>
    public Findings Relevant()
        => this with { Determinations = Determinations.RemoveAll(determination => determination.Outcome == Outcome.NotApplicable) };
}
