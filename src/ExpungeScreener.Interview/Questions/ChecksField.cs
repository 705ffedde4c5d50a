using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Questions;

/// <summary>Tick all that fit, or "none of these".</summary>
public abstract class ChecksField(string id, ImmutableArray<string> options) : Field(id)
{
    /// <summary>The ids of the rows, in order.</summary>
    public ImmutableArray<string> Options { get; } = options;

    internal override bool Accepts(Answer answer, Scene? scene) => answer.Options.All(option => Options.Contains(option));
}

/// <summary>Rows that are words of one list.</summary>
/// <typeparam name="T">The list.</typeparam>
public sealed class ChecksField<T>(string id, Fact<Choices<T>> fact, ImmutableArray<T> rows) : ChecksField(id, [.. rows.Select(Spelling<T>.Of)])
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [fact];

    /// <summary>The word that stands for "none of these"; null means that an empty list does.</summary>
    public T? NoneOfThese { get; init; }

    internal override void Assign(Answer answer, FactDraft draft)
    {
        var chosen = answer.Options.Select(word => Spelling<T>.TryParse(word, out var value) ? value : default).ToArray();
        draft.Put(fact, chosen.Length == 0 && NoneOfThese is { } none ? Choices<T>.Of(none) : Choices<T>.Of(chosen));
    }
}

/// <summary>Rows that each answer a yes-or-no fact: ticked is yes, not ticked is no.</summary>
public sealed class YesNoChecksField(string id, params ReadOnlySpan<(string Id, Fact<bool> Fact)> rows) : ChecksField(id, Ids(rows))
{
    private readonly ImmutableArray<(string Id, Fact<bool> Fact)> _rows = [.. rows];

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [.. _rows.Select(row => row.Fact)];

    internal override void Assign(Answer answer, FactDraft draft)
    {
        var chosen = answer.Options;
        foreach (var (row, fact) in _rows) draft.Put(fact, chosen.Contains(row));
    }

    private static ImmutableArray<string> Ids(ReadOnlySpan<(string Id, Fact<bool> Fact)> rows)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var (row, _) in rows) ids.Add(row);
        return ids.ToImmutable();
    }
}
