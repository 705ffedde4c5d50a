namespace ExpungeScreener.Law.Facts;

/// <summary>A set of words from a closed list; an empty set means that none of them applies.</summary>
/// <typeparam name="T">The closed list, of at most 64 words.</typeparam>
public readonly record struct Choices<T>
    where T : struct, Enum
{
    private readonly ulong _bits;

    private Choices(ulong bits) => _bits = bits;

    /// <summary>Whether none of the words applies.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>The words that apply, in the order of the list.</summary>
    public IEnumerable<T> Values => Enum.GetValues<T>().Where(Contains);

    /// <summary>The set of these words.</summary>
    public static Choices<T> Of(params ReadOnlySpan<T> values)
    {
        ulong bits = 0;
        foreach (var value in values) bits |= Bit(value);
        return new Choices<T>(bits);
    }

    /// <summary>Whether the word applies.</summary>
    public bool Contains(T value) => (_bits & Bit(value)) != 0;

    /// <summary>The same set with one word more.</summary>
    public Choices<T> Add(T value) => new(_bits | Bit(value));

    /// <summary>Lists the words as the record contract writes them.</summary>
    public override string ToString() => string.Join(", ", Values.Select(Spelling<T>.Of));

    private static ulong Bit(T value) => 1UL << System.Runtime.CompilerServices.Unsafe.As<T, int>(ref value);
}
