using System.Collections.Immutable;
using System.Text.Json;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using ExpungeScreener.Records.Shapes;

namespace ExpungeScreener.Records;

/// <summary>Writes findings as the contract says. The same record, law and day give the same bytes.</summary>
public static class FindingsWriter
{
    /// <summary>Writes the findings in UTF-8, over several lines or on one.</summary>
    public static byte[] Write(Findings findings, bool indented = true) => JsonText.Bytes(json => Write(json, findings), indented);

    /// <summary>Writes the findings as one JSON value.</summary>
    public static void Write(Utf8JsonWriter json, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(findings);
        json.WriteStartObject();
        json.WriteString("asOf", FactValue.Text(findings.AsOf));
        json.WriteString("lawAsOf", FactValue.Text(findings.Edition.CheckedOn));
        json.WriteNull("reviewedBy");
        json.WriteStartArray("findings");
        foreach (var determination in findings.Determinations) Finding(json, determination);
        json.WriteEndArray();
        Said(json, "warnings", Warning.Of(findings).Select(warning => (warning.Id, warning.Citation)));
        json.WriteString("nextFact", findings.NextFact?.ToString());
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Determination finding)
    {
        json.WriteStartObject();
        json.WriteString("relief", finding.Relief.Id);
        json.WriteString("case", finding.Scene.Case?.Id);
        json.WriteString("count", finding.Scene.CountId);
        Answer(json, finding);
        Paths(json, "waitsFor", finding.WaitsFor);
        Paths(json, "missingFacts", finding.MissingFacts);
        Texts(json, "unless", finding.Unless);
        json.WriteString("why", finding.Why);
        json.WriteStartArray("conditions");
        foreach (var state in finding.Clauses)
            if (FindingWords.Listed.Contains(state.Clause.Kind)) Condition(json, finding, state);
        json.WriteEndArray();
        Said(json, "notes", finding.Notes.Select(note => (note.Name, (string?)note.Citation)));
        json.WriteEndObject();
    }

    private static void Answer(Utf8JsonWriter json, Determination finding)
    {
        json.WriteString("outcome", FindingWords.Of(finding.Outcome));
        json.WriteString("decision", finding.Decision is { } decision ? FindingWords.Of(decision) : null);
        json.WriteString("opensOn", Day(finding.OpensOn));
        json.WriteBoolean("estimated", finding.Estimated);
        json.WriteString("closesOn", Day(finding.ClosesOn));
        json.WriteBoolean("rare", finding.Rare);
        json.WriteBoolean("lawyerFirst", finding.LawyerFirst);
    }

    private static void Condition(Utf8JsonWriter json, Determination finding, ClauseState state)
    {
        json.WriteStartObject();
        json.WriteString("id", state.Clause.Id);
        json.WriteString("citation", state.Clause.Citation);
        json.WriteString("kind", FindingWords.Of(state.Clause.Kind));
        json.WriteString("state", FindingWords.Of(state.Standing));
        json.WriteBoolean("decides", state.Decides);
        if (state.Clause.Condition is IFitsCharges one && finding.Scene.Count is null) Texts(json, "counts", one.Fitting(finding.Scene));
        if (finding.Dates.Any() && !state.Clause.Dates.IsEmpty) Dates(json, finding, state.Clause.Dates);
        json.WriteEndObject();
    }

    private static void Dates(Utf8JsonWriter json, Determination finding, ImmutableArray<CountedDate> dates)
    {
        json.WriteStartArray("dates");
        foreach (var date in dates)
        {
            json.WriteStartObject();
            json.WriteString("id", date.Id);
            json.WriteString("day", Day(date.On(finding.Scene)));
            json.WriteBoolean("estimated", date.IsEstimated(finding.Scene));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Said(Utf8JsonWriter json, string name, IEnumerable<(string Id, string? Citation)> clauses)
    {
        json.WriteStartArray(name);
        foreach (var (id, citation) in clauses)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("citation", citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Paths(Utf8JsonWriter json, string name, ImmutableArray<FactPath> paths)
        => Texts(json, name, paths.Select(path => path.ToString()));

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string? Day(DateOnly? day) => day is { } known ? FactValue.Text(known) : null;
}
