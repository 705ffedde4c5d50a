using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>
/// The "super strikes" of Penal Code 667(e)(2)(C)(iv), at any time: the listed California felony convictions, then
/// what the person says of all others. The person's "no" does not settle a listed conviction that is still unclear.
/// </summary>
internal static class SuperStrikes
{
    /// <summary>Sections that the list names, by number or within 187 to 191.5, and that the table does not have.</summary>
    private static readonly HashSet<string> NamedOnly = ["188", "189", "190", "191", "11418"];

    /// <summary>The person has a super strike.</summary>
    public static Derived<bool> Convicted { get; } = new("super strike", FactLevel.Person, scene =>
        Readings.Some(Readings.Some(scene.ListedCharges, charge => ListedConviction.OfStrike(charge, IsListed)), Said(scene)));

    /// <summary>The table leaves it open whether a listed conviction is a super strike, and no fact settles it.</summary>
    public static Derived<bool> Unverified { get; } = new("super strike, not verified", FactLevel.Person, scene =>
        Readings.Some(scene.ListedCharges, charge => ListedConviction.OfStrike(charge, IsUnsettled)));

    private static Reading<bool> Said(Scene scene) => Readings.Test(scene, PersonFacts.SuperStrikeConviction, said => said);

    /// <summary>The table lists the offense. Of attempts, the list names only those to kill.</summary>
    private static Reading<bool> IsListed(Scene charge) => Readings.Every(
        Offenses.Says(charge, Column.SuperStrike),
        Readings.Some(IsHomicide(charge), Readings.Not(IsAttempt(charge))));

    private static Reading<bool> IsUnsettled(Scene charge) => Readings.Some(
        OffenseRows.Kind(charge, row => row.Read(Column.SuperStrike) is ColumnReading.Unsettled, notInTable: IsNamedOnly(charge)),
        Readings.Every(Offenses.Says(charge, Column.SuperStrike), Readings.Not(IsHomicide(charge)), IsAttempt(charge)));

    private static bool IsNamedOnly(Scene charge)
        => CountFacts.Code.Read(charge) is { IsKnown: true, Value: "PC" } && CountFacts.Section.Read(charge) is { IsKnown: true, Value: var section } && NamedOnly.Contains(section);

    private static Reading<bool> IsAttempt(Scene charge) => Readings.Test(charge, CountFacts.Attempt, attempt => attempt);

    /// <summary>"Homicide or attempt", Penal Code 187 to 191.5.</summary>
    private static Reading<bool> IsHomicide(Scene charge) => Readings.Test(charge, CountFacts.Section, section => section is "187" or "191.5");
}
