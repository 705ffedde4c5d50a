using ExpungeScreener.Records;

namespace ExpungeScreener.Cli.Commands;

/// <summary>How records are screened: on which day, and whether laws about other records are left out.</summary>
/// <param name="AsOf">The day for a record that names none.</param>
/// <param name="Relevant">Whether to leave out what is not applicable.</param>
internal sealed record Screen(DateOnly AsOf, bool Relevant)
{
    public Findings Of(ReadResult read)
    {
        var findings = Findings.Of(read.Record!, read.AsOf ?? AsOf);
        return Relevant ? findings.Relevant() : findings;
    }
}
