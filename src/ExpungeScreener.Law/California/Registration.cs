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
}
