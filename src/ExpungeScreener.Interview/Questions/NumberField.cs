using System.Collections.Immutable;
using System.Globalization;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Questions;

/// <summary>A whole number between two limits, both included.</summary>
public sealed class NumberField(string id, Fact<int> fact, int least, int most) : Field(id)
{
    /// <summary>The smallest number accepted.</summary>
    public int Least { get; } = least;

    /// <summary>The largest number accepted.</summary>
    public int Most { get; } = most;

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [fact];

    internal override void Assign(Answer answer, FactDraft draft)
    {
        if (int.TryParse(answer.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) draft.Put(fact, number);
    }
}
