using System.Collections.Immutable;
using System.Text.Json;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Records.Shapes;

namespace ExpungeScreener.Records.Reading;

/// <summary>Reads one record from a sound JSON text, and writes down everything that is wrong with it.</summary>
internal sealed class RecordReading
{
    private static readonly string[] Fields = ["asOf", "person", "cases"];
    private static readonly string[] CaseFields = ["id", "counts", .. Shape.Case.Names];
    private static readonly string[] CountFields = ["id", .. Shape.Count.Names];

    private readonly ErrorLog _log = new();
    private FactSet _person = FactSet.Empty;
    private ImmutableArray<CaseRecord> _cases = [];
    private DateOnly? _asOf;

    public static ReadResult Of(JsonElement root)
    {
        var reading = new RecordReading();
        reading.Root(root);
        var errors = reading._log.ToImmutable();
        return errors.IsEmpty ? new(new Record(reading._person, reading._cases), reading._asOf, []) : new(null, null, errors);
    }

    private void Root(JsonElement root)
    {
        var at = new Place("", _log);
        var members = Members.Of(root, at, Fields);
        foreach (var member in members) RootField(member);
        if (root.ValueKind == JsonValueKind.Object && !members.Exists(member => member.Name == "cases"))
            at.Field("cases").Refuse(ErrorCodes.Missing, "A record needs \"cases\": a list, one for each court case. It may be empty.");
    }

    private void RootField(Member member)
    {
        if (member.Name == "cases") _cases = Cases(member);
        else if (member.Value.ValueKind == JsonValueKind.Null) return;
        else if (member.Name == "asOf") _asOf = (DateOnly?)Dates.Day(member.Value, member.Place);
        else _person = Person(member);
    }

    private static FactSet Person(Member person)
    {
        var facts = FactSet.Build();
        foreach (var member in Members.Of(person.Value, person.Place, Shape.Person.Names))
            Objects.Field(Shape.Person.Find(member.Name)!, member, facts);
        return facts.Done();
    }

    private static ImmutableArray<CaseRecord> Cases(Member cases)
    {
        if (!Lists.Items(cases.Value, cases.Place, RecordLimits.Cases, "a list of cases", out var items)) return [];
        var ids = new Ids("case");
        return [.. items.Select((item, i) => Case(item, cases.Place.Item(i), ids))];
    }

    private static CaseRecord Case(JsonElement value, Place at, Ids ids)
    {
        var members = Members.Of(value, at, CaseFields);
        var facts = FactSet.Build();
        foreach (var member in members)
            if (Shape.Case.Find(member.Name) is { } field) Objects.Field(field, member, facts);
        var known = Consistency.OfCase(facts.Done());
        var id = ids.Read(value, members, at);
        return new(id, known, Counts(members.Find(member => member.Name == "counts"), known));
    }

    private static ImmutableArray<CountRecord> Counts(Member counts, FactSet @case)
    {
        if (counts.Name is null || counts.Value.ValueKind == JsonValueKind.Null) return [];
        if (!Lists.Items(counts.Value, counts.Place, RecordLimits.Counts, "a list of charges", out var items)) return [];
        var ids = new Ids("charge", FieldRules.ReservedCountIds);
        return [.. items.Select((item, i) => Count(item, counts.Place.Item(i), ids, @case))];
    }

    private static CountRecord Count(JsonElement value, Place at, Ids ids, FactSet @case)
    {
        var members = Members.Of(value, at, CountFields);
        var facts = FactSet.Build();
        foreach (var member in members)
            if (Shape.Count.Find(member.Name) is { } field) Objects.Field(field, member, facts);
        return new(ids.Read(value, members, at), Consistency.OfCount(facts.Done(), @case));
    }
}
