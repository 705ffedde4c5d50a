using System.Collections.Immutable;

namespace ExpungeScreener.Law.Offenses;

/// <summary>One row of the California table.</summary>
public sealed class CaliforniaOffense
{
    /// <summary>The first day of today's HSC 11357; older offenses read the rows marked "pre2016-".</summary>
    internal static readonly DateOnly CannabisRenumbered = new(2016, 11, 9);

    internal const string OldCannabis = "pre2016-";

    private readonly ImmutableArray<TableValue> _values;

    internal CaliforniaOffense(IReadOnlyList<string> fields)
    {
        (Code, Section, Name) = (fields[0], fields[1], fields[3]);
        Subdivision = fields[2].Length == 0 ? null : fields[2];
        (Notes, Source) = (fields[13], fields[14]);
        DefaultClass = ClassOf(fields[4]);
        _values = [.. fields.Skip(5).Take(8).Select(ValueOf), CaliforniaNotes.SuperStrike(Section, Notes)];
        LifeTerm = CaliforniaNotes.LifeTerm(Notes);
        ClassUnverified = CaliforniaNotes.LeavesClassUnverified(Notes);
        ClassConditional = CaliforniaNotes.MakesClassConditional(Notes, Prop47 is not TableValue.No);
        SettledByAllegation = CaliforniaNotes.NamesAllegation(Notes)
            && (Serious1192_7 is TableValue.Conditional || Violent667_5 is TableValue.Conditional);
    }

    /// <summary>The code: "PC", "HSC", "VC" and so on.</summary>
    public string Code { get; }

    /// <summary>The section, with its own letter.</summary>
    public string Section { get; }

    /// <summary>The subdivision or degree; null where the row is about the section whole.</summary>
    public string? Subdivision { get; }

    /// <summary>The plain name of the offense.</summary>
    public string Name { get; }

    /// <summary>The level of the section.</summary>
    public OffenseClass DefaultClass { get; }

    /// <summary>The class is not verified: never let it settle an answer.</summary>
    public bool ClassUnverified { get; }

    /// <summary>The notes name a fact that makes it another class.</summary>
    public bool ClassConditional { get; }

    /// <summary>A great injury, gun, weapon or gang finding settles the open serious or violent column.</summary>
    public bool SettledByAllegation { get; }

    /// <summary>PC 1203.4(b); for an infraction it means "use 1203.4a".</summary>
    public TableValue Excluded1203_4 => Value(Column.Excluded1203_4);

    /// <summary>VC 12810(a) to (e) only.</summary>
    public TableValue Vc12810 => Value(Column.Vc12810);

    /// <summary>PC 290(c).</summary>
    public TableValue Registrable290 => Value(Column.Registrable290);

    /// <summary>PC 1192.7(c), by section.</summary>
    public TableValue Serious1192_7 => Value(Column.Serious1192_7);

    /// <summary>PC 667.5(c), by section.</summary>
    public TableValue Violent667_5 => Value(Column.Violent667_5);

    /// <summary>PC 1170.18.</summary>
    public TableValue Prop47 => Value(Column.Prop47);

    /// <summary>HSC 11361.8.</summary>
    public TableValue Prop64 => Value(Column.Prop64);

    /// <summary>A controlled substance offense.</summary>
    public TableValue ControlledSubstance => Value(Column.ControlledSubstance);

    /// <summary>Yes where the notes mark it, unverified where they mark it with a condition, otherwise no.</summary>
    public TableValue SuperStrike => Value(Column.SuperStrike);

    /// <summary>Yes where the notes mark a life term, unverified where they mark a super strike without one, otherwise no.</summary>
    public TableValue LifeTerm { get; }

    /// <summary>The lawyer's notes.</summary>
    public string Notes { get; }

    /// <summary>Where the row comes from.</summary>
    public string Source { get; }

    /// <summary>The citation of this row.</summary>
    public OffenseCode Citation => new(Code, Section, Subdivision);

    /// <summary>The stable key of this row, such as "PC 459 2d".</summary>
    public string Key => Citation.Key;

    /// <summary>The cell of one column.</summary>
    public TableValue Value(Column column) => _values[(int)column];

    /// <summary>What this row alone tells a relief about one column.</summary>
    public ColumnReading Read(Column column) => Value(column) switch
    {
        TableValue.No => ColumnReading.No,
        TableValue.Yes => ColumnReading.Yes,
        TableValue.FelonyOnly => ColumnReading.FelonyOnly,
        TableValue.Conditional when IsStrike(column) && SettledByAllegation => ColumnReading.OpenAllegation,
        TableValue.Conditional when column is Column.Prop64 && IsNewCannabis => ColumnReading.No,
        _ => ColumnReading.Unsettled,
    };

    /// <summary>What this row alone tells about the class.</summary>
    public ColumnReading ClassState =>
        DefaultClass is OffenseClass.Unsettled || ClassUnverified || ClassConditional ? ColumnReading.Unsettled : ColumnReading.Yes;

    /// <summary>A row of former HSC 11357, for offenses before 2016-11-09.</summary>
    internal bool IsOldCannabis => Subdivision?.StartsWith(OldCannabis, StringComparison.Ordinal) is true;

    /// <summary>A row of today's HSC 11357: it is read for later offenses only, and for them its condition has failed.</summary>
    private bool IsNewCannabis => Code is "HSC" && Section is "11357" && !IsOldCannabis;

    private static bool IsStrike(Column column) => column is Column.Serious1192_7 or Column.Violent667_5;

    private TableValue ValueOf(string cell) => cell switch
    {
        "n" => TableValue.No,
        "y" => TableValue.Yes,
        "felony-only" => TableValue.FelonyOnly,
        _ => CaliforniaNotes.IsConditional(Notes) ? TableValue.Conditional : TableValue.Unverified,
    };

    private static OffenseClass ClassOf(string cell) => cell switch
    {
        "felony" => OffenseClass.Felony,
        "misdemeanor" => OffenseClass.Misdemeanor,
        "infraction" => OffenseClass.Infraction,
        "wobbler" => OffenseClass.Wobbler,
        "wobblette" => OffenseClass.Wobblette,
        _ => OffenseClass.Unsettled,
    };
}
