using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>What a fact, given or derived, says in one scene: a value, or nothing.</summary>
/// <typeparam name="T">The type of a known value.</typeparam>
public readonly struct Reading<T>
    where T : notnull
{
    private readonly FactPath[]? _missing;

    internal Reading(bool known, T value, FactPath[]? missing)
    {
        IsKnown = known;
        Value = value;
        _missing = missing;
    }

    /// <summary>Nothing is known, and nobody says what is missing.</summary>
    public static Reading<T> Unknown => default;

    /// <summary>Whether a value is known.</summary>
    public bool IsKnown { get; }

    /// <summary>The value; meaningless when none is known.</summary>
    public T Value { get; }

    /// <summary>
    /// The facts that are still open: those that would settle an unknown reading, or those that could still
    /// move a known one that was read cautiously.
    /// </summary>
    public ReadOnlySpan<FactPath> Missing => _missing;

    /// <summary>An unknown reading of something that follows from this one: the same facts would settle it.</summary>
    internal Reading<TOut> StillMissing<TOut>()
        where TOut : notnull => new(false, default!, _missing);

    /// <summary>The same reading for another value, keeping what is missing.</summary>
    internal Reading<TOut> Map<TOut>(Func<T, TOut> map)
        where TOut : notnull => new(IsKnown, IsKnown ? map(Value) : default!, _missing);
}

/// <summary>Makes readings.</summary>
public static class Reading
{
    /// <summary>A known value.</summary>
    public static Reading<T> Of<T>(T value)
        where T : notnull => new(true, value, null);

    /// <summary>A value read cautiously, which these facts could still move.</summary>
    public static Reading<T> Cautious<T>(T value, params ReadOnlySpan<FactPath> movedBy)
        where T : notnull => new(true, value, movedBy.ToArray());

    /// <summary>Nothing is known; these facts would settle it.</summary>
    public static Reading<T> Missing<T>(params FactPath[] settledBy)
        where T : notnull => new(false, default!, settledBy);
}
