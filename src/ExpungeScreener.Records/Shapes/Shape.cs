using System.Collections.Frozen;
using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Records.Shapes;

/// <summary>An object of the record as the catalog of facts makes it: the one place that reader, writer and schema follow.</summary>
internal sealed class Shape
{
    private readonly FrozenDictionary<string, Field> _byName;

    private Shape(ImmutableArray<Field> fields)
    {
        Fields = fields;
        Names = [.. fields.Select(field => field.Name)];
        Facts = [.. fields.SelectMany(field => field.Inner?.Facts ?? [field.Fact!])];
        _byName = fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
    }

    /// <summary>The facts about the person.</summary>
    public static Shape Person { get; } = At(FactLevel.Person);

    /// <summary>The facts about a case.</summary>
    public static Shape Case { get; } = At(FactLevel.Case, FactLevel.CaseOrCount);

    /// <summary>The facts about a charge.</summary>
    public static Shape Count { get; } = At(FactLevel.Count, FactLevel.CaseOrCount);

    /// <summary>The fields, in the order of the catalog.</summary>
    public ImmutableArray<Field> Fields { get; }

    /// <summary>The names of the fields.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Every fact in the object and in the objects inside it.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>The field with a name; null when there is none.</summary>
    public Field? Find(string name) => _byName.GetValueOrDefault(name);

    private static Shape At(params FactLevel[] levels) => Of(null, [.. FactCatalog.All.Where(fact => levels.Contains(fact.Level))]);

    /// <summary>The object of a group: its own facts, and one object for each group inside it.</summary>
    private static Shape Of(string? group, Fact[] facts)
        => new([.. facts.Select(fact => NameIn(group, fact)).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => FieldOf(group, name, facts))]);

    private static Field FieldOf(string? group, string name, Fact[] facts)
    {
        var own = facts.FirstOrDefault(fact => fact.Group == group && fact.Name == name);
        return new(name, own, own is null ? Of(group is null ? name : $"{group}/{name}", facts) : null);
    }

    /// <summary>The name under which the fact is reached from the group; null when it is not inside it.</summary>
    private static string? NameIn(string? group, Fact fact)
    {
        if (group is not null && !fact.Key.StartsWith(group + "/", StringComparison.Ordinal)) return null;
        var rest = group is null ? fact.Key : fact.Key[(group.Length + 1)..];
        return rest.Split('/')[0];
    }
}
