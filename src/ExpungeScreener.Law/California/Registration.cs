using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>The duty to register under Penal Code 290.</summary>
internal static class Registration
{
    /// <summary>The charge brought a duty to register: as the papers say; else as the table lists it; else no, where nobody was ever ordered to.</summary>
    public static Derived<bool> Required { get; } = new("registration required for the charge", FactLevel.Count, scene =>
    {
        var said = CountFacts.RegistrationRequired.Read(scene);
        if (said.IsKnown) return said;
        var match = Offenses.Match.Read(scene);
        if (match.IsKnown && match.Value.Read(Column.Registrable290) == ColumnReading.Yes) return Reading.Of(true);
        if (PersonFacts.EverOrderedToRegister290.Read(scene) is { IsKnown: true, Value: false }) return Reading.Of(false);
        FactPath[] open = [scene.PathOf(CountFacts.RegistrationRequired), scene.PathOf(CountFacts.Code), scene.PathOf(CountFacts.Section), scene.PathOf(CountFacts.Subdivision)];
        FactPath[] person = PersonFacts.EverOrderedToRegister290.Read(scene).IsKnown ? [] : [scene.PathOf(PersonFacts.EverOrderedToRegister290)];
        return Reading.Missing<bool>([.. open.Where(path => !scene.FactsFor(path.Fact).Has(path.Fact)), .. person]);
    });

    /// <summary>
    /// The offense is one for which PC 290 itself asks for registration: as the table lists it; where the table does
    /// not settle it, as the papers say, or no where nobody was ever ordered to. An order that a judge gave for another
    /// offense does not put it on the list.
    /// </summary>
    public static Derived<bool> Listed { get; } = new("offense that PC 290 lists", FactLevel.Count, scene =>
    {
        var match = Offenses.Match.Read(scene);
        var column = match.IsKnown ? match.Value.Read(Column.Registrable290) : ColumnReading.NotGiven;
        if (column is ColumnReading.Yes or ColumnReading.No) return Reading.Of(column == ColumnReading.Yes);
        var ordered = Ordered(scene);
        if (Readings.TruthOf(ordered) == Truth.No) return ordered;
        var settles = match.IsKnown && column is not (ColumnReading.OpenSubdivision or ColumnReading.OpenOffenseDate);
        return settles && ordered.IsKnown ? ordered : Reading.Missing<bool>([.. match.Missing, .. Open(scene, match, column), .. ordered.Missing]);
    });

    /// <summary>The papers say that the charge brought the duty, though PC 290 does not list the offense.</summary>
    public static Condition OnlyByOrder { get; } = CountFacts.RegistrationRequired.IsYes() & Listed.IsNo();

    private static Reading<bool> Ordered(Scene scene)
    {
        var (said, ever) = (CountFacts.RegistrationRequired.Read(scene), PersonFacts.EverOrderedToRegister290.Read(scene));
        if (said.IsKnown) return said;
        if (ever is { IsKnown: true, Value: false }) return ever;
        FactPath[] person = ever.IsKnown ? [] : [scene.PathOf(PersonFacts.EverOrderedToRegister290)];
        return Reading.Missing<bool>([scene.PathOf(CountFacts.RegistrationRequired), .. person]);
    }

    private static FactPath[] Open(Scene scene, Reading<OffenseMatch> match, ColumnReading column)
        => match.IsKnown && column is ColumnReading.OpenSubdivision or ColumnReading.OpenOffenseDate
            ? Offenses.Paths(scene, match.Value.StillOpen(Column.Registrable290))
            : [];
}
