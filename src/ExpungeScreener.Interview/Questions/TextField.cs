using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Questions;

/// <summary>A short text.</summary>
public sealed class TextField(string id, Fact<string> fact, int longest) : Field(id)
{
    /// <summary>The longest text accepted, in characters.</summary>
    public int Longest { get; } = longest;

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [fact];

    internal override void Assign(Answer answer, FactDraft draft) => draft.Put(fact, answer.Text);
}
