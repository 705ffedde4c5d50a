using System.Runtime.InteropServices;

namespace ExpungeScreener.Law.Offenses;

/// <summary>What the table tells a relief about one column, for one citation.</summary>
public enum ColumnReading
{
    /// <summary>Every row that fits says no.</summary>
    No,

    /// <summary>Every row that fits says yes.</summary>
    Yes,

    /// <summary>Yes for a felony conviction only.</summary>
    FelonyOnly,

    /// <summary>The rows that fit differ: the subdivision decides (see <see cref="OffenseMatch.StillOpen"/>).</summary>
    OpenSubdivision,

    /// <summary>The rows that fit differ only by the offense date.</summary>
    OpenOffenseDate,

    /// <summary>A great injury, gun, weapon or gang finding decides.</summary>
    OpenAllegation,

    /// <summary>Not verified, or turning on something no answer settles: a question for a lawyer.</summary>
    Unsettled,

    /// <summary>The section, or the subdivision that was given, is not in the table.</summary>
    NotInTable,

    /// <summary>No section was given.</summary>
    NotGiven,
}

/// <summary>The class that the table gives one citation, or why it gives none.</summary>
/// <param name="State">Yes when the rows agree on a verified class; otherwise open, unsettled, not in the table, not given.</param>
/// <param name="Class">The class that all fitting rows name, even where <paramref name="State"/> is not Yes; null when they differ.</param>
/// <param name="Open">The facts that could still change it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ClassReading(ColumnReading State, OffenseClass? Class, OpenColumnFacts Open);

/// <summary>The facts that could still change what the table says.</summary>
[Flags]
public enum OpenColumnFacts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The count's subdivision.</summary>
    Subdivision = 1,

    /// <summary>The date of the offense.</summary>
    OffenseDate = 2,

    /// <summary>A great injury, gun, weapon or gang finding.</summary>
    Allegation = 4,
}
