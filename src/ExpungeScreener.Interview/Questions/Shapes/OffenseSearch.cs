using System.Collections.Immutable;
using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Interview.Questions.Shapes;

/// <summary>Finds the crime a person means in one of the tables.</summary>
public static class OffenseSearch
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int LongestText = 120;

    /// <summary>The most rows that are shown.</summary>
    public const int MostRows = 12;

    /// <summary>What fits the text, best first.</summary>
    public static ImmutableArray<OffenseSuggestion> Find(string? text, bool federal) => OffensePicker.Search(text, System(federal), MostRows);

    /// <summary>The row with a key; null when the table has none.</summary>
    public static OffenseCode? Picked(string key, bool federal)
        => OffenseCitation.Parse(key).Offense is { } read ? OffensePicker.Search(key, System(federal), 50).Select(row => row.Offense).FirstOrDefault(row => row.Key == key || row.Key == read.Key) : null;

    /// <summary>What the text says as a citation, in the table or not; null when it is none.</summary>
    public static OffenseCode? Read(string? text) => OffenseCitation.Parse(text).Offense;

    /// <summary>The one crime the text can only mean; null when it can mean several, or none.</summary>
    public static OffenseCode? Exactly(string? text, bool federal)
    {
        if (Read(text) is not { } read) return null;
        var rows = OffensePicker.Search(text, System(federal), 50);
        if (rows.FirstOrDefault(row => row.Offense.Key == read.Key) is { } same) return same.Offense with { Attempt = read.Attempt };
        return rows.Length == 1 && rows[0].Offense.Subdivision is null ? read : null;
    }

    /// <summary>The section that was perhaps meant; null when none is near.</summary>
    public static string? Nearest(string? text)
        => Read(text) is { } read && NearestOffense.To(read) is [var near, ..] ? OffenseCitation.Print(near) : null;

    private static OffenseSystem System(bool federal) => federal ? OffenseSystem.Federal : OffenseSystem.California;

    /// <summary>Writes a crime as an answer: code, section, subdivision and "attempt", parted by bars.</summary>
    public static string Write(OffenseCode offense)
    {
        ArgumentNullException.ThrowIfNull(offense);
        var text = $"{offense.Code}|{offense.Section}";
        if (offense.Subdivision is not null || offense.Attempt) text += $"|{offense.Subdivision}";
        return offense.Attempt ? text + "|attempt" : text;
    }

    /// <summary>How an answer is shown, such as "PC 459 second degree".</summary>
    public static string Print(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var parts = answer.Split('|');
        return parts.Length < 2 ? answer : OffenseCitation.Print(parts[0], parts[1], parts.ElementAtOrDefault(2));
    }

    /// <summary>The name of the crime of an answer in the tables; null when no single row has it.</summary>
    public static string? NameOf(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var parts = answer.Split('|');
        if (parts.Length < 2) return null;
        var key = new OffenseCode(parts[0], parts[1], parts.ElementAtOrDefault(2) is { Length: > 0 } part ? part : null).Key;
        var federal = parts[0].EndsWith("USC", StringComparison.Ordinal) || parts[0].EndsWith("CFR", StringComparison.Ordinal);
        return OffensePicker.Search(key, System(federal), 50).FirstOrDefault(row => row.Key == key)?.Name;
    }
}
