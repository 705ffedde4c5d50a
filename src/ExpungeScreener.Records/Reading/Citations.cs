using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Records.Reading;

/// <summary>Writes a charge's citation in the one spelling of the offense tables.</summary>
internal static class Citations
{
    private const string AnySection = "1";

    /// <summary>
    /// The same facts with code, section and subdivision normalized. Another state's count keeps what its paper says,
    /// and so does what cannot be read: the offense tables then do not know it.
    /// </summary>
    public static FactSet Normalized(FactSet facts, Court? court)
    {
        if (court is Court.OtherState or Court.Foreign or Court.Tribal or Court.Territory) return facts;
        var (code, section, subdivision) = (Text(facts, CountFacts.Code), Text(facts, CountFacts.Section), Text(facts, CountFacts.Subdivision));
        if (code is null && section is null) return facts;
        if (OffenseCitation.Normalize(code, section, subdivision).Offense is { } whole) return Section(facts.With(CountFacts.Code, whole.Code), whole);
        if (section is null) return OffenseCitation.Normalize(code, AnySection, null).Offense is { } named ? facts.With(CountFacts.Code, named.Code) : facts;
        return code is null && OffenseCitation.Normalize(UsualCode(court), section, subdivision).Offense is { } read ? Section(facts, read) : facts;
    }

    /// <summary>A citation that says attempt answers that question, unless the record answers it.</summary>
    private static FactSet Section(FactSet facts, OffenseCode read)
    {
        var known = facts.With(CountFacts.Section, read.Section).With((Fact)CountFacts.Subdivision, Part(read.Subdivision));
        return read.Attempt && !facts.Has(CountFacts.Attempt) ? known.With(CountFacts.Attempt, true) : known;
    }

    /// <summary>The contract writes "b(4)" where a table of federal offenses has "(b)(4)"; a row's longer wording stays.</summary>
    private static string? Part(string? subdivision)
    {
        if (subdivision is null || subdivision[0] != '(' || subdivision.Contains(' ', StringComparison.Ordinal)) return subdivision;
        var end = subdivision.IndexOf(')', StringComparison.Ordinal);
        return end < 0 ? subdivision : subdivision[1..end] + subdivision[(end + 1)..];
    }

    /// <summary>A code in whose way a section without a code can be taken apart.</summary>
    private static string UsualCode(Court? court)
        => court is Court.UsDistrict or Court.UsMagistrate or Court.CourtMartial or Court.CivilAgency ? "21 USC" : "PC";

    private static string? Text(FactSet facts, Fact<string> fact) => (string?)facts.Get(fact);
}
