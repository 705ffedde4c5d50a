using System.Collections.Concurrent;
using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Records.Shapes;

/// <summary>The words of a fact's closed list, without its type.</summary>
internal abstract class Vocabulary
{
    private static readonly ConcurrentDictionary<Type, Vocabulary> Known = new();

    /// <summary>Every word, in the order of the list.</summary>
    public abstract ImmutableArray<string> Words { get; }

    /// <summary>The closed list of a fact that takes one word or several.</summary>
    public static Vocabulary Of(Fact fact)
        => Of(fact.Kind == FactKind.Choices ? fact.ValueType.GetGenericArguments()[0] : fact.ValueType);

    /// <summary>The words of an enumeration.</summary>
    public static Vocabulary Of(Type list)
        => Known.GetOrAdd(list, static type => (Vocabulary)Activator.CreateInstance(typeof(Vocabulary<>).MakeGenericType(type))!);

    /// <summary>The value for a word; null when it is not listed.</summary>
    public abstract object? Value(string word);

    /// <summary>The set of some values.</summary>
    public abstract object SetOf(IEnumerable<object> values);

    /// <summary>The word for a value.</summary>
    public abstract string WordFor(object value);

    /// <summary>The words of a set.</summary>
    public abstract IEnumerable<string> WordsIn(object set);
}

/// <summary>The words of one enumeration.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class Vocabulary<T> : Vocabulary
    where T : struct, Enum
{
    public override ImmutableArray<string> Words { get; } = [.. Spelling<T>.All];

    public override object? Value(string word) => Spelling<T>.TryParse(word, out var value) ? value : null;

    public override object SetOf(IEnumerable<object> values) => Choices<T>.Of([.. values.Cast<T>()]);

    public override string WordFor(object value) => Spelling<T>.Of((T)value);

    public override IEnumerable<string> WordsIn(object set) => ((Choices<T>)set).Values.Select(Spelling<T>.Of);
}
