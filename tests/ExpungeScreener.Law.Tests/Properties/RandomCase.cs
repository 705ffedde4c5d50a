using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;

namespace ExpungeScreener.Law.Tests.Properties;

/// <summary>A case in which every fact is known and fits every other. Only the first can be federal: of two, what the person says could be about either.</summary>
internal static class RandomCase
{
    private static readonly (string Code, string Section, string? Subdivision)[] Extra =
        [("PC", "9999", null), ("LAMC", "41.57", null), ("VC", "4000", "a"), ("PC", "288", "c"), ("HSC", "11350", "a"), ("PC", "182", "a(1)"), ("PC", "459", "2d"), ("PC", "487", "a")];

    private static readonly (string, string, string?)[] California
        = [.. CaliforniaOffenses.All.Where(row => row.Subdivision?.StartsWith("pre2016", StringComparison.Ordinal) != true).Select(row => (row.Code, row.Section, row.Subdivision))];

    private static readonly (string, string, string?)[] Federal
        = [("21 USC", "844", "a"), ("21 USC", "844", "a"), ("36 CFR", "2.35", "b(2)"), ("18 USC", "1343", null), ("18 USC", "113", "a(5)")];

    private static readonly (string Code, string Section, string? Subdivision, FederalConduct? Conduct)[] MoreFederal =
    [
        ("21 USC", "846", "844", FederalConduct.AttemptedSimplePossession), ("21 USC", "841", "b(4)", FederalConduct.GiftNoPayment), ("18 USC", "1951", null, FederalConduct.None),
        ("18 USC", "1028", "a", FederalConduct.None), ("50 USC", "3811", null, FederalConduct.None), ("18 USC", "1752", null, FederalConduct.None), ("18 USC", "13", null, null),
        ("36 CFR", "1280.16", "a(1)", FederalConduct.SimplePossession), ("38 CFR", "1.218", "b", FederalConduct.SimplePossession), ("18 USC", "9999", null, null), ("21 USC", "863", null, FederalConduct.Paraphernalia),
    ];

    public static CaseRecord Make(Dice dice, string id, DateOnly born)
    {
        var court = dice.Once(2) ? Court.CaSuperior : id == "c1" ? dice.Pick(Court.UsDistrict, Court.UsMagistrate) : Court.OtherState;
        var federal = court is Court.UsDistrict or Court.UsMagistrate;
        var offense = dice.Day(new DateOnly(2003, 1, 1), new DateOnly(2026, 6, 1));
        var judged = offense.AddDays(30 + dice.Upto(300));
        if (judged > Given.Today) judged = Given.Today;
        var outcome = OutcomeOf(dice, federal);
        var extra = dice.Fork(id);
        if (court == Court.CaSuperior && extra.Once(6)) return Juvenile(extra, id, born);
        if (court == Court.CaSuperior && outcome is Disposition.Dismissed or Disposition.Acquitted or Disposition.NotCharged && extra.Once(3)) outcome = extra.Pick(Disposition.Diversion, Disposition.DeferredEntry);
        var facts = FactSet.Build().Put(CaseFacts.Court, court).Put(CaseFacts.Outcome, outcome)
            .Put(CaseFacts.OffenseDate, DateSpan.Day(offense)).Put(CaseFacts.ArrestDate, DateSpan.Day(offense))
            .Put(CaseFacts.AgeAtOffense, Age(born, offense))
            .Put(CaseFacts.DecidedBy, dice.Any<DecidedBy>()).Put(CaseFacts.BeforeTrial, dice.Once(2));
        if (outcome is Disposition.Convicted or Disposition.Vacated) PutJudgment(facts, dice, judged, federal, outcome == Disposition.Convicted);
        if (federal) RandomFederal.Put(facts, dice, outcome, judged);
        else RandomCalifornia.Put(facts, extra, outcome, offense, judged);
        var federalDice = dice.Fork($"federal {id}");
        RandomFederal.PutAnywhere(facts, federalDice);
        if (federal) RandomFederal.PutRest(facts, federalDice);
        var charge = dice.Upto(Federal.Length);
        if (federal && federalDice.Once(3)) return OtherCharge(federalDice, id, facts, outcome, judged);
        if (federal) facts.Put(FederalFacts.Conduct, charge < 3 ? FederalConduct.SimplePossession : FederalConduct.None);
        return new CaseRecord(id, facts.Done(), [.. Enumerable.Range(1, federal ? 1 : 1 + dice.Upto(2)).Select(number => Count(dice, number, federal ? charge : null, outcome, judged))]);
    }

    /// <summary>A charge that one of the narrower federal laws speaks of; and sometimes another beside it.</summary>
    private static CaseRecord OtherCharge(Dice dice, string id, FactSet.Builder facts, Disposition outcome, DateOnly judged)
    {
        var charge = dice.Pick(MoreFederal);
        facts.Put(FederalFacts.Conduct, charge.Conduct ?? dice.Any<FederalConduct>());
        return new CaseRecord(id, facts.Done(), [.. Enumerable.Range(1, 1 + dice.Upto(2)).Select(number => Charged(dice, charge, number, outcome, judged))]);
    }

