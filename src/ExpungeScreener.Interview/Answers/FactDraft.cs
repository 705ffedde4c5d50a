using System.Collections.Immutable;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Answers;

/// <summary>The facts of one person, case or charge while answers are replayed.</summary>
internal sealed class FactDraft
{
    private readonly Dictionary<Fact, object> _facts = [];

    public void Put(Fact fact, object value) => _facts[fact] = value;

    public void Put(ImmutableArray<Assignment> sets)
    {
        foreach (var (fact, value) in sets) Put(fact, value);
    }

    public void Forget(Fact fact) => _facts.Remove(fact);

    public object? Get(Fact fact) => _facts.GetValueOrDefault(fact);

    public FactSet Done()
    {
        var builder = FactSet.Build();
        foreach (var (fact, value) in _facts) builder.Put(fact, value);
        return builder.Done();
    }
}
