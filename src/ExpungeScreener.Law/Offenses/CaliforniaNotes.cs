namespace ExpungeScreener.Law.Offenses;

/// <summary>What the notes of a California row say about its columns.</summary>
internal static class CaliforniaNotes
{
    private static readonly string[] Allegations = ["GBI", "injury", "gun", "firearm", "weapon", "gang"];
    private static readonly string[] Levels = ["felony", "wobbler", "misd", "infraction"];
    private static readonly string[] OtherColumns =
        ["violent", "serious", "1192.7", "Prop 47", "SUPERSTRIKE", "12810", "11361.5", "11362.1", "date"];

    /// <summary>PC 1170.18(i) names these sections for a child victim, so a row without the mark is not a no.</summary>
    private static readonly string[] SuperStrikeByVictim = ["286", "287", "288", "288a", "289"];

    /// <summary>A note that begins with COND makes "?" conditional, unless it also says that nobody verified it.</summary>
    internal static bool IsConditional(string notes) =>
        notes.StartsWith("COND", StringComparison.Ordinal) && !notes.Contains("UNV", StringComparison.Ordinal);

    internal static bool NamesAllegation(string notes) => IsConditional(notes) && HasAny(notes, Allegations);

    /// <summary>"UNV" alone, or with words about the class or the custody; not where it speaks of another column.</summary>
    internal static bool LeavesClassUnverified(string notes) =>
        Clauses(notes).Any(clause => clause.Contains("UNV", StringComparison.Ordinal) && !HasAny(clause, OtherColumns));

    /// <summary>A COND clause that names another level, or prior convictions, leaves the class open.</summary>
    internal static bool MakesClassConditional(string notes, bool fitsProp47) =>
        Clauses(notes).Any(clause => clause.StartsWith("COND", StringComparison.Ordinal)
            && (HasAny(clause, Levels) || (!fitsProp47 && clause == "COND priors")));

    /// <summary>A bare mark is a yes; a mark with a condition, or a section that the bar names for some victims, is unsure.</summary>
    internal static TableValue SuperStrike(string section, string notes)
    {
        var clause = Clauses(notes).FirstOrDefault(part => part.StartsWith("SUPERSTRIKE", StringComparison.Ordinal));
        if (clause is null) return SuperStrikeByVictim.Contains(section) ? TableValue.Unverified : TableValue.No;
        return clause is "SUPERSTRIKE" or "SUPERSTRIKE life" or "SUPERSTRIKE (homicide 187-191.5)" ? TableValue.Yes : TableValue.Unverified;
    }

    /// <summary>Marked as a super strike for its life term: yes. A super strike for another reason may have one: unsure.</summary>
    internal static TableValue LifeTerm(string notes)
    {
        var clause = Clauses(notes).FirstOrDefault(part => part.StartsWith("SUPERSTRIKE", StringComparison.Ordinal));
        return clause is null ? TableValue.No : clause is "SUPERSTRIKE life" ? TableValue.Yes : TableValue.Unverified;
    }

    private static string[] Clauses(string notes) => notes.Split(';', StringSplitOptions.TrimEntries);

    private static bool HasAny(string text, string[] words) =>
        words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
