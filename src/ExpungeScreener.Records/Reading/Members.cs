using System.Text.Json;

namespace ExpungeScreener.Records.Reading;

/// <summary>One listed field that an object has.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">What is written there.</param>
/// <param name="Place">Where.</param>
internal readonly record struct Member(string Name, JsonElement Value, Place Place);

/// <summary>Goes through the fields of an object; a field that is not listed, or that comes twice, is an error.</summary>
internal static class Members
{
    /// <summary>The listed fields, each once, in the order of the text; none when there is no object here.</summary>
    public static List<Member> Of(JsonElement value, Place at, IReadOnlyCollection<string> listed)
    {
        var members = new List<Member>();
        if (value.ValueKind != JsonValueKind.Object)
        {
            at.RefuseType("an object", value);
            return members;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            var name = property.Name;
            var place = at.Field(name);
            if (!seen.Add(name)) place.Refuse(ErrorCodes.DuplicateField, "This field is written twice in one object.", name);
            else if (listed.Contains(name, StringComparer.Ordinal)) members.Add(new(name, property.Value, place));
            else place.RefuseField(name, listed);
        }

        return members;
    }
}
