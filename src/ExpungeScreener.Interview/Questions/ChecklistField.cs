using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Questions;

/// <summary>A row of a checklist: what a tick says, and what it says that another row, or "none of these", was picked instead.</summary>
/// <param name="Id">The value the form posts; unique in its field.</param>
/// <param name="Ticked">What a tick says; nothing where a later page asks more.</param>
/// <param name="Unticked">What leaving it unticked says; nothing where that must not be read as a "no".</param>
public sealed record ChecklistRow(string Id, ImmutableArray<Assignment> Ticked, ImmutableArray<Assignment> Unticked)
{
    /// <summary>What a tick takes back that an earlier list said by an empty row; a later page asks it then.</summary>
    public ImmutableArray<Fact> TakesBack { get; init; } = [];
}

/// <summary>Rare situations on one page. A ticked row wakes the laws that belong to it; a page that is skipped says nothing.</summary>
public sealed class ChecklistField(string id, params ReadOnlySpan<ChecklistRow> rows) : ChecksField(id, Ids(rows))
{
    private readonly ImmutableArray<ChecklistRow> _rows = [.. rows];

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [.. _rows.SelectMany(row => row.Ticked.Concat(row.Unticked)).Select(one => one.Fact).Distinct()];

    internal override void Assign(Answer answer, FactDraft draft)
    {
        var chosen = answer.Options;
        foreach (var row in _rows)
        {
            var ticked = chosen.Contains(row.Id);
            foreach (var fact in ticked ? row.TakesBack : []) draft.Forget(fact);
            foreach (var (fact, value) in ticked ? row.Ticked : row.Unticked) draft.Put(fact, value);
        }
    }

    private static ImmutableArray<string> Ids(ReadOnlySpan<ChecklistRow> rows)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var row in rows) ids.Add(row.Id);
        return ids.ToImmutable();
    }
}
