using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>
/// The person, the case or the charge that is looked at, on one day. Facts of a wider level are read through it;
/// derived facts are computed once in it.
/// </summary>
public sealed class Scene
{
    private static readonly CountRecord Unlisted = new("", FactSet.Empty);

    /// <summary>Derived facts of the person, or of the case.</summary>
    private object?[] _wide = [];

    /// <summary>Derived facts of the charge; a case that lists none holds them as well.</summary>
    private object?[] _narrow = [];

    private Scene(Record record, DateOnly asOf, Scene? outer, CaseRecord? @case, CountRecord? count)
    {
        Record = record;
        AsOf = asOf;
        Outer = outer;
        Case = @case;
        Count = count;
    }

    /// <summary>The whole record.</summary>
    public Record Record { get; }

    /// <summary>The day on which the question is asked.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The case; null in the person's own scene.</summary>
    public CaseRecord? Case { get; }

    /// <summary>The charge; null in the scene of a person or a case.</summary>
    public CountRecord? Count { get; }

    /// <summary>The id of the charge; null where there is none, or the case lists none and this stands for it.</summary>
    public string? CountId => IsUnlisted ? null : Count?.Id;

    /// <summary>The case of a charge, or the person of a case; null for the person.</summary>
    public Scene? Outer { get; }

    /// <summary>The person's scene.</summary>
    public Scene Person => Outer?.Person ?? this;

    /// <summary>The scenes of the person's cases, in the record's order.</summary>
    public IReadOnlyList<Scene> Cases => Person._inner ??= [.. Record.Cases.Select(@case => new Scene(Record, AsOf, Person, @case, null))];

    /// <summary>The scenes of a case's charges, in the record's order.</summary>
    public IReadOnlyList<Scene> Counts => CaseScene._inner ??= [.. CaseScene.Case!.Counts.Select(count => new Scene(Record, AsOf, CaseScene, Case, count))];

    /// <summary>The scenes of a case's charges; where it lists none, one scene for the charge that nobody named.</summary>
    public IReadOnlyList<Scene> CountsOrUnlisted
        => Counts.Count > 0 ? Counts : CaseScene._unlisted ??= [new Scene(Record, AsOf, CaseScene, CaseScene.Case, Unlisted)];

    /// <summary>The scenes of all charges of all cases; a case that lists none stands for one that nobody named.</summary>
    public IReadOnlyList<Scene> Charges => Person._charges ??= [.. Cases.SelectMany(@case => @case.CountsOrUnlisted)];

    /// <summary>The scenes of every listed charge of the record; a case that lists none stands for itself.</summary>
    public IReadOnlyList<Scene> ListedCharges => Person._listed ??= [.. Cases.SelectMany(@case => @case.Counts.Count == 0 ? [@case] : @case.Counts)];

    private bool IsUnlisted => ReferenceEquals(Count, Unlisted);

    private Scene CaseScene => Count is null ? this : Outer!;

    private IReadOnlyList<Scene>? _inner;
    private IReadOnlyList<Scene>? _unlisted;
    private IReadOnlyList<Scene>? _charges;
    private IReadOnlyList<Scene>? _listed;
    private Dictionary<Relief, Determination>? _remembered;

    /// <summary>The person's scene on a day.</summary>
    public static Scene Of(Record record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Scene(record, asOf, null, null, null);
    }

    internal FactSet FactsFor(Fact fact) => fact.Level switch
    {
        FactLevel.Person => Record.Person,
        FactLevel.Case => Case!.Facts,
        FactLevel.Count => Count!.Facts,
        _ => ReadsFromCount(fact) ? Count!.Facts : Case!.Facts,
    };

    internal FactPath PathOf(Fact fact) => fact.Level switch
    {
        FactLevel.Person => new(fact, null, null),
        FactLevel.Case => new(fact, Case!.Id, null),
        FactLevel.Count => IsUnlisted ? new(CaseFacts.Counts, Case!.Id, null) : new(fact, Case!.Id, Count!.Id),
        _ => new(fact, Case!.Id, ReadsFromCount(fact) ? Count!.Id : null),
    };

    /// <summary>What a derived fact came to here; null while it was not worked out.</summary>
    internal object? Kept(DerivedFact fact)
    {
        var places = Places(fact);
        return fact.Index < places.Length ? places[fact.Index] : null;
    }

    internal void Keep(DerivedFact fact, object value)
    {
        ref var places = ref Places(fact);
        if (fact.Index >= places.Length) Array.Resize(ref places, Math.Max(fact.Index + 1, fact.Siblings));
        places[fact.Index] = value;
    }

    private ref object?[] Places(DerivedFact fact) => ref fact.Level is FactLevel.Person or FactLevel.Case ? ref _wide : ref _narrow;

    /// <summary>What a relief that others build on comes to here, decided once.</summary>
    internal Determination Remembered(Relief relief, RuleVersion version)
    {
        var remembered = _remembered ??= new(2);
        if (!remembered.TryGetValue(relief, out var found)) remembered[relief] = found = Precedence.Decide(relief, this, version, inTime: true);
        return found;
    }

    /// <summary>A charge's own sentence replaces the case's as a whole; any other shared fact is replaced one by one.</summary>
    private bool ReadsFromCount(Fact fact)
        => Count is not null && (fact.IsOfSentence ? Count.HasOwnSentence : Count.Facts.Has(fact));
}
