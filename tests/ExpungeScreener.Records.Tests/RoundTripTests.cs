using CsCheck;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Records.Shapes;
using Record = ExpungeScreener.Law.Facts.Record;

namespace ExpungeScreener.Records.Tests;

/// <summary>A record that is written reads back equal.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void A_record_of_any_facts_reads_back_equal() => Generated.Records.Sample(ReadsBack, iter: 1_000);

    [Fact]
    public void Every_fact_of_the_catalog_reads_back_by_itself()
    {
        foreach (var fact in FactCatalog.All)
            Generated.Value(fact).Sample(value => ReadsBack(Alone(fact, value)), iter: 40);
    }

    [Fact]
    public void Every_fact_of_the_catalog_has_its_field()
        => Assert.Equal(
            FactCatalog.All.Select(fact => (fact.Level, fact.Key)).Order(),
            new[] { Shape.Person, Shape.Case, Shape.Count }.SelectMany(shape => shape.Facts).Distinct().Select(fact => (fact.Level, fact.Key)).Order());

    [Fact]
    public void What_is_written_is_accepted_by_the_schema()
        => Generated.Records.Sample(record => SchemaCheck.Errors(JsonSchemas.Record, RecordWriter.Write(record, new DateOnly(2026, 11, 24))).Count == 0, iter: 200);

    private static Record Alone(Fact fact, object value) => fact.Level switch
    {
        FactLevel.Person => new(FactSet.Empty.With(fact, value), []),
        FactLevel.Count => new(FactSet.Empty, [new("c", FactSet.Empty, [new("1", FactSet.Empty.With(fact, value))])]),
        _ => new(FactSet.Empty, [new("c", FactSet.Empty.With(fact, value), [])]),
    };

    private static bool ReadsBack(Record record)
    {
        var result = RecordReader.Read(RecordWriter.Write(record));
        Assert.Empty(result.Errors);
        var read = result.Record!;
        Same(record.Person, read.Person);
        Assert.Equal(record.Cases.Select(@case => @case.Id), read.Cases.Select(@case => @case.Id));
        foreach (var (before, after) in record.Cases.Zip(read.Cases)) Same(before, after);
        return true;
    }

    private static void Same(CaseRecord before, CaseRecord after)
    {
        // A district gives its circuit, which is then known beside it.
        Same(before.Facts, before.Facts.Has(CaseFacts.Circuit) ? after.Facts : after.Facts.Without(CaseFacts.Circuit));
        Assert.Equal(before.Counts.Select(count => count.Id), after.Counts.Select(count => count.Id));
        foreach (var (one, other) in before.Counts.Zip(after.Counts)) Same(one.Facts, other.Facts);
    }

    private static void Same(FactSet before, FactSet after)
        => Assert.Equal(before.Known.Select(fact => (fact, before.Get(fact))), after.Known.Select(fact => (fact, after.Get(fact))));
}
