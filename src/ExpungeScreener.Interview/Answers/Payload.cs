using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExpungeScreener.Interview.Answers;

/// <summary>The answers as one short JSON text, for a place where every character counts.</summary>
internal static class Payload
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    public static string Write(VisitorAnswers answers) => JsonSerializer.Serialize(
        new Sheet(Texts(answers.Person), [.. answers.Cases.Select(Pack)], answers.ListsDone, answers.Checked), Options);

    public static VisitorAnswers? Read(string? payload)
    {
        try
        {
            return payload is { Length: > 0 } && JsonSerializer.Deserialize<Sheet>(payload, Options) is { } sheet ? Unpack(sheet) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static PackedCase Pack(CaseAnswers one) => new(one.Id, Texts(one.Fields), [.. one.Counts.Select(count => new PackedCount(count.Id, Texts(count.Fields)))]);

    private static VisitorAnswers? Unpack(Sheet sheet)
    {
        if (sheet.C is not { Length: > 0 and <= VisitorAnswers.MostCases } cases || !cases.All(Fits) || !Distinct(cases.Select(one => one?.I))) return null;
        return new VisitorAnswers { Person = Answers(sheet.P), Cases = [.. cases.Select(Unpack)], ListsDone = sheet.L, Checked = sheet.K };
    }

    private static bool Fits(PackedCase? one) => one?.N?.Length is > 0 and <= VisitorAnswers.MostCounts && Distinct(one.N.Select(count => count?.I));

    private static bool Distinct(IEnumerable<string?> ids)
    {
        var all = ids.ToList();
        return all.All(id => id?.Length is > 0 and < 5) && all.Distinct(StringComparer.Ordinal).Count() == all.Count;
    }

    private static CaseAnswers Unpack(PackedCase one) => new(one.I, Answers(one.F), [.. one.N.Select(count => new CountAnswers(count.I, Answers(count.F)))]);

    private static Dictionary<string, string>? Texts(ImmutableSortedDictionary<string, Answer> fields)
        => fields.IsEmpty ? null : fields.ToDictionary(field => field.Key, field => field.Value.Text, StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, Answer> Answers(Dictionary<string, string>? texts)
        => texts is null ? AnswerSheet.Empty : AnswerSheet.Empty.AddRange(texts.Select(text => KeyValuePair.Create(text.Key, new Answer(text.Value))));

    private sealed record Sheet(
        [property: JsonPropertyName("p")] Dictionary<string, string>? P,
        [property: JsonPropertyName("c")] PackedCase[] C,
        [property: JsonPropertyName("l")] bool L,
        [property: JsonPropertyName("k")] bool K);

    private sealed record PackedCase(
        [property: JsonPropertyName("i")] string I,
        [property: JsonPropertyName("f")] Dictionary<string, string>? F,
        [property: JsonPropertyName("n")] PackedCount[] N);

    private sealed record PackedCount([property: JsonPropertyName("i")] string I, [property: JsonPropertyName("f")] Dictionary<string, string>? F);
}
