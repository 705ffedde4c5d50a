using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;
using Record = ExpungeScreener.Law.Facts.Record;

namespace ExpungeScreener.Law.Tests.Properties;

/// <summary>
/// A record of which everything is known, and in which every fact fits every other: what a listed case says of the
/// person, the person says as well. A part of it is made by forgetting.
/// </summary>
internal static class RandomRecord
{
    public static Record Full(Dice dice)
    {
        var born = dice.Day(new DateOnly(1960, 1, 1), new DateOnly(2000, 1, 1));
        var cases = Enumerable.Range(1, 1 + dice.Upto(3)).Select(number => RandomCase.Make(dice, $"c{number}", born)).ToArray();
        var draft = new Record(FactSet.Empty, [.. cases]);
        return draft with { Person = Person(dice, born, Scene.Of(draft, Given.Today)) };
    }

    /// <summary>The same record with some facts forgotten, and some dates remembered only as a month or a year.</summary>
    public static Record Partial(Dice dice, Record full, int outOf)
    {
        foreach (var place in Places.Of(full))
            if (Places.MayBeForgotten(full, place) && dice.Once(outOf))
                full = Places.Put(full, place, dice.Once(4) ? Coarse(dice, Places.Get(full, place)) : null);
        return full;
    }

    private static object? Coarse(Dice dice, object? value) => value switch
    {
        DateSpan { IsDay: true } day => Coarse(dice, day),
        EventDate { When: { IsDay: true } day } => EventDate.On(Coarse(dice, day)),
        _ => null,
    };

    private static DateSpan Coarse(Dice dice, DateSpan day)
        => dice.Once(2) ? DateSpan.Month(day.First.Year, day.First.Month) : DateSpan.Year(day.First.Year);

    private static FactSet Person(Dice dice, DateOnly born, Scene listed)
    {
        var ordered = listed.ListedCharges.Any(charge => CountFacts.RegistrationRequired.Read(charge) is { IsKnown: true, Value: true });
        return FactSet.Build()
            .Put(PersonFacts.BirthDate, DateSpan.Day(born))
            .Put(PersonFacts.ServingSentence, Runs(Gates.ServingSentence, listed) || dice.Once(10))
            .Put(PersonFacts.OnProbation, Runs(Gates.OnProbation, listed) || dice.Once(10))
            .Put(PersonFacts.PendingCharges, Runs(Gates.PendingCharges, listed) || dice.Once(10))
            .Put(PersonFacts.Supervision, Supervision(dice, listed))
            .Put(PersonFacts.EverOrderedToRegister290, ordered).Put(PersonFacts.MustRegister290, ordered && dice.Once(2))
            .Put(PersonFacts.SeriousOrViolentPrior, dice.Once(3)).Put(PersonFacts.SuperStrikeConviction, dice.Once(6) || HasSuperStrike(listed))
            .Put(PersonFacts.ConvictionSince, Others(dice))
            .Put(PersonFacts.UsCitizen, dice.Once(2)).Put(PersonFacts.InCustody, InFederalCustody(listed))
            .PutPerson(dice.Fork("person"), FelonyCases(listed))
            .Put(PersonFacts.LawfulPermanentResidentOn, dice.Fork("resident").Pick(new Days([]), new Days([new DateOnly(2023, 12, 22)]), new Days([new DateOnly(2022, 10, 6), new DateOnly(2023, 12, 22)])))
            .Put(PersonFacts.AnyDrugConviction, dice.Once(2)).Put(PersonFacts.PriorDrugConvictionBeforeOffense, dice.Once(3)).Put(PersonFacts.Prior3607Disposition, dice.Once(5))
            .Done();
    }

    private static int FelonyCases(Scene listed) => listed.Cases.Count(@case
        => CaseFacts.Court.Read(@case).Value == Court.CaSuperior && CaseFacts.Outcome.Read(@case).Value == Disposition.Convicted
            && @case.Counts.Any(count => CountFacts.Level.Read(count).Value == OffenseLevel.Felony));

    private static bool InFederalCustody(Scene listed) => listed.Cases.Any(@case => FederalFacts.InCustody.Read(@case) is { IsKnown: true, Value: true });

    private static bool HasSuperStrike(Scene listed) => listed.ListedCharges.Any(charge
        => CaliforniaOffenses.Match(CountFacts.Code.Read(charge).Value, CountFacts.Section.Read(charge).Value, CountFacts.Subdivision.Read(charge).Value).Read(Column.SuperStrike) == ColumnReading.Yes);

    private static bool Runs(Derived<bool> gate, Scene listed) => gate.Read(listed) is { IsKnown: true, Value: true };

    private static Choices<Supervision> Supervision(Dice dice, Scene listed)
    {
        var kinds = Choices<Supervision>.Of();
        foreach (var term in listed.ListedCharges.Where(term => Supervised.Runs(term) == Truth.Yes && CaseFacts.Outcome.Read(term).Value == Disposition.Convicted))
            if (Kind(dice, term) is { } kind) kinds = kinds.Add(kind);
        if (dice.Once(8)) kinds = kinds.Add(dice.Pick(Facts.Supervision.Parole, Facts.Supervision.Prcs, Facts.Supervision.OtherState));
        return kinds.IsEmpty ? Choices<Supervision>.Of(Facts.Supervision.None) : kinds;
    }

    private static Supervision? Kind(Dice dice, Scene term) => CaseFacts.Court.Read(term).Value switch
    {
        Court.OtherState => Facts.Supervision.OtherState,
        Court.UsDistrict or Court.UsMagistrate when SentenceFacts.Type.Read(term).Value == SentenceType.Probation => Facts.Supervision.FederalProbation,
        _ => AfterCustody(dice, term),
    };

    private static Supervision? AfterCustody(Dice dice, Scene term) => Custody.Served.Read(term) switch
    {
        { IsKnown: true, Value: CustodyKind.Prison } => dice.Pick(Facts.Supervision.Parole, Facts.Supervision.Prcs),
        { IsKnown: true, Value: CustodyKind.Split or CustodyKind.SplitOrStraight } => Facts.Supervision.MandatorySupervision,
        { IsKnown: true, Value: CustodyKind.Other } => Facts.Supervision.SupervisedRelease,
        _ => null,
    };

    private static OtherConvictions Others(Dice dice)
        => dice.Once(2) ? OtherConvictions.None
            : OtherConvictions.Of(new OtherConviction(DateSpan.Day(dice.Day(new DateOnly(2005, 1, 1), Given.Today)), dice.Any<OffenseLevel>(), null));
}