    private static CountRecord Charged(Dice dice, (string Code, string Section, string? Subdivision, FederalConduct? Conduct) charge, int number, Disposition outcome, DateOnly judged)
    {
        var (code, section, subdivision, _) = number == 1 ? charge : dice.Pick(MoreFederal.Where(other => other.Conduct == charge.Conduct).ToArray());
        var count = Count(dice, number, 0, outcome, judged);
        var facts = charge.Conduct == FederalConduct.AttemptedSimplePossession ? count.Facts.With(CountFacts.Attempt, true) : count.Facts;
        return new CountRecord(count.Id, facts.With(CountFacts.Code, code).With(CountFacts.Section, section).With((Fact)CountFacts.Subdivision, subdivision));
    }

    private static CaseRecord Juvenile(Dice dice, string id, DateOnly born)
    {
        var offense = dice.Day(born.AddYears(13), born.AddYears(18).AddDays(-1));
        var outcome = dice.Once(4) ? dice.Pick(Disposition.Diversion, Disposition.Dismissed) : Disposition.JuvenileAdjudication;
        var facts = FactSet.Build().Put(CaseFacts.Court, Court.CaJuvenile).Put(CaseFacts.Outcome, outcome)
            .Put(CaseFacts.OffenseDate, DateSpan.Day(offense)).Put(CaseFacts.ArrestDate, DateSpan.Day(offense)).Put(CaseFacts.AgeAtOffense, Age(born, offense));
        RandomCalifornia.Put(facts, dice, outcome, offense, offense.AddDays(60));
        RandomCalifornia.PutJuvenile(facts, dice, offense);
        return new CaseRecord(id, facts.Done(), [Count(dice, 1, null, outcome, offense.AddDays(60))]);
    }

    private static Disposition OutcomeOf(Dice dice, bool federal) => dice.Upto(8) switch
    {
        < 5 => Disposition.Convicted,
        5 => dice.Pick(Disposition.Dismissed, Disposition.Acquitted, Disposition.NotCharged),
        6 => Disposition.Pending,
        _ => federal ? dice.Pick(Disposition.PrejudgmentProbation, Disposition.PrejudgmentDismissed) : dice.Pick(Disposition.Dismissed, Disposition.Vacated),
    };

    /// <summary>The plea and the judgment are of one day: a later day standing in for an earlier one must not change an answer here.</summary>
    private static void PutJudgment(FactSet.Builder facts, Dice dice, DateOnly judged, bool federal, bool stands)
    {
        facts.Put(CaseFacts.PleaOrVerdictDate, DateSpan.Day(judged)).Put(CaseFacts.SentencingDate, DateSpan.Day(judged)).Put(CaseFacts.JudgmentEntered, DateSpan.Day(judged));
        if (stands) RandomSentence.Put(facts, dice, judged, federal);
    }

    private static CountRecord Count(Dice dice, int number, int? federal, Disposition outcome, DateOnly judged)
    {
        var (code, section, subdivision) = federal is { } charge ? Federal[charge] : dice.Once(3) ? dice.Pick(Extra) : dice.Pick(California);
        var level = dice.Any<OffenseLevel>();
        var found = dice.Once(5) ? dice.Pick(Enhancement.Gun, Enhancement.Gang, Enhancement.GreatInjury) : (Enhancement?)null;
        var facts = FactSet.Build()
            .Put(CountFacts.Code, code).Put(CountFacts.Section, section).Put(CountFacts.Subdivision, subdivision)
            .Put(CountFacts.Attempt, dice.Once(6)).Put(CountFacts.Level, level)
            .Put(CountFacts.LevelNow, level == OffenseLevel.Felony && outcome != Disposition.Pending && dice.Once(4) ? OffenseLevel.Misdemeanor : level)
            .Put(CountFacts.GreatInjuryGunOrGang, found is not null)
            .Put(CountFacts.Enhancements, Extras(dice, found))
            .Put(CountFacts.RegistrationRequired, IsListed(code, section, subdivision) || dice.Once(6))
            .Put(CountFacts.AlreadyCleared, dice.Once(2) ? AlreadyCleared.No : dice.Any<AlreadyCleared>())
            .Put(CountFacts.Traffic42001, dice.Once(2)).Put(CountFacts.Vehicle42002_1, dice.Once(2))
            .Put(CountFacts.ValueDollars, (decimal)dice.Upto(3000)).Put(CountFacts.SoldToMinor, dice.Once(4));
        if (federal is null) RandomCalifornia.PutCount(facts, dice.Fork($"count {number}"));
        if (federal is null && number > 1 && outcome == Disposition.Convicted && dice.Once(3)) RandomSentence.Put(facts, dice, judged, federal: false);
        return new CountRecord($"{number}", facts.Done());
    }

    private static Choices<Enhancement> Extras(Dice dice, Enhancement? found)
    {
        var extras = found is { } one ? Choices<Enhancement>.Of(one) : Choices<Enhancement>.Of();
        return dice.Once(8) ? extras.Add(Enhancement.AggravatedWhiteCollar) : extras;
    }

    private static bool IsListed(string code, string section, string? subdivision)
        => CaliforniaOffenses.Match(code, section, subdivision).Read(Column.Registrable290) is ColumnReading.Yes or ColumnReading.OpenOffenseDate;

    private static int Age(DateOnly born, DateOnly day) => day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0);
}
