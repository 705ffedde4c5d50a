using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>How a charge stands to the list of small cannabis offenses whose records are destroyed.</summary>
internal enum CannabisRecordKind
{
    /// <summary>On the list.</summary>
    Small,

    /// <summary>On the list, and kept until the person is 18: on school grounds, as a minor.</summary>
    KeptTo18,

    /// <summary>Nobody has verified whether it is on the list.</summary>
    Unverified,

    /// <summary>The table does not list the subdivision.</summary>
    NotInTable,

    /// <summary>Another offense.</summary>
    Other,
}

/// <summary>Records of an arrest or a conviction for a small cannabis offense.</summary>
internal static class CannabisRecords
{
    /// <summary>How the charge stands to the list; HSC 11357 is read by the offense date.</summary>
    public static Derived<CannabisRecordKind> Kind { get; } = new("kind of cannabis record", FactLevel.Count, scene =>
        OffenseRows.Kind(scene, KindOf, CannabisRecordKind.NotInTable));

    /// <summary>There was an arrest, and it did not lead to a conviction.</summary>
    public static Condition OnlyArrested { get; } = CaseFacts.Outcome.Is(
        Disposition.NotCharged, Disposition.Dismissed, Disposition.Acquitted, Disposition.Vacated, Disposition.Diversion, Disposition.DeferredEntry).Called("arrested and not convicted");

    /// <summary>The day of the conviction; of the arrest, where there was none.</summary>
    public static Derived<DateSpan> Day { get; } = new("day of the conviction or the arrest", FactLevel.Count, scene =>
        CaseFacts.Outcome.Read(scene) is { IsKnown: true, Value: not (Disposition.Convicted or Disposition.JuvenileAdjudication) } ? ArrestDay(scene) : ConvictionDay.Of.Read(scene));

    private static Reading<DateSpan> ArrestDay(Scene scene)
    {
        var (arrested, path) = (CaseFacts.ArrestDate.Read(scene), scene.PathOf(CaseFacts.ArrestDate));
        return arrested.IsKnown ? Readings.Dated(arrested.Value, path) : Reading.Missing<DateSpan>(path);
    }

    private static CannabisRecordKind KindOf(CaliforniaOffense row) => (row.Section, row.Subdivision) switch
    {
        ("11357", "a" or "b" or "pre2016-b" or "pre2016-d") or ("11360", "b") => CannabisRecordKind.Small,
        ("11357", "pre2016-e") => CannabisRecordKind.KeptTo18,
        ("11357", _) => CannabisRecordKind.Unverified,
        _ => CannabisRecordKind.Other,
    };
}
