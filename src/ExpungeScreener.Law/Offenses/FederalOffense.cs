using System.Collections.Immutable;

namespace ExpungeScreener.Law.Offenses;

/// <summary>A yes or no column of the federal table.</summary>
public enum FederalColumn
{
    /// <summary>A controlled substance offense.</summary>
    ControlledSubstance,

    /// <summary>Having a controlled substance, and no more than that.</summary>
    SimplePossession,
}

/// <summary>One row of the federal table.</summary>
public sealed class FederalOffense
{
    private static readonly string[] MostSayForce = ["16(a) yes", "16(a) likely", "16(a) usually argued yes"];

    internal FederalOffense(IReadOnlyList<string> fields)
    {
        Title = fields[0].All(char.IsAsciiDigit) ? fields[0] + " USC" : fields[0];
        Sections = [.. (fields[1] + OtherSection(fields[2])).Split('/').Select(part => part.Split(' ')[0])];
        Subsection = Canonical(fields[2][OtherSection(fields[2]).Length..]);
        (Name, Class, Notes) = (fields[3], fields[4], fields[7]);
        (ControlledSubstance, SimplePossession) = (fields[5] is "y", fields[6] is "y");
        FoldedSubsection = SubdivisionText.Fold(Subsection is null ? "" : fields[2]);
        Paths = FederalPath.AllOf(Subsection);
    }

    /// <summary>The title or code: "21 USC", "36 CFR", "DC Code".</summary>
    public string Title { get; }

    /// <summary>The section; where a row covers two, the first.</summary>
    public string Section => Sections[0];

    /// <summary>Every section that the row covers.</summary>
    public ImmutableArray<string> Sections { get; }

    /// <summary>The subsection, with words where the level depends on facts: "a", "a one prior", "a(1)/b(1)(C)"; null when there is none.</summary>
    public string? Subsection { get; }

    /// <summary>The plain name of the offense.</summary>
    public string Name { get; }

    /// <summary>The class as the table words it: "misdemeanor-A", "felony-D or C", "varies".</summary>
    public string Class { get; }

    /// <summary>A controlled substance offense.</summary>
    public bool ControlledSubstance { get; }

    /// <summary>Having a controlled substance, and no more than that.</summary>
    public bool SimplePossession { get; }

    /// <summary>The notes of the table.</summary>
    public string Notes { get; }

    /// <summary>The notes send this row to a lawyer.</summary>
    public bool AttorneyFlag => Notes.Contains("attorney flag", StringComparison.Ordinal);

    /// <summary>The notes say that it is not settled, or differs, whether force is an element (18 U.S.C. 16(a)).</summary>
    public bool ForceNotSettled => Notes.Contains("16(a)", StringComparison.Ordinal) || Notes.Contains("16a", StringComparison.Ordinal) || Notes.Contains("TSRA attorney flag", StringComparison.Ordinal);

    /// <summary>The notes say so, and do not say that most courts answer yes.</summary>
    public bool ForceDoubtful => ForceNotSettled && !MostSayForce.Any(words => Notes.Contains(words, StringComparison.Ordinal));

    /// <summary>The citation of this row.</summary>
    public OffenseCode Citation => new(Title, Section, Subsection);

    /// <summary>The stable key of this row, such as "21 USC 844 a".</summary>
    public string Key => Citation.Key;

    internal string FoldedSubsection { get; }

    /// <summary>The subsections that the row names, each cut into its levels.</summary>
    internal ImmutableArray<ImmutableArray<string>> Paths { get; }

    /// <summary>The value of one column.</summary>
    public bool Value(FederalColumn column) => column is FederalColumn.ControlledSubstance ? ControlledSubstance : SimplePossession;

    /// <summary>A row of two sections may name the second in the column of the subsection, after a stroke: "/960".</summary>
    private static string OtherSection(string subsection) => subsection.StartsWith('/') ? subsection : "";

    /// <summary>"(a)(1)/(b)(1)(C)" is "a(1)/b(1)(C)".</summary>
    private static string? Canonical(string subsection) => subsection.Length == 0
        ? null
        : string.Join('/', subsection.Split('/').Select(part => part.StartsWith('(') ? part[1..].Remove(part.IndexOf(')', StringComparison.Ordinal) - 1, 1) : part));
}
