using CsCheck;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Records.Shapes;
using Record = ExpungeScreener.Law.Facts.Record;

namespace ExpungeScreener.Records.Tests;

/// <summary>Makes records out of every fact of the catalog.</summary>
internal static class Generated
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 109_000].Select(days => new DateOnly(1900, 1, 1).AddDays(days));

    private static readonly Gen<DateSpan> Span = Gen.Select(Day, Gen.Int[0, 2]).Select((day, part) => part switch
    {
        0 => DateSpan.Day(day),
        1 => DateSpan.Month(day.Year, day.Month),
        _ => DateSpan.Year(day.Year),
    });

    private static readonly Gen<OtherConviction> Conviction = Gen.Select(Span, Gen.Enum<OffenseLevel>(), Span, Gen.Int[0, 7]).Select((date, level, released, known) =>
        new OtherConviction((known & 1) == 0 ? null : date, (known & 2) == 0 ? null : level, (known & 4) == 0 ? null : released));

    public static Gen<Record> Records { get; } = Gen.Select(Facts(Shape.Person), Gen.Select(Facts(Shape.Case), Facts(Shape.Count).Array[0, 3]).Array[0, 3])
        .Select((person, cases) => new Record(person, [.. cases.Select((one, i) => new CaseRecord($"c{i}", Consistent(one.Item1), Counts(one.Item2)))]));

    /// <summary>A known value of the fact.</summary>
    public static Gen<object> Value(Fact fact) => fact.Kind switch
    {
        FactKind.Tri => Gen.Bool.Select(yes => (object)yes),
        FactKind.Date => Span.Select(span => (object)span),
        FactKind.EventDate => Gen.Select(Span, Gen.Bool).Select((span, never) => (object)(never ? EventDate.Never : EventDate.On(span))),
        FactKind.Choice => Gen.OneOf([.. Vocabulary.Of(fact).Words]).Select(word => Vocabulary.Of(fact).Value(word)!),
        FactKind.Choices => Gen.OneOf([.. Vocabulary.Of(fact).Words]).Array[0, 3].Select(words => Vocabulary.Of(fact).SetOf(Alone(words).Select(word => Vocabulary.Of(fact).Value(word)!))),
        FactKind.Days => Gen.OneOf([.. FieldRules.ResidenceDays]).Array[0, 2].Select(days => (object)new Days([.. days.Distinct()])),
        FactKind.Integer => Gen.Int[FieldRules.Bounds(fact).Least, FieldRules.Bounds(fact).Most].Select(number => (object)number),
        FactKind.Number => Gen.Int[0, 1_000_000].Select(cents => (object)(cents / 100m)),
        FactKind.Text => Text(fact),
        _ => Conviction.Array[0, 4].Select(convictions => (object)OtherConvictions.Of(convictions)),
    };

    private static Gen<object> Text(Fact fact)
    {
        string[] words = fact == CountFacts.Code ? ["PC", "HSC", "21 USC"]
            : fact == CountFacts.Section ? ["459", "11350", "844"]
            : fact == CountFacts.Subdivision ? ["a", "a(1)", "b"]
            : FieldRules.Listed(fact) is { } listed ? [.. listed] : ["Los Angeles", "\"quoted\" \\ \u0007", "é😀", new string('x', 200)];
        return Gen.OneOf(words).Select(word => (object)word);
    }

    private static Gen<FactSet> Facts(Shape shape) => Gen.OneOf([.. shape.Facts.Select(fact => Value(fact).Select(value => (fact, value)))])
        .Array[0, 40]
        .Select(known => known.Aggregate(FactSet.Build(), (facts, pair) => facts.Put(pair.fact, pair.value)).Done());

    private static string[] Alone(string[] words) => words.Contains("none", StringComparer.Ordinal) ? ["none"] : words;

    private static System.Collections.Immutable.ImmutableArray<CountRecord> Counts(FactSet[] counts)
        => [.. counts.Select((facts, i) => new CountRecord($"{i}", facts))];

    /// <summary>Where two fields say the same, only the one that wins.</summary>
    private static FactSet Consistent(FactSet facts)
    {
        if (facts.Get(CaseFacts.District) is string district) facts = facts.With(CaseFacts.Circuit, Districts.CircuitOf(district));
        return facts.Has(CaseFacts.Outcome) ? facts.Without(FederalFacts.Prejudgment3607) : facts;
    }
}
