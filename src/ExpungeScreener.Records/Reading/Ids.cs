using System.Collections.Immutable;
using System.Text.Json;

namespace ExpungeScreener.Records.Reading;

/// <summary>Reads the ids of one list: each there, none twice, none reserved.</summary>
internal sealed class Ids(string what, ImmutableArray<string> reserved = default)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The id; empty when it was refused.</summary>
    public string Read(JsonElement owner, List<Member> members, Place at)
    {
        if (owner.ValueKind != JsonValueKind.Object) return "";
        var index = members.FindIndex(member => member.Name == "id");
        if (index < 0) return Refuse(at.Field("id"), ErrorCodes.Missing, $"Every {what} needs an \"id\": a text of its own.");
        var place = members[index].Place;
        return Texts.Read(members[index].Value, place) is { } id ? Checked(id, place) : "";
    }

    private string Checked(string id, Place at)
    {
        if (string.IsNullOrWhiteSpace(id)) return Refuse(at, ErrorCodes.Missing, $"Every {what} needs an \"id\" that is not blank.");
        if (!reserved.IsDefault && reserved.Contains(id, StringComparer.Ordinal)) return Refuse(at, ErrorCodes.ReservedId, $"A {what} cannot have this id: it names a part of the case.", id);
        return _seen.Add(id) ? id : Refuse(at, ErrorCodes.DuplicateId, $"Another {what} has this id. Give each its own.", id);
    }

    private static string Refuse(Place at, string code, string message, string? did = null)
    {
        at.Refuse(code, message, did);
        return "";
    }
}
