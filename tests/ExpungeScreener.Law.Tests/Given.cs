using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using Record = ExpungeScreener.Law.Facts.Record;

namespace ExpungeScreener.Law.Tests;

/// <summary>
/// A record written like a lawyer's note. Facts about the person, the case <c>c1</c> and its charge <c>1</c> find their own
/// place; facts that a case and a charge share go to the case, unless <see cref="OnCount"/> puts them on the charge.
/// </summary>
public sealed class Given
{
    private readonly Record _record;
    private readonly DateOnly _asOf;

    private Given(Record record, DateOnly asOf) => (_record, _asOf) = (record, asOf);

    /// <summary>The day on which the specification's worked cases are answered.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 24);

    /// <summary>One case with one charge, of which nothing is known.</summary>
    public static Given Nothing { get; } = new(new Record(FactSet.Empty, [EmptyCase("c1")]), Today);

    /// <summary>The record as it stands.</summary>
    public Record Record => _record;

    /// <summary>The day on which the question is asked.</summary>
    public DateOnly Day => _asOf;

    public Given With<T>(Fact<T> fact, T value)
        where T : notnull => Put(fact, value);

    /// <summary>A fact whose type the test does not name.</summary>
    public Given WithAnswer(Fact fact, object answer) => Put(fact, answer);

    /// <summary>Whether the person, the case or its first charge says so.</summary>
    public bool Knows(Fact fact) => _record.Person.Has(fact) || _record.Cases[0].Facts.Has(fact) || _record.Cases[0].Counts[0].Facts.Has(fact);

    /// <summary>A date, as people remember it: <c>2015-03-02</c>, <c>2015-03</c> or <c>2015</c>.</summary>
    public Given With(Fact<DateSpan> fact, string date) => Put(fact, Span(date));

    /// <summary>A date, or <c>none</c>: it never happened.</summary>
    public Given With(Fact<EventDate> fact, string date) => Put(fact, date == "none" ? EventDate.Never : EventDate.On(Span(date)));

    public Given With<T>(Fact<Choices<T>> fact, params T[] words)
        where T : struct, Enum => Put(fact, Choices<T>.Of(words));

    public Given Yes(params Fact<bool>[] facts) => facts.Aggregate(this, (given, fact) => given.Put(fact, true));

    public Given No(params Fact<bool>[] facts) => facts.Aggregate(this, (given, fact) => given.Put(fact, false));

    /// <summary>The facts become unknown.</summary>
    public Given Without(params Fact[] facts) => facts.Aggregate(this, (given, fact) => given.Put(fact, null));

    /// <summary>The charge, such as <c>"PC", "459", "2d"</c>; without a subdivision, none is known.</summary>
    public Given Charge(string code, string section, string? subdivision = null)
        => Put(CountFacts.Code, code).Put(CountFacts.Section, section).Put(CountFacts.Subdivision, subdivision);

    /// <summary>A fact that the charge says otherwise than its case.</summary>
    public Given OnCount<T>(Fact<T> fact, T value)
        where T : notnull => OnFirst(@case => @case with { Counts = @case.Counts.SetItem(0, @case.Counts[0] with { Facts = @case.Counts[0].Facts.With(fact, value) }) });

    /// <summary>One more case, written by itself; its person is ignored.</summary>
    public Given And(Given other)
    {
        var extra = other._record.Cases[0] with { Id = $"c{_record.Cases.Length + 1}" };
        return new Given(_record with { Cases = _record.Cases.Add(extra) }, _asOf);
    }

    /// <summary>One more charge in the same case, written by itself.</summary>
    public Given AndCount(Given other) => OnFirst(@case => @case with
    {
        Counts = @case.Counts.Add(other._record.Cases[0].Counts[0] with { Id = $"{@case.Counts.Length + 1}" }),
    });

    public Given AsOf(string day) => new(_record, Span(day).First);

    /// <summary>What a relief comes to for the case, or for its first charge.</summary>
    public Determination Decide(Relief relief, Edition? edition = null)
        => Screening.Decide(relief, Screening.ScenesFor(relief, Scene.Of(_record, _asOf))[0], edition);

    /// <summary>The same in words, as <see cref="Words.Of"/> writes them.</summary>
    public string Says(Relief relief) => Words.Of(Decide(relief));

    private static CaseRecord EmptyCase(string id) => new(id, FactSet.Empty, [new CountRecord("1", FactSet.Empty)]);

    private static DateSpan Span(string date) => DateSpan.TryParse(date, out var span) ? span : throw new FormatException(date);

    private Given Put(Fact fact, object? value) => fact.Level switch
    {
        FactLevel.Person => new Given(_record with { Person = _record.Person.With(fact, value) }, _asOf),
        FactLevel.Count => OnFirst(@case => @case with { Counts = @case.Counts.SetItem(0, @case.Counts[0] with { Facts = @case.Counts[0].Facts.With(fact, value) }) }),
        _ => OnFirst(@case => @case with { Facts = @case.Facts.With(fact, value) }),
    };

    private Given OnFirst(Func<CaseRecord, CaseRecord> change)
        => new(_record with { Cases = _record.Cases.SetItem(0, change(_record.Cases[0])) }, _asOf);
}
