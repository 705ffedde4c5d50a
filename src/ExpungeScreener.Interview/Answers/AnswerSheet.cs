using System.Collections.Immutable;
using System.Globalization;

namespace ExpungeScreener.Interview.Answers;

/// <summary>The answers about one charge, by field.</summary>
public sealed record CountAnswers(string Id, ImmutableSortedDictionary<string, Answer> Fields)
{
    internal static CountAnswers Empty(string id) => new(id, AnswerSheet.Empty);
}

/// <summary>The answers about one case, by field, and its charges in order; never without a charge.</summary>
public sealed record CaseAnswers(string Id, ImmutableSortedDictionary<string, Answer> Fields, ImmutableArray<CountAnswers> Counts)
{
    internal static CaseAnswers Empty(string id) => new(id, AnswerSheet.Empty, [CountAnswers.Empty("1")]);
}

/// <summary>Empty sheets and new ids.</summary>
internal static class AnswerSheet
{
    public static ImmutableSortedDictionary<string, Answer> Empty { get; } = ImmutableSortedDictionary.Create<string, Answer>(StringComparer.Ordinal);

    /// <summary>The first id that is not taken: <c>c1</c>, <c>c2</c>, or <c>1</c>, <c>2</c>.</summary>
    public static string NextId(IEnumerable<string> taken, string prefix)
    {
        var all = taken.ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, all.Count + 1).Select(number => prefix + number.ToString(CultureInfo.InvariantCulture)).First(id => !all.Contains(id));
    }
}
