namespace ExpungeScreener.Law.Offenses;

/// <summary>One row of the federal table.</summary>
public sealed class FederalOffense
{
    internal FederalOffense(IReadOnlyList<string> fields)
    {
        Code = fields[0].All(char.IsAsciiDigit) ? $"{fields[0]} {CodeNames.UnitedStatesCode}" : fields[0];
        (Section, Name, Class, Notes) = (fields[1], fields[3], fields[4], fields[7]);
        Subsection = fields[2].Length == 0 ? null : fields[2];
        (ControlledSubstance, SimplePossession) = (fields[5] == "y", fields[6] == "y");
        FoldedSubsection = SubdivisionText.Fold(Subsection ?? "");
    }

    /// <summary>The title: "21 USC", "36 CFR", "DC Code".</summary>
    public string Code { get; }

    /// <summary>The section, or the sections, of the row.</summary>
    public string Section { get; }

    /// <summary>The subsection, or the words that tell rows of a section apart; null when there is none.</summary>
    public string? Subsection { get; }

    /// <summary>What the offense is, in a few words.</summary>
    public string Name { get; }

    /// <summary>The class as the table writes it, such as "misdemeanor-A".</summary>
    public string Class { get; }

    /// <summary>Whether it is about a controlled substance.</summary>
    public bool ControlledSubstance { get; }

    /// <summary>Whether it is possession and nothing more.</summary>
    public bool SimplePossession { get; }

    /// <summary>What the table adds.</summary>
    public string Notes { get; }

    /// <summary>Whether the table sends the question to a lawyer.</summary>
    public bool AttorneyFlag => Notes.Contains("attorney flag", StringComparison.OrdinalIgnoreCase);

    /// <summary>The citation of this row.</summary>
    public OffenseCode Citation => new(Code, Section, Subsection);

    /// <summary>The stable key of this row.</summary>
    public string Key => Citation.Key;

    /// <summary>The subsection without signs, for comparing.</summary>
    internal string FoldedSubsection { get; }
}
