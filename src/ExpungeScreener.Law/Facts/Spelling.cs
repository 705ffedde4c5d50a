using System.Collections.Frozen;
using System.Reflection;

namespace ExpungeScreener.Law.Facts;

/// <summary>How the record contract spells a word, where it is not the member's own name with a small first letter.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class SpelledAttribute(string text) : Attribute
{
    /// <summary>The word as the contract writes it.</summary>
    public string Text { get; } = text;
}

/// <summary>The words of a closed list, as the record contract spells them.</summary>
/// <typeparam name="T">The closed list.</typeparam>
public static class Spelling<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Words
        = Enum.GetValues<T>().ToFrozenDictionary(value => value, Spell);

    private static readonly FrozenDictionary<string, T> Values
        = Words.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Every word of the list, in its order.</summary>
    public static IEnumerable<string> All => Enum.GetValues<T>().Select(Of);

    /// <summary>The word for a value.</summary>
    public static string Of(T value) => Words[value];

    /// <summary>Finds the value for a word; the case of letters counts.</summary>
    public static bool TryParse(string word, out T value) => Values.TryGetValue(word, out value);

    private static string Spell(T value)
    {
        var name = value.ToString();
        var spelled = typeof(T).GetField(name)?.GetCustomAttribute<SpelledAttribute>();
        return spelled?.Text ?? char.ToLowerInvariant(name[0]) + name[1..];
    }
}
