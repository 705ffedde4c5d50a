using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>What the two marijuana proclamations share: the drug, the person's status on the day, and what they leave out.</summary>
internal static class MarijuanaPardon
{
    private static readonly MarijuanaChargeKind[] AnyDrugCharge =
        [.. Enum.GetValues<MarijuanaChargeKind>().Where(kind => kind != MarijuanaChargeKind.None)];

    /// <summary>The federal courts, and the Court of Indian Offenses, whose rule the second proclamation names.</summary>
    private static readonly Condition Courts = CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate, Court.DcSuperior, Court.CourtMartial)
        | (CaseFacts.Court.Is(Court.Tribal) & InOneCount(ChargeUnder("25 CFR", "11.452")));

    private static readonly Condition NotNamed = MarijuanaOffense.OneIs(MarijuanaChargeKind.NotNamed);

    private static readonly Condition NotPresent = FederalFacts.LawfullyPresentAtOffense.IsNo();

    /// <summary>The clauses of a proclamation.</summary>
    /// <param name="proclamation">How it is cited.</param>
    /// <param name="day">The last day of an offense, which is also the day on which the person's status counts.</param>
    /// <param name="named">The kinds of charges it names.</param>
    /// <param name="alsoUnsettled">A charge of which only a lawyer can say whether it is meant; null where there is none.</param>
    public static ImmutableArray<Clause> Of(string proclamation, DateOnly day, Condition named, Condition? alsoUnsettled = null) =>
    [
        Covers("federal-or-dc", Courts, proclamation),
        Covers("drug-charge", MarijuanaOffense.OneIs(AnyDrugCharge), proclamation),
        Covers("marijuana", FederalFacts.Drug.Is(FederalDrug.MarijuanaOnly, FederalDrug.Mixed), proclamation),
        AsksLawyer("mixed-drugs", FederalFacts.Drug.Is(FederalDrug.Mixed), proclamation),
        AsksLawyer("not-named", Unsettled(alsoUnsettled) & !named, proclamation),
        Requires("named-conduct", named | Unsettled(alsoUnsettled), proclamation),
        Requires("by-the-day", CaseFacts.OffenseDate.IsBefore(day.Year, day.Month, day.Day + 1), proclamation),
        Requires("status-on-the-day", Status(day), proclamation),
        Excludes("not-lawfully-present", !PersonFacts.UsCitizen.IsYes() & NotPresent, proclamation),
        Presumes("not-lawfully-present-before-citizenship", PersonFacts.UsCitizen.IsYes() & NotPresent, proclamation),
        Happens("already-pardoned", proclamation),
        Notes("certificate-proves-it", proclamation),
        Notes("pardon-is-not-erasing", "OLC opinion (2006)"),
        Notes("open-case-is-covered", FederalCase.StillOpen, proclamation),
        Notes("under-21-can-be-erased", AgeAtOffense.Reached21.IsNo() & InOneCount(DeferredJudgment.Given3607.IsYes()), "18 USC 3607(c)"),
        Notes("medical-rescheduling-changes-nothing", "21 USC 844"),
        Warns("immigration", "8 USC 1227(a)(2)(A)(vi)"),
    ];

    private static Condition Unsettled(Condition? also) => also is null ? NotNamed : NotNamed | also;

    /// <summary>A citizen, or a lawful permanent resident on that day. Who got the green card only later was neither that day, citizen today or not.</summary>
    private static Condition Status(DateOnly day) => new Derived<bool>($"citizen or permanent resident on {day:yyyy-MM-dd}", FactLevel.Case, scene =>
    {
        var (citizen, days) = (PersonFacts.UsCitizen.Read(scene), PersonFacts.LawfulPermanentResidentOn.Read(scene));
        if (days.IsKnown && (days.Value.Values.Contains(day) || IsOnlyLater(days.Value, day))) return Reading.Of(days.Value.Values.Contains(day));
        if (citizen is { IsKnown: true, Value: true }) return Reading.Of(true);
        return citizen.IsKnown && days.IsKnown ? Reading.Of(false) : Missing.Of<bool>(scene, PersonFacts.UsCitizen, PersonFacts.LawfulPermanentResidentOn);
    }).IsYes();

    private static bool IsOnlyLater(Days days, DateOnly day) => !days.Values.IsEmpty && days.Values.All(one => one > day);
}
