using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Questions;

/// <summary>One part of the newest conviction that is not among the cases; the row that named it came before.</summary>
public sealed class OtherConvictionDateField(string id, bool release) : Field(id)
{
    /// <summary>Whether it is the day of release; otherwise the day of conviction.</summary>
    public bool IsRelease { get; } = release;

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [PersonFacts.ConvictionSince];

    internal override void Assign(Answer answer, FactDraft draft)
    {
        if (!DateSpan.TryParse(answer.Text, out var day)) return;
        if (draft.Get(PersonFacts.ConvictionSince) is not OtherConvictions { Values: [var last] }) return;
        draft.Put(PersonFacts.ConvictionSince, OtherConvictions.Of(IsRelease ? last with { Released = day } : last with { Date = day }));
    }
}
