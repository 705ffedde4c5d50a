using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Questions;

/// <summary>Pick one row.</summary>
public sealed class ChoiceField(string id, params ReadOnlySpan<Option> options) : Field(id)
{
    /// <summary>The rows, in order.</summary>
    public ImmutableArray<Option> Options { get; } = [.. options];

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [.. Options.SelectMany(option => option.Sets.Select(set => set.Fact)).Concat(Also).Distinct()];

    /// <summary>Facts that it opens the way to, though no row sets them.</summary>
    public ImmutableArray<Fact> Also { get; init; } = [];

    /// <summary>Whether it only fills what no earlier page said.</summary>
    public bool FillsGaps { get; init; }

    /// <summary>The row with an id; null when there is none.</summary>
    public Option? Find(string id) => Options.FirstOrDefault(option => option.Id == id);

    internal override bool ReadsScene => base.ReadsScene || Options.Any(option => option.When is not null);

    internal override void Assign(Answer answer, FactDraft draft)
    {
        if (Find(answer.Text) is { } option) draft.Put(FillsGaps ? option.Sets.RemoveAll(set => draft.Get(set.Fact) is not null) : option.Sets);
    }

    internal override bool Accepts(Answer answer, Scene? scene) => Find(answer.Text) is { } option && (option.When is null || option.IsOffered(scene!));
}
