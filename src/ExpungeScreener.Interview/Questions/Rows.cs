using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Questions;

/// <summary>Short ways to write the rows of a question.</summary>
internal static class Rows
{
    public static Option Row(string id, params ReadOnlySpan<Assignment> sets) => new(id, [.. sets]);

    public static Option Row(string id, Condition when, params ReadOnlySpan<Assignment> sets) => new(id, [.. sets]) { When = when };

    public static Assignment As<T>(this Fact<T> fact, T value)
        where T : notnull => new(fact, value);

    public static ChoiceField YesNo(string id, Fact<bool> fact, Condition? when = null, Condition? withPage = null)
        => new(id, Row("yes", fact.As(true)), Row("no", fact.As(false))) { When = when, WithPage = withPage };

    public static ChoiceField Words<T>(string id, Fact<T> fact, params ReadOnlySpan<T> words)
        where T : struct, Enum
    {
        var rows = ImmutableArray.CreateBuilder<Option>();
        foreach (var word in words) rows.Add(Row(Kebab(Spelling<T>.Of(word)), fact.As(word)));
        return new ChoiceField(id, rows.ToImmutable().AsSpan());
    }

    /// <summary>Turns <c>simplePossession</c> into <c>simple-possession</c>.</summary>
    private static string Kebab(string word)
        => string.Concat(word.Select(letter => char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : letter.ToString()));
}
