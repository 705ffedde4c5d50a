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

    /// <summary>A California misdemeanor with probation that ran to its end.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var person = FactSet.Build().Put(PersonFacts.ServingSentence, false).Put(PersonFacts.OnProbation, false)
            .Put(PersonFacts.PendingCharges, false).Put(PersonFacts.Supervision, Choices<Supervision>.Of(Supervision.None))
            .Put(PersonFacts.MustRegister290, false).Put(PersonFacts.ConvictionSince, OtherConvictions.None).Done();
        var facts = FactSet.Build().Put(CaseFacts.Court, Court.CaSuperior).Put(CaseFacts.Outcome, Disposition.Convicted)
            .Put(CaseFacts.SentencingDate, DateSpan.Day(2015, 3, 2)).Put(SentenceFacts.Type, SentenceType.Probation)
            .Put(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled).Done();
        var count = FactSet.Build().Put(CountFacts.Code, "PC").Put(CountFacts.Section, "484").Put(CountFacts.Subdivision, "a")
            .Put(CountFacts.Level, OffenseLevel.Misdemeanor).Put(CountFacts.AlreadyCleared, AlreadyCleared.No).Done();
        _record = new Record(person, [new CaseRecord("c1", facts, [.. Enumerable.Range(1, Charges).Select(i => new CountRecord($"{i}", count))])]);
    }

    /// <summary>Every California relief, every charge.</summary>
    [Benchmark]
    public int California() => Screening.Decide(Reliefs, _record, new DateOnly(2026, 11, 24)).Length;

    /// <summary>Every relief, every charge.</summary>
    [Benchmark]
    public int Screen() => Screening.Decide(_record, new DateOnly(2026, 11, 24)).Length;
}
