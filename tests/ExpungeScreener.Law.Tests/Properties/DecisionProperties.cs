using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using Record = ExpungeScreener.Law.Facts.Record;

namespace ExpungeScreener.Law.Tests.Properties;

/// <summary>What holds of every relief and every record.</summary>
public sealed class DecisionProperties
{
    /// <summary>How many records each property is tried on; PROPERTY_SAMPLES asks for more.</summary>
    private static readonly int Samples = int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_SAMPLES"), CultureInfo.InvariantCulture, out var asked) ? asked : 120;

    /// <summary>
    /// The dice of a record. Every run draws from the same thousand, each of which has been tried, so that a red run
    /// means that the law changed; PROPERTY_WIDE draws from all there are, to find what nobody has seen.
    /// </summary>
    private static readonly Gen<uint> Seed = Environment.GetEnvironmentVariable("PROPERTY_WIDE") is null ? Gen.UInt[0, 999] : Gen.UInt;

    private static readonly Fact[][] SameMatter =
    [
        [FederalFacts.PrisonImposed, SentenceFacts.Type, SentenceFacts.Released],
        [FederalFacts.InCustody, PersonFacts.InCustody, SentenceFacts.Type, SentenceFacts.Released, SentenceFacts.SupervisionEnded, SentenceFacts.ProbationOutcome, SentenceFacts.ProbationEnds, SentenceFacts.SupervisionStarted, SentenceFacts.SupervisionMonths],
        [SentenceFacts.SupervisionEnded, SentenceFacts.ProbationEnds, SentenceFacts.SupervisionStarted, SentenceFacts.SupervisionMonths],
        [CaseFacts.SentencingDate, CaseFacts.JudgmentEntered, CaseFacts.PleaOrVerdictDate],
        [FederalFacts.AppealFiled, FederalFacts.AppealDecided, FederalFacts.CertiorariDenied],
        [PersonFacts.OnProbation, SentenceFacts.ProbationOutcome, SentenceFacts.ProbationEnds, SentenceFacts.SupervisionStarted, SentenceFacts.SupervisionMonths, CaseFacts.Outcome],
        [PersonFacts.PriorDrugConvictionBeforeOffense, PersonFacts.AnyDrugConviction, PersonFacts.Prior3607Disposition, CountFacts.Code, CountFacts.Section, CountFacts.AlreadyCleared, CaseFacts.Court, CaseFacts.Outcome, CaseFacts.OffenseDate, CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate, CaseFacts.JudgmentEntered],
        [CaseFacts.Outcome, FederalFacts.JudgmentSigned, FederalFacts.Prejudgment3607, FederalFacts.DismissedAndDischarged],
    ];

