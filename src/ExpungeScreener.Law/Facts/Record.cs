using System.Collections.Immutable;

namespace ExpungeScreener.Law.Facts;

/// <summary>What is known about one person: facts about the person, and their cases with their charges. Immutable.</summary>
/// <param name="Person">The facts about the person.</param>
/// <param name="Cases">One for each court case, arrest or juvenile petition, in the order given.</param>
public sealed record Record(FactSet Person, ImmutableArray<CaseRecord> Cases);

/// <summary>One court case, arrest or juvenile petition.</summary>
/// <param name="Id">Unique in the record.</param>
/// <param name="Facts">The facts about the case.</param>
/// <param name="Counts">One for each charge, in the order given.</param>
public sealed record CaseRecord(string Id, FactSet Facts, ImmutableArray<CountRecord> Counts);

/// <summary>One charge of a case.</summary>
/// <param name="Id">Unique in the case.</param>
/// <param name="Facts">The facts about the charge.</param>
public sealed record CountRecord(string Id, FactSet Facts)
{
    /// <summary>What is known about the charge.</summary>
    public FactSet Facts
    {
        get;
        init
        {
            field = value;
            HasOwnSentence = Sentenced(value);
        }
    } = Facts;

    /// <summary>
    /// Whether the charge has a sentence of its own. Then the case's sentence is not read for it at all:
    /// two half sentences are never mixed.
    /// </summary>
    public bool HasOwnSentence { get; private init; } = Sentenced(Facts);

    private static bool Sentenced(FactSet facts) => SentenceFacts.All.Any(facts.Has);
}
