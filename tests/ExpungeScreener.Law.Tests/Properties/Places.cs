using ExpungeScreener.Law.Facts;
using Record = ExpungeScreener.Law.Facts.Record;

namespace ExpungeScreener.Law.Tests.Properties;

/// <summary>Every fact that a record holds, by its path; and the record with one of them known otherwise.</summary>
internal static class Places
{
    public static IEnumerable<FactPath> Of(Record record)
        => record.Person.Known.Select(fact => new FactPath(fact, null, null))
            .Concat(record.Cases.SelectMany(@case => @case.Facts.Known.Select(fact => new FactPath(fact, @case.Id, null))
                .Concat(@case.Counts.SelectMany(count => count.Facts.Known.Select(fact => new FactPath(fact, @case.Id, count.Id))))));

    public static object? Get(Record record, FactPath place)
    {
        if (place.Case is null) return record.Person.Get(place.Fact);
        var @case = record.Cases.Single(one => one.Id == place.Case);
        return place.Count is null ? @case.Facts.Get(place.Fact) : @case.Counts.Single(one => one.Id == place.Count).Facts.Get(place.Fact);
    }

    public static Record Put(Record record, FactPath place, object? value)
    {
        if (place.Case is null) return record with { Person = record.Person.With(place.Fact, value) };
        return record with { Cases = [.. record.Cases.Select(@case => @case.Id == place.Case ? Put(@case, place, value) : @case)] };
    }

    /// <summary>A charge's own sentence is read as a whole: while nothing of it is known, the case's sentence stands for it.</summary>
    public static bool MayBeForgotten(Record record, FactPath place) => place.Count is null || place.Fact != SentenceFacts.Type;

    private static CaseRecord Put(CaseRecord @case, FactPath place, object? value) => place.Count is null
        ? @case with { Facts = @case.Facts.With(place.Fact, value) }
        : @case with { Counts = [.. @case.Counts.Select(count => count.Id == place.Count ? new CountRecord(count.Id, count.Facts.With(place.Fact, value)) : count)] };
}