    [Fact]
    public void Learning_a_fact_that_is_not_missing_never_changes_the_outcome()
        => Seed.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var full = RandomRecord.Full(dice);
                var before = RandomRecord.Partial(dice, full, dice.Pick(2, 4, 8));
                var found = Decide(before);
                foreach (var place in dice.Shuffle(Places.Of(full).Where(place => !Equals(Places.Get(before, place), Places.Get(full, place)))).Take(12))
                    foreach (var (was, now) in found.Zip(Decide(Places.Put(before, place, Places.Get(full, place)))))
                        if (!MayMove(was, now, place)) throw new Broken($"learning {place} = {Places.Get(full, place)}", was, now, before);
            },
            iter: Samples);

    [Fact]
    public void Taking_a_fact_away_never_closes_a_way()
        => Seed.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var full = RandomRecord.Full(dice);
                var before = dice.Once(3) ? full : RandomRecord.Partial(dice, full, dice.Pick(3, 6));
                var found = Decide(before);
                foreach (var place in dice.Shuffle(Places.Of(before).Where(place => Places.MayBeForgotten(before, place))).Take(12))
                    foreach (var (was, now) in found.Zip(Decide(Places.Put(before, place, null))))
                        if (now is { Outcome: Outcome.Closed, Unless.IsEmpty: true } && was.Outcome is not (Outcome.Closed or Outcome.NotApplicable) && !(IsUncovered(was) && IsUncovered(now)))
                            throw new Broken($"forgetting {place} = {Places.Get(before, place)}", was, now, before);
            },
            iter: Samples);

    [Fact]
    public void The_order_of_cases_and_charges_never_matters()
        => Seed.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var record = RandomRecord.Partial(dice, RandomRecord.Full(dice), 4);
                var mixed = record with { Cases = [.. dice.Shuffle(record.Cases.Select(@case => @case with { Counts = [.. dice.Shuffle(@case.Counts)] }))] };
                Assert.Equal(Decide(record).Select(Unordered).Order(StringComparer.Ordinal), Decide(mixed).Select(Unordered).Order(StringComparer.Ordinal));
            },
            iter: Samples);

    [Fact]
    public void A_first_day_is_open_on_that_day_and_not_on_the_day_before()
        => Seed.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var record = dice.Once(2) ? RandomRecord.Full(dice) : RandomRecord.Partial(dice, RandomRecord.Full(dice), 12);
                foreach (var found in Decide(record).Where(one => one.Outcome == Outcome.OpensOn))
                {
                    var (on, before) = (Again(found, IsAboutWhatRuns(found) ? record : NothingElseRuns(record), found.OpensOn!.Value), Again(found, record, found.OpensOn!.Value.AddDays(-1)));
                    if (on.Outcome != Outcome.Open && !(on.Outcome == Outcome.NeedsFacts && found.Clauses.Any(state => state.Estimated))) throw new Broken($"on {found.OpensOn:yyyy-MM-dd}", found, on, record);
                    if (before.Outcome == Outcome.Open) throw new Broken("the day before", found, before, record);
                }
            },
            iter: Samples);

    [Fact]
    public void Every_answer_has_what_its_outcome_promises()
        => Seed.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var record = RandomRecord.Partial(dice, RandomRecord.Full(dice), dice.Pick(1, 2, 4, 8));
                foreach (var found in Decide(record))
                    if (Lacks(found) is { } lack) throw new Broken(lack, found, found, record);
            },
            iter: Samples);

    [Fact]
    public void Every_missing_fact_is_really_open()
        => Seed.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var record = RandomRecord.Partial(dice, RandomRecord.Full(dice), dice.Pick(2, 4, 8));
                foreach (var found in Decide(record))
                    foreach (var place in found.MissingFacts.Where(place => place.Fact.Name != "counts"))
                        if (Places.Get(record, place) is { } known && known is not (DateSpan { IsDay: false } or EventDate { When.IsDay: false } or OtherConvictions or string))
                            throw new Broken($"{place} is known to be {known}", found, found, record);
            },
            iter: Samples);

    [Fact]
    public void No_record_is_too_strange_to_answer()
        => Seed.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var (one, other) = (RandomRecord.Full(dice), RandomRecord.Full(dice));
                var strange = RandomRecord.Partial(dice, one, 3) with { Person = other.Person };
                foreach (var place in Places.Of(other).Where(place => place.Case == "c1" && place.Count is null && dice.Once(2)))
                    strange = Places.Put(strange, place, Places.Get(other, place));
                var day = dice.Day(new DateOnly(1990, 1, 1), new DateOnly(2080, 1, 1));
                var expected = ReliefCatalog.All.Sum(relief => Screening.ScenesFor(relief, Scene.Of(strange, day)).Count);
                Assert.Equal(expected, Screening.Decide(strange, day).Length);
                Assert.Equal(expected, Screening.Decide(strange, day, Edition.Unbounded).Length);
            },
            iter: Samples);

    private static ImmutableArray<Determination> Decide(Record record) => Screening.Decide(record, Given.Today, Edition.Unbounded);

    private static Determination Again(Determination found, Record record, DateOnly day)
    {
        var scene = Screening.ScenesFor(found.Relief, Scene.Of(record, day)).Single(one => one.Case?.Id == found.Scene.Case?.Id && one.Count?.Id == found.Scene.Count?.Id);
        return Screening.Decide(found.Relief, scene, Edition.Unbounded);
    }

    /// <summary>A way to end supervision early is there only while it runs.</summary>
    private static bool IsAboutWhatRuns(Determination found) => found.Relief.Id.StartsWith("fed-early-end", StringComparison.Ordinal);

    /// <summary>On the day a listed term is over, the person says that nothing else runs.</summary>
    private static Record NothingElseRuns(Record record) => record with
    {
        Person = record.Person.With(PersonFacts.OnProbation, false).With(PersonFacts.ServingSentence, false)
            .With(PersonFacts.Supervision, Choices<Supervision>.Of(Supervision.None)),
    };

    /// <summary>It is not known whether the relief is about such a record. Only that is asked then; and where the relief fails anyway, the way is closed all the same.</summary>
    private static bool IsUncovered(Determination found) => found.Clauses.Any(state => state is { Clause.Kind: ClauseKind.Covers, Standing: Standing.Unknown });

    /// <summary>
    /// A fact that is missing may move an answer that is not settled, and may make a decision stronger. What is presumed
    /// may turn out otherwise, and so may a listed driving charge, which counts as no until the papers show one, and the
    /// time limits for charging, which are read from the age of the arrest until somebody says.
    /// </summary>
    private static bool MayMove(Determination was, Determination now, FactPath place)
    {
        if (was.Outcome == now.Outcome) return was.Outcome != Outcome.Open || now.Decision <= was.Decision || place.Fact == SentenceFacts.ListedDrivingCharge;
        if (IsUncovered(was) && IsUncovered(now)) return true;
        return IsPresumed(was, place) || IsReadFromAge(was, place)
            || ((was.MissingFacts.Contains(place) || SaysTheSame(was, place)) && was.Outcome is Outcome.NeedsFacts or Outcome.WaitsFor or Outcome.Closed);
    }

    /// <summary>What is taken as "no" until somebody says: that nothing was done before, and what two proclamations leave out.</summary>
    private static bool IsPresumed(Determination was, FactPath place)
        => place.Fact == CountFacts.AlreadyCleared
            || was.Clauses.Any(state => state.Clause.Presumed && state.Standing == Standing.Unknown && IsOpenIn(state.Clause, was.Scene, place));

    private static bool IsOpenIn(Clause clause, Scene scene, FactPath place)
    {
        var sink = new OpenFacts();
        clause.Condition.Open(scene, sink);
        return sink.ToImmutable().Contains(place);
    }

    /// <summary>Whether a charge that was never filed still can be is read from the age of the arrest until somebody says.</summary>
    private static bool IsReadFromAge(Determination was, FactPath place)
        => was.Relief.Id == "pc-851-91" && (place.Fact == ArrestFacts.LimitationsRun || place.Fact == ArrestFacts.CanBeRefiled);

    /// <summary>
    /// Federal reliefs name one of several facts that would say the same: a date by its name, or the facts it follows
    /// from; the person's own word, or a listed case that shows it.
    /// </summary>
    private static bool SaysTheSame(Determination was, FactPath place)
        => was.Relief.System == LegalSystem.Federal && SameMatter.Any(facts => facts.Contains(place.Fact) && was.MissingFacts.Any(missing => facts.Contains(missing.Fact)));

    private static string Unordered(Determination found)
        => $"{found.Relief.Id} {found.Scene.Case?.Id} {found.Scene.Count?.Id} {Words.Kind(found.Outcome)} {found.Decision} {found.OpensOn} {found.ClosesOn} {string.Join(' ', found.MissingFacts.Select(path => $"{path}").Order(StringComparer.Ordinal))}";

    private static string? Lacks(Determination found) => found switch
    {
        { Outcome: Outcome.NeedsFacts, MissingFacts.IsEmpty: true } => "needs a fact and names none",
        { Outcome: Outcome.OpensOn, OpensOn: null } => "opens on no day",
        { Outcome: Outcome.OpensOn, OpensOn: { } day } when day <= Given.Today => "opens on a day that has come",
        { Outcome: Outcome.WaitsFor, WaitsFor.IsEmpty: true } => "waits for nothing",
        { Outcome: Outcome.AskLawyer, Why: null } => "asks a lawyer and does not say why",
        { Outcome: Outcome.Open or Outcome.OpensOn or Outcome.WaitsFor, Decision: null } => "nobody decides",
        { Outcome: not (Outcome.Open or Outcome.OpensOn or Outcome.WaitsFor), Decision: not null } => "decided too early",
        { Outcome: Outcome.Closed or Outcome.NotApplicable } when !found.Clauses.Any(state => state.Decides) => "says no without a reason",
        _ => null,
    };

    private sealed class Broken(string how, Determination was, Determination now, Record record) : Exception(
        $"{how}: {was.Relief.Id} {was.Scene.Case?.Id}/{was.Scene.Count?.Id}\n  was {Words.Of(was)}\n  now {Words.Of(now)}\n  {string.Join("\n  ", Places.Of(record).Select(place => $"{place} = {Places.Get(record, place)}"))}");
}
