namespace ExpungeScreener.Law.Facts;

/// <summary>What is known at one place of a record: an immutable set of facts with their values. What is not in it is unknown.</summary>
public sealed class FactSet
{
    private readonly object?[] _values;

    private FactSet(object?[] values) => _values = values;

    /// <summary>Nothing is known.</summary>
    public static FactSet Empty { get; } = new(new object?[FactCatalog.Size]);

    /// <summary>The facts that are known here, in the order of the catalog.</summary>
    public IEnumerable<Fact> Known => FactCatalog.All.Where(Has);

    /// <summary>Starts a set that several facts are put into before it is read.</summary>
    public static Builder Build() => new(new object?[FactCatalog.Size]);

    /// <summary>Whether the fact is known here.</summary>
    public bool Has(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return _values[fact.Index] is not null;
    }

    /// <summary>The value of the fact; null when it is unknown.</summary>
    public object? Get(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return _values[fact.Index];
    }

    /// <summary>The same set with one more fact known, or known otherwise.</summary>
    public FactSet With<T>(Fact<T> fact, T value)
        where T : notnull => With((Fact)fact, value);

    /// <summary>The same set with one fact forgotten.</summary>
    public FactSet Without(Fact fact) => With(fact, null);

    /// <summary>The same set with the fact at a value, or forgotten when the value is null.</summary>
    public FactSet With(Fact fact, object? value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var values = (object?[])_values.Clone();
        values[fact.Index] = Checked(fact, value);
        return new FactSet(values);
    }

    private static object? Checked(Fact fact, object? value)
        => value is null || fact.ValueType.IsInstanceOfType(value)
            ? value
            : throw new ArgumentException($"{fact} takes a {fact.ValueType.Name}, not a {value.GetType().Name}.", nameof(value));

    /// <summary>Collects facts for a new set.</summary>
    public sealed class Builder
    {
        private readonly object?[] _draft;

        internal Builder(object?[] draft) => _draft = draft;

        /// <summary>Puts a value in, typed by the fact; null forgets it.</summary>
        public Builder Put(Fact fact, object? value)
        {
            ArgumentNullException.ThrowIfNull(fact);
            _draft[fact.Index] = Checked(fact, value);
            return this;
        }

        /// <summary>The set as it stands.</summary>
        public FactSet Done() => new((object?[])_draft.Clone());
    }
}
