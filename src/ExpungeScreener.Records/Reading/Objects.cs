using System.Text.Json;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Records.Shapes;

namespace ExpungeScreener.Records.Reading;

/// <summary>Reads the facts of an object and of the objects inside it.</summary>
internal static class Objects
{
    /// <summary>Reads one field of a shape: a fact, or an object of facts; null is unknown.</summary>
    public static void Field(Field field, Member member, FactSet.Builder into)
    {
        if (field.Fact is { } fact) into.Put(fact, Values.Read(fact, member.Value, member.Place));
        else if (member.Value.ValueKind != JsonValueKind.Null) Object(field.Inner!, member, into);
    }

    private static void Object(Shape shape, Member member, FactSet.Builder into)
    {
        foreach (var inner in Members.Of(member.Value, member.Place, shape.Names))
            Field(shape.Find(inner.Name)!, inner, into);
    }
}
