using BenchmarkDotNet.Attributes;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Benchmarks;

/// <summary>How long it takes to decide every relief for one person, by the number of charges.</summary>
[MemoryDiagnoser]
public class ScreeningBenchmark
{
    private static readonly Relief[] Reliefs = [.. ReliefCatalog.All.Where(relief => relief.System == LegalSystem.California)];

    private Record _record = null!;

    /// <summary>Charges in the person's one case.</summary>
    [Params(1, 10, 100)]
    public int Charges { get; set; }

    /// <summary>The court of the case.</summary>
    [Params(Court.CaSuperior, Court.UsDistrict)]
    public Court Court { get; set; }

    /// <summary>One case with its charges.</summary>
    [GlobalSetup]
    public void Prepare() => _record = Court == Court.CaSuperior ? OfCalifornia() : OfFederalCourt();

    /// <summary>A California misdemeanor with probation that ran to its end.</summary>
    private Record OfCalifornia()
    {
        var person = FactSet.Build().Put(PersonFacts.ServingSentence, false).Put(PersonFacts.OnProbation, false)
            .Put(PersonFacts.PendingCharges, false).Put(PersonFacts.Supervision, Choices<Supervision>.Of(Supervision.None))
            .Put(PersonFacts.MustRegister290, false).Put(PersonFacts.ConvictionSince, OtherConvictions.None).Done();
        var facts = FactSet.Build().Put(CaseFacts.Court, Court.CaSuperior).Put(CaseFacts.Outcome, Disposition.Convicted)
            .Put(CaseFacts.SentencingDate, DateSpan.Day(2015, 3, 2)).Put(SentenceFacts.Type, SentenceType.Probation)
            .Put(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled).Done();
        var count = FactSet.Build().Put(CountFacts.Code, "PC").Put(CountFacts.Section, "484").Put(CountFacts.Subdivision, "a")
            .Put(CountFacts.Level, OffenseLevel.Misdemeanor).Put(CountFacts.AlreadyCleared, AlreadyCleared.No).Done();
        return Of(person, facts, count);
    }

    /// <summary>A federal felony: prison, and supervised release that is over.</summary>
    private Record OfFederalCourt()
    {
        var person = FactSet.Build().Put(PersonFacts.ServingSentence, false).Put(PersonFacts.OnProbation, false)
            .Put(PersonFacts.Supervision, Choices<Supervision>.Of(Supervision.None)).Put(PersonFacts.ConvictionSince, OtherConvictions.None)
            .Put(PersonFacts.UsCitizen, true).Put(PersonFacts.InCustody, false).Done();
        var facts = FactSet.Build().Put(CaseFacts.Court, Court.UsDistrict).Put(CaseFacts.District, "cacd").Put(CaseFacts.Outcome, Disposition.Convicted)
            .Put(CaseFacts.OffenseDate, DateSpan.Day(2014, 5, 1)).Put(CaseFacts.PleaOrVerdictDate, DateSpan.Day(2015, 2, 1)).Put(CaseFacts.DecidedBy, DecidedBy.Trial)
            .Put(CaseFacts.SentencingDate, DateSpan.Day(2015, 6, 1)).Put(CaseFacts.JudgmentEntered, DateSpan.Day(2015, 6, 3))
            .Put(SentenceFacts.Type, SentenceType.FederalPrison).Put(SentenceFacts.Released, DateSpan.Day(2020, 3, 1))
            .Put(SentenceFacts.SupervisionEnded, EventDate.On(DateSpan.Day(2023, 3, 1))).Put(FederalFacts.PrisonImposed, true).Put(FederalFacts.AppealFiled, false)
            .Put(FederalFacts.Grounds, Choices<Ground>.Of()).Put(FederalFacts.ClericalError, false).Put(FederalFacts.ConvictionInvalidated, false).Put(FederalFacts.ArrestUnlawful, false).Done();
        var count = FactSet.Build().Put(CountFacts.Code, "18 USC").Put(CountFacts.Section, "1343").Put(CountFacts.Level, OffenseLevel.Felony)
            .Put(CountFacts.AlreadyCleared, AlreadyCleared.No).Done();
        return Of(person, facts, count);
    }

    private Record Of(FactSet person, FactSet facts, FactSet count)
        => new(person, [new CaseRecord("c1", facts, [.. Enumerable.Range(1, Charges).Select(i => new CountRecord($"{i}", count))])]);

    /// <summary>Every California relief, every charge.</summary>
    [Benchmark]
    public int California() => Screening.Decide(Reliefs, _record, new DateOnly(2026, 11, 24)).Length;

    /// <summary>Every relief, every charge.</summary>
    [Benchmark]
    public int Screen() => Screening.Decide(_record, new DateOnly(2026, 11, 24)).Length;
}
